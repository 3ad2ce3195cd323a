package org.teipress.report.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Guidelines;
import org.teipress.report.Markup;
import org.teipress.report.Related;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;

/** A page of its own, without scripts or outside files: findings by file, each with its line and its rule explained. */
final class HtmlReporter implements Reporter {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8886; --error: #b3261e; --warning: #8a5300; --info: #00639b; }
            @media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb951; --info: #8ecdff; } }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h2 { overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 1rem; }
            article { margin: 1.25rem 0; padding-left: .75rem; border-left: .25rem solid var(--line); }
            article.error { border-color: var(--error); } article.warning { border-color: var(--warning); }
            article.info { border-color: var(--info); }
            h3 { font-size: 1rem; margin: 0; } p, pre { margin: .3rem 0; }
            .error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
            pre { overflow-x: auto; padding: .4rem .6rem; background: #8881; tab-size: 4; }
            mark { background: none; color: inherit; text-decoration: underline wavy var(--error); }
            """;

    private final Appendable out;
    private final Style style;
    private final Rulebook rulebook;
    private final StringBuilder body = new StringBuilder();
    private final Totals totals = new Totals();

    HtmlReporter(Appendable out, Style style, Rulebook rulebook) {
        this.out = out;
        this.style = style;
        this.rulebook = rulebook;
    }

    @Override
    public void add(FileReport file) {
        totals.add(file.report());
        body.append("<section>\n<h2>").append(Markup.escape(style.name(file.source()))).append("</h2>\n<ul>\n");
        for (Check check : file.report().checks()) {
            body.append("<li>").append(Markup.escape(SchemaNames.describe(check, style) + ": " + outcome(check))).append("</li>\n");
        }
        body.append("</ul>\n");
        for (Group group : Group.of(file.report().diagnostics())) {
            finding(group, file.lines());
        }
        body.append("</section>\n");
    }

    private static String outcome(Check check) {
        return switch (check.outcome()) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case NOT_RUN -> "not checked" + check.reason().map(r -> ", " + r).orElse("");
        };
    }

    private void finding(Group group, Lines lines) {
        Diagnostic d = group.first();
        body.append("<article class=\"").append(d.severity().word()).append("\">\n<h3><b>").append(d.severity().word())
                .append("</b> ").append(Markup.escape(d.message())).append("</h3>\n<p>")
                .append(Markup.escape(style.name(d.span().uri()) + ":" + d.span().start())).append("</p>\n");
        lines.line(d.span().uri(), d.span().start().line()).map(Terminal::clean).ifPresent(line -> source(line, d));
        paragraph(d.help());
        for (Related related : d.related()) {
            paragraph(Optional.of(style.name(related.span().uri()) + ":" + related.span().start() + ": "
                    + related.message()));
        }
        if (group.more() > 0) {
            paragraph(Optional.of(group.others()));
        }
        Guidelines.element(d).ifPresent(this::link);
        rule(d);
        body.append("</article>\n");
    }

    private void paragraph(Optional<String> text) {
        text.ifPresent(t -> body.append("<p>").append(Markup.escape(t)).append("</p>\n"));
    }

    /** The line, with the construct at fault marked in it. */
    private void source(String line, Diagnostic d) {
        int from = offset(line, d.span().start().column() - 1);
        boolean oneLine = d.span().end().line() == d.span().start().line();
        int to = oneLine ? offset(line, d.span().end().column() - 1) : line.length();
        int first = Math.max(0, from - 60);
        int last = Math.min(line.length(), Math.max(from, to) + 60);
        body.append("<pre><code>").append(first > 0 ? "…" : "").append(Markup.escape(line.substring(first, from)))
                .append("<mark>").append(Markup.escape(line.substring(from, Math.max(from, to)))).append("</mark>")
                .append(Markup.escape(line.substring(Math.max(from, to), last)))
                .append(last < line.length() ? "…" : "").append("</code></pre>\n");
    }

    private static int offset(String line, int codePoints) {
        int most = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, most)));
    }

    private void rule(Diagnostic d) {
        Optional<RulePage> page = rulebook.page(d.rule());
        if (page.isEmpty()) {
            paragraph(Optional.of("rule " + d.rule()));
            return;
        }
        body.append("<details><summary>").append(Markup.escape(d.rule() + ": " + page.get().title()))
                .append("</summary>\n");
        paragraph(Optional.of(page.get().what()));
        paragraph(Optional.of(page.get().why()));
        page.get().right().ifPresent(r -> body.append("<pre><code>").append(Markup.escape(r)).append("</code></pre>\n"));
        for (String see : page.get().links()) {
            link(see);
        }
        body.append("</details>\n");
    }

    private void link(String address) {
        body.append("<p><a href=\"").append(Markup.escape(address)).append("\">").append(Markup.escape(address)).append("</a></p>\n");
    }

    @Override
    public void end() throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>teipress: findings</title>\n")
                .append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>Findings</h1>\n<p>")
                .append(Markup.escape(totals.sentence())).append("</p>\n").append(body)
                .append("</body>\n</html>\n");
    }
}
