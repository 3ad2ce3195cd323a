package org.teipress.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes a document anew from its events: without DOCTYPE, entities resolved, defaults filled in. */
final class XmlText extends DefaultHandler {

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    /**
     * The document as text.
     *
     * @throws SAXException if it is not well-formed
     */
    static String of(Source source, XmlReader reader) throws SAXException {
        XmlText text = new XmlText();
        XmlReader.Result result = reader.read(source, text);
        if (!result.complete()) {
            throw new SAXException(result.diagnostics().get(0).message());
        }
        return text.out.toString();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        out.append('<').append(name);
        prefixes.forEach((prefix, ns) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, ns));
        prefixes.clear();
        for (int i = 0; i < atts.getLength(); i++) {
            attribute(atts.getQName(i), atts.getValue(i));
        }
        out.append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    @Override
    public void endElement(String uri, String local, String name) {
        out.append("</").append(name).append('>');
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        escape(new String(ch, start, length), false);
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(attribute || c == '\r' ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> out.append(c);
            }
        }
    }
}
