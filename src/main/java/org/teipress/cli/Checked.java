package org.teipress.cli;

import org.teipress.report.Report;
import org.teipress.source.Source;

/**
 * A document that was checked.
 *
 * @param source its text, for quoting
 * @param report what was found
 */
record Checked(Source source, Report report) {
}
