package org.teipress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.teipress.project.Build;
import org.teipress.project.BuildJob;
import org.teipress.project.BuiltEdition;
import org.teipress.project.NoDocument;

/** Says what a build made, where it is, how long each part took, and what was found on the way. */
final class BuildSummary {

    private final Terminal terminal;
    private final Reporting reporting;
    private final BuildJob job;

    BuildSummary(Terminal terminal, Reporting reporting, BuildJob job) {
        this.terminal = terminal;
        this.reporting = reporting;
        this.job = job;
    }

    /** Prints everything; returns the exit status. */
    int print(Build.Result result, long nanoseconds) throws IOException {
        if (!result.faults().isEmpty()) {
            reporting.finish(terminal, Reporting.faults(result.faults()));
            terminal.remark("Nothing was built: correct the project file first.");
            return ExitCode.COULD_NOT_RUN;
        }
        if (result.editions().isEmpty()) {
            terminal.remark(NoDocument.in(job.roots()));
            return ExitCode.COULD_NOT_RUN;
        }
        List<Checked> found = result.editions().stream().filter(e -> !e.report().diagnostics().isEmpty())
                .flatMap(e -> e.source().map(s -> Checked.of(s, e.report())).stream()).toList();
        if (!found.isEmpty() || reporting.data()) {
            reporting.finish(terminal, found);
        }
        result.editions().stream().filter(e -> e.status() != BuiltEdition.Status.UP_TO_DATE).forEach(this::edition);
        total(result.editions(), nanoseconds);
        boolean failed = count(result, BuiltEdition.Status.FAILED) > 0;
        boolean reached = result.editions().stream().anyMatch(e -> reporting.reached(e.report())
                || e.status() == BuiltEdition.Status.UP_TO_DATE && reporting.reached(e.errors(), e.warnings()));
        return failed || reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void edition(BuiltEdition built) {
        List<String> lines = new ArrayList<>();
        for (BuiltEdition.Part part : built.parts()) {
            lines.add(String.format(Locale.ROOT, "  %-9s %6s  %s", part.name(), seconds(part.taken()),
                    part.file().map(BuildSummary::relative).orElse("")).stripTrailing());
        }
        terminal.say(built.edition().name() + (built.status() == BuiltEdition.Status.FAILED
                ? ": failed; what was made of it before stays" : ""));
        lines.forEach(terminal::say);
    }

    private void total(List<BuiltEdition> editions, long nanoseconds) {
        long made = editions.stream().filter(e -> e.status() == BuiltEdition.Status.MADE).count();
        long failed = editions.stream().filter(e -> e.status() == BuiltEdition.Status.FAILED).count();
        long unchanged = editions.size() - made - failed;
        long errors = editions.stream().mapToLong(BuiltEdition::errors).sum();
        long warnings = editions.stream().mapToLong(BuiltEdition::warnings).sum();
        String time = seconds(Duration.ofNanos(nanoseconds));
        String found = count(errors, "error") + ", " + count(warnings, "warning");
        if (made == 0 && failed == 0) {
            terminal.say("Nothing to do: " + count(unchanged, "edition") + " in " + job.output()
                    + " up to date (" + found + "), checked in " + time + ".");
        } else {
            terminal.say(count(editions.size(), "edition") + ": " + made + " made, " + unchanged + " up to date, "
                    + failed + " failed; " + found + "; " + time + ". See " + job.output() + ".");
        }
    }

    private static long count(Build.Result result, BuiltEdition.Status status) {
        return result.editions().stream().filter(e -> e.status() == status).count();
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toNanos() / 1e9);
    }

    /** A path as the user would type it from here. */
    static String relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }
}
