package org.teipress.report.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Guidelines;
import org.teipress.report.Related;
import org.teipress.report.Severity;

/**
 * For people at a terminal: each finding with its line and a mark under the construct at fault, the way out, and what
 * explains it. The same finding again and again is told once, with a count.
 */
final class TextReporter implements Reporter {

    private final Appendable out;
    private final Style style;
    private final Terminal terminal;
    private final Totals totals = new Totals();
    private final Set<String> guided = new HashSet<>();

    TextReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
        this.terminal = new Terminal(style.colour());
    }

    @Override
    public void add(FileReport file) throws IOException {
        totals.add(file.report());
        for (Group group : Group.of(file.report().diagnostics())) {
            finding(group, file);
        }
        checks(file);
    }

    private void finding(Group group, FileReport file) throws IOException {
        Diagnostic d = group.first();
        String head = d.severity().word() + "[" + d.rule() + "]";
        line(terminal.severity(d.severity(), head) + ": " + terminal.strong(Terminal.clean(d.message())));
        int margin = String.valueOf(d.span().start().line()).length();
        String blank = " ".repeat(margin);
        line(blank + terminal.faint("--> ") + style.name(d.span().uri()) + ":" + d.span().start());
        Optional<Snippet> snippet = Snippet.of(d.span(), file.lines(), style.columns() - margin - 4);
        if (snippet.isPresent()) {
            line(terminal.faint(d.span().start().line() + " | ") + snippet.get().text());
            line(blank + terminal.faint(" | ") + terminal.severity(d.severity(), snippet.get().marks()));
        }
        note(blank, "help", d.help());
        note(blank, "more", guide(d));
        for (Related related : d.related()) {
            note(blank, "see", Optional.of(style.name(related.span().uri()) + ":" + related.span().start() + ", "
                    + related.message()));
        }
        if (group.more() > 0) {
            note(blank, "again", Optional.of(group.others()));
        }
        line("");
    }

    /** What the TEI Guidelines say on a finding; told once for each element or rule. */
    private Optional<String> guide(Diagnostic d) {
        return guided.add(Guidelines.element(d).orElse(d.rule().value())) ? Guidelines.of(d) : Optional.empty();
    }

    private void note(String blank, String word, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            line(blank + terminal.faint(" = " + word + ": ") + Terminal.clean(text.get()));
        }
    }

    /** What was checked, by which schema; and, more important, what was not. */
    private void checks(FileReport file) throws IOException {
        String name = style.name(file.source());
        List<Check> checks = file.report().checks();
        List<String> done = checks.stream().filter(c -> c.outcome() != Check.Outcome.NOT_RUN)
                .map(this::describe).toList();
        long errors = file.report().count(Severity.ERROR);
        String verdict = errors > 0 ? terminal.severity(Severity.ERROR, Totals.of(errors, "error"))
                : terminal.good("valid");
        boolean complete = done.size() == checks.size();
        if (errors == 0 && !complete) {
            verdict = "not fully checked";
        }
        line(name + ": " + verdict + (done.isEmpty() ? "" : " (" + String.join(", ", done) + ")"));
        for (Check check : checks) {
            if (check.outcome() == Check.Outcome.NOT_RUN) {
                line("  " + terminal.severity(Severity.WARNING, "not checked") + ": " + describe(check)
                        + check.reason().map(r -> ": " + r).orElse(""));
            }
        }
    }

    private String describe(Check check) {
        return SchemaNames.describe(check, style);
    }

    private void line(String text) throws IOException {
        out.append(text).append("\n");
    }

    @Override
    public void end() throws IOException {
        if (totals.files() != 1) {
            line("");
            line(totals.sentence());
        }
    }
}
