package org.teipress.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Hands the events of a document to a validator and keeps in mind what stands around, which validators do not tell when
 * they complain: the open elements, the attributes of the tag, where a text began. Used for one document.
 */
abstract class TrackedHandler extends DefaultHandler2 implements ErrorHandler {

    private ContentHandler validator = new DefaultHandler2();
    private Optional<OpenElement> open = Optional.empty();
    private Attributes attributes = new AttributesImpl();
    private boolean starting;
    private @Nullable Locator locator;
    private Place behindLast = Place.UNKNOWN;
    private Place text = Place.UNKNOWN;
    private boolean inText;

    /** Sets who receives the events from now on. */
    final void forwardTo(ContentHandler given) {
        validator = given;
    }

    /** The innermost open element; in its start tag and its end tag, the element itself. */
    final Optional<OpenElement> open() {
        return open;
    }

    /** Whether a start tag is being looked at. */
    final boolean starting() {
        return starting;
    }

    /** Where the text began that was read last: behind the tag or comment before it. */
    final Place text() {
        return text;
    }

    /** The attributes of the start tag that is being looked at, by qualified name. */
    final Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; starting && i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        return values;
    }

    /** The names of the elements before the one whose start tag is being looked at. */
    final List<String> before() {
        return starting ? open.flatMap(OpenElement::parent).map(OpenElement::children).orElse(List.of()) : List.of();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        validator.setDocumentLocator(given);
    }

    @Override
    public void startDocument() throws SAXException {
        validator.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        validator.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        validator.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        Optional<OpenElement> parent = open;
        open = Optional.of(new OpenElement(name, uri, Place.of(locator), parent));
        attributes = atts;
        starting = true;
        validator.startElement(uri, local, name, atts);
        starting = false;
        parent.ifPresent(p -> p.begin(name));
        passed();
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        validator.endElement(uri, local, name);
        open = open.flatMap(OpenElement::parent);
        passed();
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        for (int i = start; !inText && i < start + length; i++) {
            if (" \t\r\n".indexOf(ch[i]) < 0) {
                inText = true;
                text = behindLast;
                open.ifPresent(o -> o.text(text));
            }
        }
        validator.characters(ch, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        validator.processingInstruction(target, data);
        passedAside();
    }

    @Override
    public void comment(char[] ch, int start, int length) {
        passedAside();
    }

    private void passedAside() {
        if (!inText) {
            passed();
        }
    }

    private void passed() {
        behindLast = Place.of(locator);
        inText = false;
    }

    @Override
    public void warning(SAXParseException e) {
        // Warnings of validators are about their own state, not about documents.
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }

    @Override
    public abstract void error(SAXParseException e);
}
