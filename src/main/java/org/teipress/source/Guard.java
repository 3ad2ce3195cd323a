package org.teipress.source;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes events to the receiver and remembers if it failed, so that its failure is not taken for the parser's. */
final class Guard extends XMLFilterImpl {

    private Optional<Exception> failure = Optional.empty();

    Guard(ContentHandler receiver) {
        setContentHandler(receiver);
    }

    void rethrow() throws SAXException {
        if (failure.isPresent()) {
            Exception e = failure.get();
            if (e instanceof SAXException sax) {
                throw sax;
            }
            throw (RuntimeException) e;
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        try {
            super.startElement(uri, local, name, atts);
        } catch (SAXException | RuntimeException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        try {
            super.endElement(uri, local, name);
        } catch (SAXException | RuntimeException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        try {
            super.characters(ch, start, length);
        } catch (SAXException | RuntimeException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        try {
            super.processingInstruction(target, data);
        } catch (SAXException | RuntimeException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        try {
            super.startPrefixMapping(prefix, uri);
        } catch (SAXException | RuntimeException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
