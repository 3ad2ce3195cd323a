/**
 * The proof that nothing is lost: what an edition shows is read back out of its files and compared with the TEI it was
 * made of. Each character is shown, shown elsewhere (a note at the foot, a reading in the apparatus) or suppressed by a
 * rule that has a name; whatever is missing, doubled or out of its order is told with the stage where it happened and
 * the place in the source.
 */
@NullMarked
package org.teipress.proof;

import org.jspecify.annotations.NullMarked;
