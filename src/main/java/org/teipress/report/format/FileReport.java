package org.teipress.report.format;

import java.net.URI;
import org.teipress.report.Report;

/**
 * The report of one source of a run.
 *
 * @param source the file that was checked
 * @param report what was found in it and in the files that it includes
 * @param lines  the text of these files
 */
public record FileReport(URI source, Report report, Lines lines) {
}
