package org.teipress.proof;

import java.util.List;
import java.util.Optional;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * What was compared, and what came of it.
 *
 * @param comparisons one for each step of the preparation, and one for each view of each output
 * @param report      what is not as it should be, with its places in the source
 */
public record Proof(List<Comparison> comparisons, Report report) {

    private static final int MANY = 20;

    public Proof {
        comparisons = List.copyOf(comparisons);
    }

    /** Whether nothing is lost, doubled or out of its order. */
    public boolean holds() {
        return comparisons.stream().allMatch(c -> c.findings().isEmpty());
    }

    /** The proof as a page for people, in UTF-8. */
    public String page(TeiDocument document, String title) {
        return ProofPage.of(document, this, title);
    }

    /** The proof as JSON, for machines. */
    public String json() {
        return ProofData.of(this);
    }

    static Proof of(List<Comparison> comparisons, Span document) {
        List<Diagnostic> told = comparisons.stream().flatMap(c -> c.findings().stream().limit(MANY)
                .map(f -> diagnostic(f, document))).toList();
        return new Proof(comparisons, Report.of(told));
    }

    private static Diagnostic diagnostic(Finding finding, Span document) {
        String text = finding.text().length() > 60 ? finding.text().substring(0, 59) + "…" : finding.text();
        String where = stageName(finding.stage()) + (finding.view().isEmpty() ? "" : " (" + finding.view() + " view)");
        Span span = finding.span().orElse(document);
        return switch (finding.fault()) {
            case LOST -> Diagnostic.of("proof-lost", Severity.ERROR, span, "“" + text + "” is missing after " + where)
                    .withHelp("report it with the document; the edition lacks this text");
            case ADDED -> Diagnostic.of("proof-added", Severity.ERROR, span, "“" + text + "” stands after " + where
                    + " where nothing accounts for it: near “" + finding.near() + "”")
                    .withHelp("report it with the document; the text is there twice, or nobody wrote it");
            case MOVED -> Diagnostic.warning("proof-moved", span, "“" + text + "” stands out of its order after " + where)
                    .withHelp("look at the place in the edition");
            case SIGN_LOST -> Diagnostic.of("proof-sign", Severity.ERROR, span, "the sign “" + text + "” is missing after " + where)
                    .withHelp("report it with the document; the edition hides an intervention here");
            case PART_LOST -> Diagnostic.of("proof-part", Severity.ERROR, span, text + " is missing after " + where)
                    .withHelp("report it with the document; the edition has its text, but not what leads through it");
        };
    }

    /** What people call a stage. */
    static String stageName(String stage) {
        return Optional.of(stage).filter(s -> s.startsWith("prepare/"))
                .map(s -> "the step " + s.replaceAll("^prepare/|\\.xsl$", "")).orElse(switch (stage) {
                    case "read" -> "reading";
                    case "fo.xsl" -> "laying out (FO)";
                    case "text.xsl" -> "composing the text";
                    case "html" -> "the web edition";
                    case "pdf" -> "the PDF";
                    case "text" -> "the plain text";
                    default -> stage;
                });
    }
}
