package org.teipress.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Guidelines;
import org.teipress.report.Edit;
import org.teipress.report.Fix;
import org.teipress.report.Related;
import org.teipress.report.RuleId;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * SARIF 2.1.0. Columns are counted in code points, and it says so; rules carry their page of the rulebook; a check that
 * did not run is a notification of the run, because SARIF has no other word for it.
 */
final class SarifReporter implements Reporter {

    private final Appendable out;
    private final Style style;
    private final Rulebook rulebook;
    private final ArrayNode results = Json.MAPPER.createArrayNode();
    private final ArrayNode rules = Json.MAPPER.createArrayNode();
    private final ArrayNode notifications = Json.MAPPER.createArrayNode();
    private final Map<RuleId, Integer> indexes = new LinkedHashMap<>();

    SarifReporter(Appendable out, Style style, Rulebook rulebook) {
        this.out = out;
        this.style = style;
        this.rulebook = rulebook;
    }

    @Override
    public void add(FileReport file) {
        file.report().diagnostics().forEach(d -> result(d, results.addObject()));
        for (Check check : file.report().checks()) {
            if (check.outcome() == Check.Outcome.NOT_RUN) {
                ObjectNode notification = notifications.addObject();
                notification.put("level", "warning");
                notification.putObject("message").put("text", check.name() + " was not checked: "
                        + check.reason().orElse(""));
                artifact(file.source(), notification.putArray("locations").addObject()
                        .putObject("physicalLocation"));
            }
        }
    }

    private void result(Diagnostic d, ObjectNode result) {
        result.put("ruleId", d.rule().value());
        result.put("ruleIndex", indexes.computeIfAbsent(d.rule(), this::rule));
        result.put("level", level(d.severity()));
        result.putObject("message").put("text", d.message() + d.help().map(h -> "\n" + h).orElse(""));
        ObjectNode location = result.putArray("locations").addObject();
        place(d.span(), location.putObject("physicalLocation"));
        d.xpath().ifPresent(x -> location.putArray("logicalLocations").addObject()
                .put("fullyQualifiedName", x).put("kind", "element"));
        if (!d.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Related r : d.related()) {
                ObjectNode one = related.addObject();
                one.put("id", related.size());
                place(r.span(), one.putObject("physicalLocation"));
                one.putObject("message").put("text", r.message());
            }
        }
        d.fix().ifPresent(f -> fix(f, result.putArray("fixes").addObject()));
        // SARIF has one address for a rule, none for a result.
        Guidelines.element(d).ifPresent(g -> result.putObject("properties").put("helpUri", g));
    }

    private void fix(Fix fix, ObjectNode node) {
        node.putObject("description").put("text", fix.title());
        ObjectNode change = node.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", style.reference(fix.edits().get(0).span().uri()));
        ArrayNode replacements = change.putArray("replacements");
        for (Edit edit : fix.edits()) {
            ObjectNode replacement = replacements.addObject();
            region(edit.span(), replacement.putObject("deletedRegion"));
            replacement.putObject("insertedContent").put("text", edit.replacement());
        }
    }

    private int rule(RuleId id) {
        ObjectNode rule = rules.addObject();
        rule.put("id", id.value());
        rulebook.pageOrFamily(id).ifPresent(page -> page(page, rule));
        return rules.size() - 1;
    }

    private static void page(RulePage page, ObjectNode rule) {
        rule.putObject("shortDescription").put("text", page.title());
        rule.putObject("fullDescription").put("text", page.what());
        rule.putObject("help").put("text", page.text()).put("markdown", page.text());
        page.links().stream().findFirst().ifPresent(s -> rule.put("helpUri", s));
    }

    private void place(Span span, ObjectNode physical) {
        artifact(span.uri(), physical);
        region(span, physical.putObject("region"));
    }

    private void artifact(java.net.URI file, ObjectNode physical) {
        physical.putObject("artifactLocation").put("uri", style.reference(file));
    }

    private static void region(Span span, ObjectNode region) {
        region.put("startLine", span.start().line()).put("startColumn", span.start().column())
                .put("endLine", span.end().line()).put("endColumn", span.end().column());
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    @Override
    public void end() throws IOException {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "teipress").put("version", style.version());
        driver.set("rules", rules);
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true);
        invocation.set("toolExecutionNotifications", notifications);
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", results);
        out.append(Json.write(root));
    }
}
