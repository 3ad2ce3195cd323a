package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import org.teipress.report.format.FileReport;
import org.teipress.report.format.Format;
import org.teipress.report.format.Reporter;
import org.teipress.report.format.Style;
import org.teipress.source.Source;

/** Findings of commands whose output is something else: they go to the error stream, in the form for people. */
final class Aside {

    private static final int WIDE = 100;

    private Aside() {
    }

    /**
     * Tells what was found in a source, remarks left out.
     *
     * @return whether there were errors
     * @throws IOException if the error stream takes nothing
     */
    static boolean tell(PrintWriter err, Source source, List<Diagnostic> found) throws IOException {
        List<Diagnostic> heavy = found.stream().filter(d -> d.severity().reaches(Severity.WARNING)).toList();
        if (!heavy.isEmpty()) {
            StringBuilder text = new StringBuilder();
            Reporter reporter = Format.TEXT.reporter(text, new Style(Path.of("").toAbsolutePath().toUri(), false, WIDE, Versions.own()));
            reporter.add(new FileReport(source.uri(), Report.of(heavy), new SourceLines(List.of(source))));
            err.print(text);
            err.flush();
        }
        return heavy.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
