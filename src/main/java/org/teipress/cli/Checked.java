package org.teipress.cli;

import java.net.URI;
import java.util.Optional;
import org.teipress.report.Report;
import org.teipress.source.Source;

/**
 * A file that was checked.
 *
 * @param uri    which
 * @param source its text, for quoting, where it is at hand; what nothing was found in need not be kept
 * @param report what was found
 */
record Checked(URI uri, Optional<Source> source, Report report) {

    static Checked of(Source source, Report report) {
        return new Checked(source.uri(), report.diagnostics().isEmpty() ? Optional.empty() : Optional.of(source), report);
    }
}
