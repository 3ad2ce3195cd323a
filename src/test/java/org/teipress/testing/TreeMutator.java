package org.teipress.testing;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Changes a document as no schema allows, but every editor can: elements moved, wrapped, renamed, doubled, emptied. */
public final class TreeMutator {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final List<String> NAMES = List.of("p", "div", "note", "app", "lem", "rdg", "choice", "sic", "corr", "lb",
            "pb", "gap", "supplied", "del", "add", "list", "item", "table", "row", "cell", "head", "figure", "graphic", "ref",
            "teiHeader", "text", "body", "l", "lg", "sp", "persName", "handShift", "space", "expan", "abbr", "ex", "unknown");
    private static final List<String> ATTRIBUTES = List.of("xml:id", "n", "type", "rend", "reason", "unit", "quantity",
            "extent", "target", "ref", "place", "break", "wit", "hand", "xml:lang", "url", "cols", "rows", "when", "ulx");
    private static final List<String> VALUES = List.of("", " ", "x", "1", "-1", "99999999999", "#t.1", "#nobody",
            "javascript:alert(1)", "lost", "no", "يمين", "a b c", "{", "</script>", "'\"<&>", "𝔄");

    private final Generator generator;
    private final Document document;

    /** Changes a document in place, as a generator decides. */
    public TreeMutator(Generator generator, Document document) {
        this.generator = generator;
        this.document = document;
    }

    /** Makes so many changes and writes the document. */
    public String mutate(int changes) throws TransformerException {
        for (int i = 0; i < changes; i++) {
            change(pick());
        }
        StringWriter text = new StringWriter();
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        writer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private Element pick() {
        NodeList all = document.getElementsByTagNameNS(TEI, "*");
        return (Element) all.item(generator.below(all.getLength()));
    }

    private void change(Element element) {
        Node parent = element.getParentNode();
        if (parent.getNodeType() == Node.DOCUMENT_NODE) {
            return;
        }
        switch (generator.below(9)) {
            case 0 -> parent.removeChild(element);
            case 1 -> parent.insertBefore(element.cloneNode(true), element);
            case 2 -> unwrap(element);
            case 3 -> wrap(element, 1 + generator.below(4));
            case 4 -> document.renameNode(element, TEI, generator.pick(NAMES));
            case 5 -> move(element);
            case 6 -> element.appendChild(document.createTextNode(generator.word()));
            case 7 -> empty(element);
            default -> element.setAttribute(generator.pick(ATTRIBUTES), generator.pick(VALUES));
        }
    }

    private static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        element.getParentNode().removeChild(element);
    }

    private void wrap(Element element, int times) {
        Node inner = element;
        for (int i = 0; i < times; i++) {
            Element outer = document.createElementNS(TEI, generator.pick(NAMES));
            inner.getParentNode().replaceChild(outer, inner);
            outer.appendChild(inner);
            inner = outer;
        }
    }

    private void move(Element element) {
        Element target = pick();
        for (Node n = target; n != null; n = n.getParentNode()) {
            if (n == element) {
                return;
            }
        }
        target.appendChild(element);
    }

    private static void empty(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            children.add(n);
        }
        children.forEach(element::removeChild);
    }
}
