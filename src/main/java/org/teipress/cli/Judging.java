package org.teipress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Baseline;
import org.teipress.report.Report;
import org.teipress.report.RuleSettings;
import org.teipress.source.Source;
import picocli.CommandLine.Option;

/** Which findings are wanted: rules that are asked for or left out in this run, and those that a baseline knows. */
final class Judging {

    @Option(names = "--select", paramLabel = "RULES", split = ",", description = "Show only findings of these rules: names, families "
            + "(ref for every ref-…) or patterns with *; separated by commas.")
    private List<String> select = List.of();

    @Option(names = "--ignore", paramLabel = "RULES", split = ",", description = "Leave findings of these rules out.")
    private List<String> ignore = List.of();

    @Option(names = "--baseline", paramLabel = "FILE",
            description = "Leave out the findings that this file knows, and show what is new.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write all findings to this file, as known ones, "
            + "instead of showing them.")
    private @Nullable Path write;

    /** What this run asks for, after what a project says. */
    RuleSettings settings() {
        return new RuleSettings(select, ignore.stream().map(rule ->
                new RuleSettings.Line(Optional.empty(), rule, Optional.empty())).toList());
    }

    /** Whether findings are to be remembered rather than shown. */
    boolean writes() {
        return write != null;
    }

    /** The documents with what is new in them, as far as a baseline is asked for. */
    List<Checked> judge(List<Checked> checked, Terminal terminal) throws IOException {
        if (baseline == null) {
            return checked;
        }
        Baseline known = Baseline.read(baseline);
        SourceLines lines = lines(checked);
        List<Checked> judged = new ArrayList<>();
        for (Checked c : checked) {
            Report fresh = known.without(c.report(), s -> lines.line(s.uri(), s.start().line()).orElse(""));
            judged.add(new Checked(c.uri(), c.source(), fresh));
        }
        int gone = known.size() - known.hidden();
        terminal.remark(known.hidden() + " known findings left out" + (gone > 0 ? "; " + gone + " of " + baseline
                + " are not there any more" : ""));
        return judged;
    }

    /** Remembers all findings; says how many. */
    void remember(List<Checked> checked, Terminal terminal) throws IOException {
        Path file = java.util.Objects.requireNonNull(write);
        Baseline all = Baseline.empty(file);
        SourceLines lines = lines(checked);
        checked.forEach(c -> all.add(c.report(), s -> lines.line(s.uri(), s.start().line()).orElse("")));
        all.write(file);
        terminal.say("Wrote " + all.size() + " findings in " + checked.size() + " files to " + file
                + ". From now on: --baseline " + file);
    }

    private static SourceLines lines(List<Checked> checked) {
        List<Source> sources = checked.stream().map(Checked::source).flatMap(Optional::stream).toList();
        return new SourceLines(sources);
    }
}
