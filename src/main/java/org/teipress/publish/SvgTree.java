package org.teipress.publish;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teipress.report.Markup;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * A drawing as a tree that can be changed. Takes no notice of a document type except for its internal entities, of
 * comments and of processing instructions. Used for one drawing.
 */
final class SvgTree extends DefaultHandler2 {

    private final Deque<Element> open = new ArrayDeque<>();
    private Element root = new Element("", "", new TreeMap<>(), new ArrayList<>());

    /** A node of the drawing. */
    sealed interface Node permits Element, Text {
    }

    /** Characters. */
    record Text(String characters) implements Node {
    }

    /**
     * An element.
     *
     * @param attributes by name, in the order of the names; {@code xlink:href} also for a plain {@code href}
     */
    record Element(String namespace, String name, Map<String, String> attributes, List<Node> children)
            implements Node {

        boolean is(String local) {
            return name.equals(local) && namespace.equals(SvgSanitizer.SVG);
        }

        /** What it refers to; empty if to nothing. */
        String reference() {
            return attributes.getOrDefault("xlink:href", "").strip();
        }

        String text() {
            StringBuilder all = new StringBuilder();
            for (Node child : children) {
                all.append(child instanceof Text t ? t.characters : ((Element) child).text());
            }
            return all.toString();
        }

        Map<String, Element> byId() {
            Map<String, Element> found = new HashMap<>();
            gather(found);
            return found;
        }

        private void gather(Map<String, Element> found) {
            String id = attributes.get("id");
            if (id != null) {
                found.putIfAbsent(id, this);
            }
            children.forEach(child -> {
                if (child instanceof Element e) {
                    e.gather(found);
                }
            });
        }

        String toXml() {
            StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            write(out, " xmlns=\"" + SvgSanitizer.SVG + "\" xmlns:xlink=\"" + SvgSanitizer.XLINK + "\"");
            return out.append('\n').toString();
        }

        private void write(StringBuilder out, String namespaces) {
            out.append('<').append(name).append(namespaces);
            attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(Markup.escape(value))
                    .append('"'));
            out.append('>');
            for (Node child : children) {
                if (child instanceof Element e) {
                    e.write(out, "");
                } else {
                    out.append(Markup.escape(((Text) child).characters));
                }
            }
            out.append("</").append(name).append('>');
        }
    }

    /** The outermost element, once the drawing has been read. */
    Element root() {
        return root;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        Map<String, String> kept = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean isReference = attributes.getLocalName(i).equals("href")
                    && (attributes.getURI(i).isEmpty() || attributes.getURI(i).equals(SvgSanitizer.XLINK));
            String key = isReference ? "xlink:href"
                    : attributes.getURI(i).isEmpty() ? attributes.getLocalName(i) : attributes.getQName(i);
            kept.put(key, attributes.getValue(i));
        }
        Element element = new Element(uri, name, kept, new ArrayList<>());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getFirst().children.add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            open.getFirst().children.add(new Text(new String(characters, start, length)));
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXException("the drawing refers to " + name + ", which it does not declare");
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
