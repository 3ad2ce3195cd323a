/** Tests of what the editions of a site know together. */
@NullMarked
package org.teipress.registers;

import org.jspecify.annotations.NullMarked;
