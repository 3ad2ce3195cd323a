package org.teipress.report.format;

import java.io.IOException;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/** Workflow commands: GitHub shows each finding at its line in the pull request. */
final class GitHubReporter implements Reporter {

    private final Appendable out;
    private final Style style;

    GitHubReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(FileReport file) throws IOException {
        for (Diagnostic d : file.report().diagnostics()) {
            Span span = d.span();
            out.append("::").append(command(d.severity()))
                    .append(" file=").append(property(style.name(span.uri())))
                    .append(",line=").append(String.valueOf(span.start().line()))
                    .append(",endLine=").append(String.valueOf(span.end().line()));
            // A column is only understood where the finding does not go over lines.
            if (span.start().line() == span.end().line()) {
                out.append(",col=").append(String.valueOf(span.start().column()))
                        .append(",endColumn=").append(String.valueOf(span.end().column()));
            }
            out.append(",title=").append(property(d.rule().value())).append("::")
                    .append(data(d.message() + d.help().map(h -> "\n" + h).orElse(""))).append("\n");
        }
        for (Check check : file.report().checks()) {
            if (check.outcome() == Check.Outcome.NOT_RUN) {
                out.append("::warning file=").append(property(style.name(file.source()))).append("::")
                        .append(data(check.name() + " was not checked: " + check.reason().orElse(""))).append("\n");
            }
        }
    }

    @Override
    public void end() {
        // Nothing comes last.
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
