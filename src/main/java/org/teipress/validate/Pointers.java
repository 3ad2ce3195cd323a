package org.teipress.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;

/** Checks identifiers and the pointers to them over the whole document, inclusions in their places. Used once. */
final class Pointers {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NCNAME = Pattern.compile(
            "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{Nd}\\p{Pc}.\\u00B7\\u0387\\u06DD\\u06DE·-]*");

    /** The attributes of TEI whose values are pointers. */
    private static final Set<String> ATTRIBUTES = Set.of("active", "adj", "ana", "calendar", "change", "children",
            "copyOf", "corresp", "datcat", "datingMethod", "datingPoint", "decls", "domains", "ed", "edRef", "end",
            "exclude", "facs", "feats", "filter", "follow", "from", "fVal", "hand", "inst", "lemmaRef", "location",
            "marks", "mutual", "new", "next", "nymRef", "origin", "parent", "parts", "passive", "period", "perf",
            "precededBy", "prev", "ref", "rendition", "require", "resp", "sameAs", "scribeRef", "select", "since",
            "source", "spanTo", "start", "synch", "target", "targetEnd", "to", "toWhom", "unitRef", "url", "uri",
            "valueDatcat", "where", "who", "wit");

    private final TeiDocument document;
    private final Map<String, XdmNode> ids = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Pointers(TeiDocument document) {
        this.document = document;
    }

    /** All findings about identifiers and pointers. */
    List<Diagnostic> check() {
        elements(this::identifier);
        elements(this::pointers);
        return found;
    }

    private void elements(java.util.function.Consumer<XdmNode> each) {
        XdmSequenceIterator<XdmNode> nodes = document.tree().axisIterator(Axis.DESCENDANT);
        while (nodes.hasNext()) {
            XdmNode node = nodes.next();
            if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                each.accept(node);
            }
        }
    }

    private void identifier(XdmNode element) {
        Optional<XdmNode> attribute = attribute(element, XML, "id");
        if (attribute.isEmpty()) {
            return;
        }
        String id = attribute.get().getStringValue().strip();
        if (!NCNAME.matcher(id).matches()) {
            found.add(Diagnostic.error("ref-id-invalid", document.span(attribute.get()),
                    "\"" + id + "\" cannot be an xml:id").withHelp("an xml:id begins with a letter or _ and goes on "
                    + "with letters, digits, hyphens, points and _; it has no spaces"));
        }
        XdmNode first = ids.putIfAbsent(id, element);
        if (first != null) {
            found.add(Diagnostic.error("ref-id-duplicate", document.span(attribute.get()),
                            "the xml:id \"" + id + "\" is used twice")
                    .withHelp("give one of the two elements another xml:id, and correct the pointers to it")
                    .withRelated(document.span(first), "it is used first here"));
        }
    }

    private void pointers(XdmNode element) {
        if (!TEI.equals(element.getNodeName().getNamespaceUri().toString())) {
            return;
        }
        XdmSequenceIterator<XdmNode> attributes = element.axisIterator(Axis.ATTRIBUTE);
        while (attributes.hasNext()) {
            XdmNode attribute = attributes.next();
            if (attribute.getNodeName().getNamespaceUri().toString().isEmpty()
                    && ATTRIBUTES.contains(attribute.getNodeName().getLocalName())) {
                for (String token : attribute.getStringValue().strip().split("\\s+")) {
                    pointer(attribute, token);
                }
            }
        }
    }

    private void pointer(XdmNode attribute, String token) {
        if (!token.startsWith("#") || token.contains("(")) {
            return;
        }
        String id = token.substring(1);
        if (ids.containsKey(id) || ids.containsKey(decoded(id))) {
            return;
        }
        String name = attribute.getNodeName().getLocalName();
        if (id.isEmpty()) {
            found.add(Diagnostic.error("ref-empty", document.span(attribute), name + "=\"#\" points to nothing")
                    .withHelp("write the xml:id of the element that is meant behind the #, or remove the attribute"));
            return;
        }
        Optional<String> near = NearestName.of(id, ids.keySet());
        found.add(Diagnostic.error("ref-target-missing", document.span(attribute),
                        "nothing in the document has the xml:id \"" + id + "\" that " + name + " points to")
                .withHelp(near.map(n -> "did you mean #" + n + "?").orElse("give the element that is meant this xml:id; "
                        + "if it is in another file, write the file's name before the #")));
    }

    private static String decoded(String id) {
        try {
            return java.net.URLDecoder.decode(id.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private static Optional<XdmNode> attribute(XdmNode element, String namespace, String name) {
        XdmSequenceIterator<XdmNode> attributes = element.axisIterator(Axis.ATTRIBUTE);
        while (attributes.hasNext()) {
            XdmNode attribute = attributes.next();
            if (attribute.getNodeName().getLocalName().equals(name)
                    && attribute.getNodeName().getNamespaceUri().toString().equals(namespace)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
