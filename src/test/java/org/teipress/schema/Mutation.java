package org.teipress.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * One random change to a document, as encoders make them by mistake, and the way back.
 *
 * @param what says what was changed
 * @param undo puts the document back as it was
 */
record Mutation(String what, Runnable undo) {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final List<String> VALUES = List.of("", "x", "x y", "1", "-1", "0.5", "true", "2001", "2001-02-03",
            "high", "unknown", "#z", "http://a b", "P1D", "é", "yes", "1/2", "A:b");

    /** The words from which names of elements and attributes are drawn. */
    record Vocabulary(List<String> elements, List<String> attributes) {
    }

    /** Changes a document; empty when the draw does not fit the place. */
    static Optional<Mutation> of(Document document, Random random, Vocabulary words) {
        List<Element> all = new ArrayList<>();
        collect(document.getDocumentElement(), all);
        Element element = pick(all, random);
        boolean inside = element != document.getDocumentElement();
        return switch (random.nextInt(8)) {
            case 0 -> inside ? Optional.of(insert(element, pick(words.elements(), random))) : Optional.empty();
            case 1 -> inside ? Optional.of(remove(element)) : Optional.empty();
            case 2 -> inside ? Optional.of(rename(element, pick(words.elements(), random))) : Optional.empty();
            case 3 -> attribute(element, random).map(a -> removeAttribute(element, a));
            case 4 -> attribute(element, random).map(a -> changeAttribute(element, a, pick(VALUES, random)));
            case 5 -> addAttribute(element, pick(words.attributes(), random), pick(VALUES, random));
            case 6 -> Optional.of(addText(element));
            default -> copy(pick(all, random), element, document);
        };
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, all);
            }
        }
    }

    private static Mutation insert(Element before, String name) {
        Node parent = before.getParentNode();
        Element added = before.getOwnerDocument().createElementNS(TEI, name);
        parent.insertBefore(added, before);
        return new Mutation("insert " + name + " in " + parent.getNodeName(), () -> parent.removeChild(added));
    }

    private static Mutation remove(Element element) {
        Node parent = element.getParentNode();
        Node next = element.getNextSibling();
        parent.removeChild(element);
        return new Mutation("remove " + element.getNodeName() + " from " + parent.getNodeName(),
                () -> parent.insertBefore(element, next));
    }

    private static Mutation rename(Element element, String name) {
        Node parent = element.getParentNode();
        Element renamed = element.getOwnerDocument().createElementNS(TEI, name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            renamed.setAttributeNodeNS((Attr) attributes.item(i).cloneNode(true));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            renamed.appendChild(child.cloneNode(true));
        }
        parent.replaceChild(renamed, element);
        return new Mutation("rename " + element.getNodeName() + " to " + name,
                () -> parent.replaceChild(element, renamed));
    }

    private static Optional<Attr> attribute(Element element, Random random) {
        NamedNodeMap all = element.getAttributes();
        if (all.getLength() == 0) {
            return Optional.empty();
        }
        Attr drawn = (Attr) all.item(random.nextInt(all.getLength()));
        return drawn.getName().startsWith("xmlns") ? Optional.empty() : Optional.of(drawn);
    }

    private static Mutation removeAttribute(Element element, Attr attribute) {
        element.removeAttributeNode(attribute);
        return new Mutation("remove " + element.getNodeName() + "/@" + attribute.getName(),
                () -> element.setAttributeNodeNS(attribute));
    }

    private static Mutation changeAttribute(Element element, Attr attribute, String value) {
        String old = attribute.getValue();
        attribute.setValue(value);
        return new Mutation("set " + element.getNodeName() + "/@" + attribute.getName() + " to '" + value + "'",
                () -> attribute.setValue(old));
    }

    private static Optional<Mutation> addAttribute(Element element, String name, String value) {
        if (element.hasAttribute(name)) {
            return Optional.empty();
        }
        element.setAttributeNS(null, name, value);
        return Optional.of(new Mutation("add " + element.getNodeName() + "/@" + name + " as '" + value + "'",
                () -> element.removeAttribute(name)));
    }

    private static Mutation addText(Element element) {
        Node text = element.getOwnerDocument().createTextNode("text");
        element.insertBefore(text, element.getFirstChild());
        return new Mutation("text in " + element.getNodeName(), () -> element.removeChild(text));
    }

    private static Optional<Mutation> copy(Element source, Element target, Document document) {
        if (source == document.getDocumentElement()) {
            return Optional.empty();
        }
        Node clone = source.cloneNode(true);
        ((Element) clone).removeAttribute("xml:id");
        target.insertBefore(clone, target.getFirstChild());
        return Optional.of(new Mutation("copy " + source.getNodeName() + " into " + target.getNodeName(),
                () -> target.removeChild(clone)));
    }
}
