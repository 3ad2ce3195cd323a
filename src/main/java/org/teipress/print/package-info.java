/**
 * Print: formatting objects in, PDF out. Everything that touches FOP and PDFBox lives here and nothing outside sees
 * either. {@code FoFormatter} is the way in; {@code Fonts} knows the typefaces, {@code FontRuns} gives each run of
 * characters one that has them, {@code FoEvents} turns what FOP has to say into diagnostics with their places in the
 * source, {@code PdfFinisher} mends what FOP leaves undone.
 */
@NullMarked
package org.teipress.print;

import org.jspecify.annotations.NullMarked;
