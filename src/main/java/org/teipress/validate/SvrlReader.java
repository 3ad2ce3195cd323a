package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.RuleId;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/** Turns an SVRL report into diagnostics: the location becomes a node of the document, the node a span. */
final class SvrlReader {

    /** The rule under which a schema is reported that could not be evaluated. */
    static final String BROKEN = "schema-broken";

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final Pattern STEP = Pattern.compile(
            "/(@)?(?:Q\\{([^}]*)}|\\*:)?([\\p{L}_][\\p{L}\\p{M}\\p{N}._·-]*(?:\\(\\))?)(?:\\[(?:namespace-uri\\(\\)='([^']*)'])?)?"
                    + "(?:\\[?(\\d+)])?");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\"»”>)\\d])\\.\\s+(?=[\\p{Lu}<\"])");

    private final TeiDocument document;
    private final boolean ours;

    /**
     * Makes a reader.
     *
     * @param ours whether messages are in the style of our rules: one sentence for the fault, the rest for the way out
     */
    SvrlReader(TeiDocument document, boolean ours) {
        this.document = document;
        this.ours = ours;
    }

    List<Diagnostic> read(XdmNode svrl) {
        List<Diagnostic> found = new ArrayList<>();
        XdmNode output = svrl.getNodeKind() == XdmNodeKind.DOCUMENT ? svrl.children().iterator().next() : svrl;
        for (XdmNode child : output.children()) {
            if (child.getNodeKind() != XdmNodeKind.ELEMENT || !SVRL.equals(child.getNodeName().getNamespaceUri().toString())) {
                continue;
            }
            switch (child.getNodeName().getLocalName()) {
                case "failed-assert", "successful-report" -> found.add(finding(child));
                case "error" -> found.add(Diagnostic.error(BROKEN, Span.startOf(document.source().uri()),
                        "a rule of the schema could not be evaluated: " + text(child)));
                default -> { }
            }
        }
        return found;
    }

    private Diagnostic finding(XdmNode assertion) {
        String location = attribute(assertion, "location").orElse("");
        Optional<XdmNode> node = node(location);
        Span span = node.map(document::span).orElseGet(() -> Span.startOf(document.source().uri()));
        String message = "";
        List<String> help = new ArrayList<>();
        for (XdmNode child : assertion.children()) {
            if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                if (child.getNodeName().getLocalName().equals("text")) {
                    message = text(child);
                } else if (child.getNodeName().getLocalName().equals("diagnostic-reference")) {
                    help.add(text(child));
                }
            }
        }
        Matcher end = SENTENCE_END.matcher(message);
        if (ours && end.find()) {
            help.add(0, message.substring(end.end()));
            message = message.substring(0, end.start());
        }
        Diagnostic diagnostic = Diagnostic.of(rule(assertion), severity(assertion), span,
                message.isEmpty() ? attribute(assertion, "test").orElse("") : message).withXPath(location);
        return help.isEmpty() ? diagnostic : diagnostic.withHelp(String.join(" ", help));
    }

    private static String rule(XdmNode assertion) {
        return RuleId.of(attribute(assertion, "id").or(() -> attribute(assertion, "ruleId"))
                .or(() -> attribute(assertion, "patternId")).or(() -> attribute(assertion, "groupId"))
                .orElse("schema-unnamed-rule")).value();
    }

    private static Severity severity(XdmNode assertion) {
        String word = attribute(assertion, "severity").or(() -> attribute(assertion, "role"))
                .or(() -> attribute(assertion, "flag")).orElse("").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "warning", "warn", "nonfatal", "non-fatal" -> Severity.WARNING;
            case "info", "information", "informational", "hint", "suggestion", "notice" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }

    private static Optional<String> attribute(XdmNode element, String name) {
        return Optional.ofNullable(element.getAttributeValue(new QName(name))).filter(v -> !v.isBlank());
    }

    private static String text(XdmNode element) {
        return element.getStringValue().strip().replaceAll("\\s+", " ");
    }

    /** Walks a path such as {@code /Q{ns}TEI[1]/Q{ns}text[1]/@n}: far quicker than evaluating it. */
    private Optional<XdmNode> node(String location) {
        XdmNode node = document.tree();
        Matcher step = STEP.matcher(location);
        while (step.find()) {
            if (step.group(1) != null) {
                return Optional.of(node);
            }
            String ns = step.group(2) != null ? step.group(2) : Optional.ofNullable(step.group(4)).orElse("");
            int wanted = step.group(5) == null ? 1 : Integer.parseInt(step.group(5));
            Optional<XdmNode> child = child(node, ns, step.group(3), wanted);
            if (child.isEmpty()) {
                return node == document.tree() ? Optional.empty() : Optional.of(node);
            }
            node = child.get();
        }
        return node == document.tree() ? root() : Optional.of(node);
    }

    private Optional<XdmNode> root() {
        for (XdmNode child : document.tree().children()) {
            if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<XdmNode> child(XdmNode parent, String ns, String name, int wanted) {
        int seen = 0;
        var children = parent.axisIterator(Axis.CHILD);
        while (children.hasNext()) {
            XdmNode child = children.next();
            boolean fits = name.equals("text()") ? child.getNodeKind() == XdmNodeKind.TEXT
                    : child.getNodeKind() == XdmNodeKind.ELEMENT && child.getNodeName().getLocalName().equals(name)
                    && child.getNodeName().getNamespaceUri().toString().equals(ns);
            if (fits && ++seen == wanted) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
