package org.teipress.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Edit;
import org.teipress.report.Fix;
import org.teipress.report.Guidelines;
import org.teipress.report.Position;
import org.teipress.report.Related;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/** Everything as data: an object with the files of the run, their checks and findings, and the totals. */
final class JsonReporter implements Reporter {

    private final Appendable out;
    private final Style style;
    private final ArrayNode files = Json.MAPPER.createArrayNode();
    private final Totals totals = new Totals();

    JsonReporter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(FileReport file) {
        totals.add(file.report());
        ObjectNode node = files.addObject();
        node.put("file", style.name(file.source()));
        ArrayNode checks = node.putArray("checks");
        for (Check check : file.report().checks()) {
            ObjectNode c = checks.addObject();
            c.put("name", check.name());
            check.schema().ifPresent(s -> c.put("schema", s));
            c.put("outcome", check.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            check.reason().ifPresent(r -> c.put("reason", r));
        }
        ArrayNode findings = node.putArray("findings");
        file.report().diagnostics().forEach(d -> finding(d, findings.addObject()));
    }

    private void finding(Diagnostic d, ObjectNode node) {
        node.put("rule", d.rule().value());
        node.put("severity", d.severity().word());
        node.put("message", d.message());
        d.help().ifPresent(h -> node.put("help", h));
        Guidelines.of(d).ifPresent(g -> node.put("guidelines", g));
        span(d.span(), node);
        d.xpath().ifPresent(x -> node.put("xpath", x));
        if (!d.related().isEmpty()) {
            ArrayNode related = node.putArray("related");
            for (Related r : d.related()) {
                ObjectNode one = related.addObject();
                one.put("message", r.message());
                span(r.span(), one);
            }
        }
        d.fix().ifPresent(f -> fix(f, node.putObject("fix")));
    }

    private void fix(Fix fix, ObjectNode node) {
        node.put("title", fix.title());
        node.put("safe", fix.safe());
        ArrayNode edits = node.putArray("edits");
        for (Edit edit : fix.edits()) {
            ObjectNode one = edits.addObject();
            one.put("replacement", edit.replacement());
            span(edit.span(), one);
        }
    }

    private void span(Span span, ObjectNode node) {
        node.put("file", style.name(span.uri()));
        position(span.start(), node.putObject("start"));
        position(span.end(), node.putObject("end"));
    }

    private static void position(Position position, ObjectNode node) {
        node.put("line", position.line());
        node.put("column", position.column());
        node.put("offset", position.offset());
    }

    @Override
    public void end() throws IOException {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("program", "teipress").put("version", style.version());
        ObjectNode counts = root.putObject("totals");
        counts.put("files", totals.files());
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), totals.count(severity));
        }
        root.set("files", files);
        out.append(Json.write(root));
    }
}
