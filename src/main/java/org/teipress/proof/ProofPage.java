package org.teipress.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.teipress.document.TeiDocument;
import org.teipress.report.Markup;
import org.teipress.report.Span;

/** A proof as a page for people: what stands where, what is not shown and why, what is wrong. Used once. */
final class ProofPage {

    private static final int SAMPLES = 40;
    private static final String STYLE = "body{font:16px/1.5 serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#111}"
            + "table{border-collapse:collapse;margin:1rem 0}th,td{border-bottom:1px solid #bbb;padding:.2rem .7rem;text-align:right}"
            + "th:first-child,td:first-child{text-align:left}.bad{color:#a00;font-weight:bold}li{margin:.2rem 0}"
            + "q{background:#f3f0e8}a{color:#124}code{font-size:.9em}";

    private final TeiDocument document;
    private final Proof proof;
    private final StringBuilder page = new StringBuilder();

    private ProofPage(TeiDocument document, Proof proof) {
        this.document = document;
        this.proof = proof;
    }

    /** The page, in UTF-8. */
    static String of(TeiDocument document, Proof proof, String title) {
        ProofPage made = new ProofPage(document, proof);
        made.write(title);
        return made.page.toString();
    }

    private void write(String title) {
        page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width, initial-scale=1\"><title>Proof: ").append(Markup.escape(title))
                .append("</title><style>").append(STYLE).append("</style></head><body><main><h1>Proof: ")
                .append(Markup.escape(title)).append("</h1><p>").append(proof.holds()
                ? "Every character of the document is shown, shown elsewhere, or left out by a rule that has a name."
                : "<span class=\"bad\">Something is not as it should be: see below.</span>").append("</p>");
        findings();
        characters();
        interventions();
        suppressed();
        page.append("</main></body></html>\n");
    }

    private void findings() {
        List<Finding> all = proof.comparisons().stream().flatMap(c -> c.findings().stream()).toList();
        if (!all.isEmpty()) {
            page.append("<h2>What is wrong</h2><ul>");
            all.stream().limit(200).forEach(f -> page.append("<li><span class=\"bad\">").append(f.fault().word())
                    .append("</span> after ").append(Markup.escape(Proof.stageName(f.stage())))
                    .append(f.view().isEmpty() ? "" : " (" + f.view() + ")").append(": <q>").append(Markup.escape(f.text()))
                    .append("</q>").append(f.span().map(s -> " " + link(s)).orElse("")).append("</li>"));
            page.append("</ul>");
        }
    }

    private void characters() {
        page.append("<h2>Where each character stands</h2><table><thead><tr><th scope=\"col\">Stage and view</th>");
        for (Fate fate : Fate.values()) {
            page.append("<th scope=\"col\">").append(fate.name().toLowerCase(java.util.Locale.ROOT)).append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (Comparison comparison : proof.comparisons()) {
            page.append("<tr><th scope=\"row\">").append(Markup.escape(Counts.name(comparison))).append("</th>");
            Counts.fates(comparison).values().forEach(n -> page.append("<td>").append(n).append("</td>"));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void interventions() {
        List<Comparison> shown = proof.comparisons().stream().filter(c -> !c.interventions().isEmpty()).toList();
        TreeSet<String> kinds = shown.stream().flatMap(c -> c.interventions().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        page.append("<h2>Interventions</h2><p>Of each kind: how many an output shows whole, of how many the view has.</p>"
                + "<table><thead><tr><th scope=\"col\">Kind</th>");
        shown.forEach(c -> page.append("<th scope=\"col\">").append(Markup.escape(Counts.name(c))).append("</th>"));
        page.append("</tr></thead><tbody>");
        for (String kind : kinds) {
            page.append("<tr><th scope=\"row\">").append(Markup.escape(kind)).append("</th>");
            for (Comparison comparison : shown) {
                Comparison.Count count = comparison.interventions().getOrDefault(kind, new Comparison.Count(0, 0));
                page.append(count.shown() == count.there() ? "<td>" : "<td class=\"bad\">").append(count.shown())
                        .append(" of ").append(count.there()).append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void suppressed() {
        page.append("<h2>What is not shown, and why</h2>");
        for (Comparison comparison : proof.comparisons()) {
            Map<String, Integer> rules = Counts.rules(comparison);
            if (!rules.isEmpty()) {
                page.append("<h3>").append(Markup.escape(Counts.name(comparison))).append("</h3>");
                Map<String, List<Comparison.Suppressed>> byRule = comparison.suppressed().stream()
                        .collect(Collectors.groupingBy(Comparison.Suppressed::rule, TreeMap::new, Collectors.toList()));
                rules.forEach((rule, count) -> rule(rule, count, byRule.get(rule)));
            }
        }
    }

    private void rule(String rule, int count, List<Comparison.Suppressed> all) {
        page.append("<details><summary><code>").append(Markup.escape(rule)).append("</code>: ").append(count)
                .append(" characters in ").append(all.size()).append(" places. ").append(Markup.escape(Counts.reason(rule)))
                .append("</summary><ul>");
        all.stream().limit(SAMPLES).forEach(s -> page.append("<li><q>").append(Markup.escape(cut(s.text()))).append("</q> in ")
                .append(Markup.escape(s.element())).append(s.at().isEmpty() ? "" : ", " + link(document.span(s.at())))
                .append("</li>"));
        page.append(all.size() > SAMPLES ? "<li>and " + (all.size() - SAMPLES) + " more</li>" : "").append("</ul></details>");
    }

    private static String link(Span span) {
        String path = span.uri().getPath() == null ? span.uri().toString() : span.uri().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "<a href=\"" + Markup.escape(span.uri().toString()) + "#line=" + span.start().line() + "\">" + Markup.escape(name) + ":"
                + span.start().line() + "</a>";
    }

    private static String cut(String text) {
        return text.length() > 120 ? text.substring(0, 119) + "…" : text;
    }
}
