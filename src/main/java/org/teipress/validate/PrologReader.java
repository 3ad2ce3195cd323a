package org.teipress.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/**
 * Waits for the root element, because only then it is known which schemas count; then starts the checks and sends them
 * everything, so that one parse is enough. Used once.
 */
final class PrologReader extends DefaultHandler2 {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Function<Prolog, List<ContentHandler>> start;
    private final List<ModelInstruction> models = new ArrayList<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private List<ContentHandler> handlers = List.of();
    private boolean started;
    private @Nullable Locator locator;

    /**
     * Makes a reader.
     *
     * @param start called once, at the start tag of the root: gives the handlers for the document
     */
    PrologReader(Function<Prolog, List<ContentHandler>> start) {
        this.start = start;
    }

    /** Whether the root element was reached. */
    boolean started() {
        return started;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void endDocument() throws SAXException {
        for (ContentHandler h : handlers) {
            h.endDocument();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (!started) {
            prefixes.put(prefix, uri);
        }
        for (ContentHandler h : handlers) {
            h.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        for (ContentHandler h : handlers) {
            h.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        if (!started) {
            begin(uri, atts);
        }
        for (ContentHandler h : handlers) {
            h.startElement(uri, local, name, atts);
        }
    }

    private void begin(String namespace, Attributes atts) throws SAXException {
        started = true;
        handlers = start.apply(new Prolog(List.copyOf(models),
                Optional.ofNullable(atts.getValue(XSI, "schemaLocation")),
                Optional.ofNullable(atts.getValue(XSI, "noNamespaceSchemaLocation")), namespace, Place.of(locator)));
        Locator given = locator;
        for (ContentHandler h : handlers) {
            if (given != null) {
                h.setDocumentLocator(given);
            }
            h.startDocument();
            for (Map.Entry<String, String> p : prefixes.entrySet()) {
                h.startPrefixMapping(p.getKey(), p.getValue());
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        for (ContentHandler h : handlers) {
            h.endElement(uri, local, name);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        for (ContentHandler h : handlers) {
            h.characters(ch, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (!started && target.equals("xml-model")) {
            models.add(ModelInstruction.parse(data, models.size()));
        }
        for (ContentHandler h : handlers) {
            h.processingInstruction(target, data);
        }
    }

    @Override
    public void comment(char[] ch, int start, int length) throws SAXException {
        for (ContentHandler h : handlers) {
            if (h instanceof LexicalHandler lexical) {
                lexical.comment(ch, start, length);
            }
        }
    }
}
