package org.teipress.report.format;

import java.io.IOException;
import org.teipress.report.Diagnostic;

/** One line per finding, {@code file:line:column: severity rule: message}, as editors and {@code grep} expect it. */
final class LineReporter implements Reporter {

    private final Appendable out;
    private final Style style;

    LineReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(FileReport file) throws IOException {
        for (Diagnostic d : file.report().diagnostics()) {
            out.append(style.name(d.span().uri())).append(":").append(d.span().start().toString()).append(": ")
                    .append(d.severity().word()).append(" ").append(d.rule().value()).append(": ")
                    .append(oneLine(d.message()));
            if (d.help().isPresent()) {
                out.append(" (").append(oneLine(d.help().get())).append(")");
            }
            out.append("\n");
        }
    }

    @Override
    public void end() {
        // Every line stands for itself.
    }

    private static String oneLine(String text) {
        return Terminal.clean(text).replaceAll("\\s+", " ");
    }
}
