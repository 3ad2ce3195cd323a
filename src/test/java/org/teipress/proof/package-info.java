/** Tests that look at outputs as the proof reads them. */
@NullMarked
package org.teipress.proof;

import org.jspecify.annotations.NullMarked;
