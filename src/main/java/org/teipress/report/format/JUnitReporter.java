package org.teipress.report.format;

import java.io.IOException;
import java.util.List;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Markup;
import org.teipress.report.Report;
import org.teipress.report.Severity;

/**
 * JUnit XML for build servers: a test suite per file, a test case per check and one for each finding. Errors are
 * failures; lighter findings pass and say so in their output; a check that did not run is skipped.
 */
final class JUnitReporter implements Reporter {

    private final Appendable out;
    private final Style style;
    private final StringBuilder suites = new StringBuilder();
    private int tests;
    private int failures;

    JUnitReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(FileReport file) {
        Report report = file.report();
        List<Check> checks = report.checks();
        int cases = checks.size() + report.diagnostics().size();
        int failed = (int) report.count(Severity.ERROR);
        int left = (int) checks.stream().filter(c -> c.outcome() == Check.Outcome.NOT_RUN).count();
        tests += cases;
        failures += failed;
        String name = Markup.escape(style.name(file.source()));
        suites.append("  <testsuite name=\"").append(name).append('"').append(counts(cases, failed, left))
                .append(">\n");
        checks.forEach(c -> check(c, name));
        report.diagnostics().forEach(d -> finding(d, name));
        suites.append("  </testsuite>\n");
    }

    private static String counts(int tests, int failures, int skipped) {
        return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped + "\"";
    }

    private void check(Check check, String file) {
        String name = SchemaNames.describe(check, style);
        suites.append("    <testcase classname=\"").append(file).append("\" name=\"").append(Markup.escape(name));
        if (check.outcome() == Check.Outcome.NOT_RUN) {
            suites.append("\">\n      <skipped message=\"").append(Markup.escape(check.reason().orElse("")))
                    .append("\"/>\n    </testcase>\n");
        } else {
            suites.append("\"/>\n");
        }
    }

    private void finding(Diagnostic d, String file) {
        String place = style.name(d.span().uri()) + ":" + d.span().start();
        String text = Markup.escape(place + ": " + d.message() + d.help().map(h -> "\n" + h).orElse(""));
        suites.append("    <testcase classname=\"").append(file).append("\" name=\"")
                .append(Markup.escape(d.rule() + " " + place)).append("\">\n");
        if (d.severity() == Severity.ERROR) {
            suites.append("      <failure type=\"").append(Markup.escape(d.rule().value())).append("\" message=\"")
                    .append(Markup.escape(d.message())).append("\">").append(text).append("</failure>\n");
        } else {
            suites.append("      <system-out>").append(d.severity().word()).append(": ").append(text)
                    .append("</system-out>\n");
        }
        suites.append("    </testcase>\n");
    }

    @Override
    public void end() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"teipress validate\" tests=\"").append(String.valueOf(tests))
                .append("\" failures=\"").append(String.valueOf(failures)).append("\" errors=\"0\">\n").append(suites).append("</testsuites>\n");
    }
}
