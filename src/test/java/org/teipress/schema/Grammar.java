package org.teipress.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Flag;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** A RELAX NG grammar as Jing reads it, identifiers checked. */
final class Grammar {

    private final Schema schema;

    private Grammar(Schema schema) {
        this.schema = schema;
    }

    /** Collects what Jing says. */
    private static final class Errors implements ErrorHandler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // Only errors decide.
        }

        @Override
        public void error(SAXParseException e) {
            messages.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            messages.add(e.getMessage());
        }
    }

    static Grammar of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Loads a grammar; one that Jing refuses fails the test. */
    static Grammar of(String rng) {
        Errors errors = new Errors();
        try {
            return new Grammar(new AutoSchemaReader().createSchema(new InputSource(new StringReader(rng)),
                    properties(errors).toPropertyMap()));
        } catch (IncorrectSchemaException | IOException | SAXException e) {
            throw new AssertionError("Jing refuses the grammar: " + errors.messages, e);
        }
    }

    private static PropertyMapBuilder properties(Errors errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        properties.put(RngProperty.CHECK_ID_IDREF, Flag.PRESENT);
        return properties;
    }

    /** What is wrong with a document; empty when it is valid. */
    List<String> errors(Document document) {
        Errors errors = new Errors();
        Validator validator = schema.createValidator(properties(errors).toPropertyMap());
        try {
            ContentHandler handler = validator.getContentHandler();
            handler.setDocumentLocator(new LocatorImpl());
            handler.startDocument();
            send(document.getDocumentElement(), handler);
            handler.endDocument();
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
        return errors.messages;
    }

    boolean accepts(Document document) {
        return errors(document).isEmpty();
    }

    private static void send(Element element, ContentHandler handler) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        List<String> prefixes = new ArrayList<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            if ("http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                String prefix = attribute.getPrefix() == null ? "" : attribute.getLocalName();
                prefixes.add(prefix);
                handler.startPrefixMapping(prefix, attribute.getValue());
            } else {
                attributes.addAttribute(text(attribute.getNamespaceURI()), attribute.getLocalName(),
                        attribute.getName(), "CDATA", attribute.getValue());
            }
        }
        String uri = text(element.getNamespaceURI());
        handler.startElement(uri, element.getLocalName(), element.getNodeName(), attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                send(inner, handler);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                char[] characters = child.getNodeValue().toCharArray();
                handler.characters(characters, 0, characters.length);
            }
        }
        handler.endElement(uri, element.getLocalName(), element.getNodeName());
        for (String prefix : prefixes) {
            handler.endPrefixMapping(prefix);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
