/**
 * What must hold for every document, tried with documents that chance made: {@link org.teipress.testing.Generator}.
 */
@NullMarked
package org.teipress.properties;

import org.jspecify.annotations.NullMarked;
