/**
 * Reports as people and programs read them: one file per {@link org.teipress.report.format.Format}, made by {@link
 * org.teipress.report.format.Format#reporter}. A reporter takes the reports of a run in their order and writes to what
 * it was given; it prints nothing itself and knows nothing of the parser.
 */
@NullMarked
package org.teipress.report.format;

import org.jspecify.annotations.NullMarked;
