/**
 * What was found: plain, immutable values that every other package may hand around. A {@link
 * org.teipress.report.Diagnostic} names a fault, its place and the way out; a {@link org.teipress.report.Report}
 * keeps diagnostics in document order beside the checks that ran and those that could not. Nothing here prints.
 */
@NullMarked
package org.teipress.report;

import org.jspecify.annotations.NullMarked;
