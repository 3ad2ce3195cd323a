package org.teipress.document;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/** Sends each event to several handlers, in order. */
final class Tee extends DefaultHandler2 {

    private final List<ContentHandler> all = new ArrayList<>();

    Tee(ContentHandler first, List<ContentHandler> more) {
        all.add(first);
        all.addAll(more);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        all.forEach(h -> h.setDocumentLocator(locator));
    }

    @Override
    public void startDocument() throws SAXException {
        for (ContentHandler h : all) {
            h.startDocument();
        }
    }

    @Override
    public void endDocument() throws SAXException {
        for (ContentHandler h : all) {
            h.endDocument();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        for (ContentHandler h : all) {
            h.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        for (ContentHandler h : all) {
            h.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        for (ContentHandler h : all) {
            h.startElement(uri, local, name, atts);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        for (ContentHandler h : all) {
            h.endElement(uri, local, name);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        for (ContentHandler h : all) {
            h.characters(ch, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        for (ContentHandler h : all) {
            h.processingInstruction(target, data);
        }
    }

    @Override
    public void comment(char[] ch, int start, int length) throws SAXException {
        for (ContentHandler h : all) {
            if (h instanceof LexicalHandler lexical) {
                lexical.comment(ch, start, length);
            }
        }
    }
}
