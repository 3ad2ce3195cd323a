package org.teipress.source;

import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;

/**
 * The receiving end of one document's events, however many files they come from. Its locator follows the file that is
 * being read, so that the receiver sees every event at the place where it was written.
 */
final class EventForwarder implements Locator {

    private final Guard handler;
    private final @Nullable LexicalHandler lexical;
    private @Nullable Locator current;

    EventForwarder(ContentHandler receiver) {
        this.handler = new Guard(receiver);
        this.lexical = receiver instanceof LexicalHandler l ? l : null;
    }

    /** Throws again what the receiver threw, if it did: a failure of its own is not the fault of the document. */
    void rethrowFailure() throws SAXException {
        handler.rethrow();
    }

    ContentHandler handler() {
        return handler;
    }

    void startDocument() throws SAXException {
        handler.setDocumentLocator(this);
        handler.startDocument();
    }

    void endDocument() throws SAXException {
        handler.endDocument();
    }

    void comment(char[] ch, int start, int length) throws SAXException {
        if (lexical != null) {
            lexical.comment(ch, start, length);
        }
    }

    /** From here on events come from the file of this locator. */
    void follow(@Nullable Locator locator) {
        current = locator;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return current == null ? null : current.getSystemId();
    }

    @Override
    public int getLineNumber() {
        return current == null ? -1 : current.getLineNumber();
    }

    @Override
    public int getColumnNumber() {
        return current == null ? -1 : current.getColumnNumber();
    }
}
