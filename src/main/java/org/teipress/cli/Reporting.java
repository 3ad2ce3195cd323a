package org.teipress.cli;

import java.util.List;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How findings are shown and when they count: the same for every command. */
final class Reporting {

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
            description = "Weight from which findings make the exit status 1: ${COMPLETION-CANDIDATES} "
                    + "(default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Option(names = {"-q", "--quiet"}, description = "Print findings only.")
    private boolean quiet;

    Terminal terminal(CommandSpec spec) {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    }

    boolean reached(Report report) {
        return report.reaches(failOn);
    }

    /** Whether these counts, remembered from an earlier run, make findings. */
    boolean reached(long errors, long warnings) {
        return errors > 0 || warnings > 0 && Severity.WARNING.reaches(failOn);
    }

    /** Prints what was found in each document and what it was checked with; returns whether any finding counts. */
    boolean finish(Terminal terminal, List<Checked> checked) {
        print(terminal, checked.stream().map(Checked::report).toList());
        return checked.stream().anyMatch(c -> reached(c.report()));
    }

    void print(Terminal terminal, List<Report> reports) {
        for (Report report : reports) {
            for (Diagnostic d : report.diagnostics()) {
                terminal.out().println(d.span() + ": " + d.severity().word() + " " + d.rule() + ": " + d.message());
            }
        }
    }
}
