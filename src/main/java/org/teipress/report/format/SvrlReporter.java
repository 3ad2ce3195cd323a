package org.teipress.report.format;

import java.io.IOException;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Markup;

/**
 * SVRL, the report language of Schematron, for tools that read it: each file is an active pattern, each finding of whichever check
 * a failed assertion with its XPath where one is known, and with line and column as properties.
 */
final class SvrlReporter implements Reporter {

    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/svrl";

    private final Appendable out;
    private final Style style;
    private boolean begun;

    SvrlReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(FileReport file) throws IOException {
        begin();
        String name = Markup.escape(style.reference(file.source()));
        out.append("  <svrl:active-pattern documents=\"").append(name).append("\"/>\n");
        for (Check check : file.report().checks()) {
            out.append("  <svrl:fired-rule id=\"").append(Markup.escape(check.name().replace(' ', '-'))).append("\" context=\"/\"")
                    .append(check.outcome() == Check.Outcome.NOT_RUN ? " flag=\"not-run\"" : "").append("/>\n");
        }
        for (Diagnostic d : file.report().diagnostics()) {
            finding(d);
        }
    }

    private void finding(Diagnostic d) throws IOException {
        out.append("  <svrl:failed-assert id=\"").append(Markup.escape(d.rule().value())).append("\" role=\"")
                .append(d.severity().word()).append("\" location=\"").append(Markup.escape(d.xpath().orElse("/")))
                .append("\" test=\"false()\">\n    <svrl:text>").append(Markup.escape(d.message())).append("</svrl:text>\n");
        if (d.help().isPresent()) {
            out.append("    <svrl:diagnostic-reference diagnostic=\"help\"><svrl:text>").append(Markup.escape(d.help().get()))
                    .append("</svrl:text></svrl:diagnostic-reference>\n");
        }
        property("document", style.reference(d.span().uri()));
        property("line", String.valueOf(d.span().start().line()));
        property("column", String.valueOf(d.span().start().column()));
        out.append("  </svrl:failed-assert>\n");
    }

    private void property(String name, String value) throws IOException {
        out.append("    <svrl:property-reference property=\"").append(name).append("\"><svrl:text>")
                .append(Markup.escape(value)).append("</svrl:text></svrl:property-reference>\n");
    }

    private void begin() throws IOException {
        if (!begun) {
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svrl:schematron-output xmlns:svrl=\"").append(NAMESPACE)
                    .append("\" title=\"teipress validate\">\n");
            begun = true;
        }
    }

    @Override
    public void end() throws IOException {
        begin();
        out.append("</svrl:schematron-output>\n");
    }
}
