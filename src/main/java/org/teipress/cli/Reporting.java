package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import org.teipress.report.format.FileReport;
import org.teipress.report.format.Format;
import org.teipress.report.format.Reporter;
import org.teipress.report.format.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How findings are shown and when they count: the same for every command. */
final class Reporting {

    private static final int WIDE = 100;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text",
            description = "How to write findings: text, line, json, sarif, junit, github, svrl or html (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
            description = "Weight from which findings make the exit status 1: error, warning or info "
                    + "(default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--show", paramLabel = "SEVERITY", defaultValue = "warning",
            description = "Weight from which findings are shown: error, warning or info (default: ${DEFAULT-VALUE}).")
    private Severity show = Severity.WARNING;

    @Option(names = {"-q", "--quiet"}, description = "Print findings only, and nothing if there are none.")
    private boolean quiet;

    /** A terminal whose results are not mixed with data: remarks then go to the error stream. */
    Terminal terminal(CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return new Terminal(out, err, data() ? err : out, quiet);
    }

    /** A terminal that leaves the output to what was made: findings go to the error stream, remarks nowhere. */
    Terminal aside(CommandSpec spec) {
        PrintWriter err = spec.commandLine().getErr();
        return new Terminal(err, err, err, true);
    }

    /** Whether findings go to another program, which wants them even when there are none. */
    boolean data() {
        return format != Format.TEXT && format != Format.LINE;
    }

    /** Whether nothing but findings is wanted. */
    boolean quiet() {
        return quiet;
    }

    boolean reached(Report report) {
        return report.reaches(failOn);
    }

    /** Whether these counts, remembered from an earlier run, make findings. */
    boolean reached(long errors, long warnings) {
        return errors > 0 || warnings > 0 && Severity.WARNING.reaches(failOn);
    }

    /** Writes what was found in each document and what it was checked with; returns whether any finding counts. */
    boolean finish(Terminal terminal, List<Checked> checked) throws IOException {
        List<Checked> shown = checked.stream().map(this::shown).toList();
        SourceLines lines = new SourceLines(checked.stream().map(Checked::source).flatMap(Optional::stream).toList());
        Style style = new Style(Path.of("").toAbsolutePath().toUri(), terminal.colours(), WIDE, Versions.own());
        Reporter reporter = format.reporter(terminal.out(), style);
        boolean sparing = quiet && !data();
        List<Checked> said = shown.stream().filter(c -> !sparing || !c.report().diagnostics().isEmpty()).toList();
        for (Checked c : said) {
            reporter.add(new FileReport(c.uri(), c.report(), lines));
        }
        if (!sparing || !said.isEmpty()) {
            reporter.end();
        }
        return checked.stream().anyMatch(c -> reached(c.report()));
    }

    /** What is light is left out, unless it is asked for or makes the exit status. */
    private Checked shown(Checked checked) {
        Severity lightest = show.reaches(failOn) ? failOn : show;
        return new Checked(checked.uri(), checked.source(), checked.report().withOnly(checked.report().diagnostics().stream()
                .filter(d -> d.severity().reaches(lightest)).toList()));
    }

    /** The mistakes of project files, one report a file. */
    static List<Checked> faults(List<Diagnostic> faults) {
        List<Checked> checked = new ArrayList<>();
        faults.stream().map(d -> d.span().uri()).distinct().forEach(uri -> checked.add(new Checked(uri, Optional.empty(),
                Report.of(faults.stream().filter(d -> d.span().uri().equals(uri)).toList()))));
        return checked;
    }
}
