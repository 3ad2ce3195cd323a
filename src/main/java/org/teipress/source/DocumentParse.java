package org.teipress.source;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * One parse of one document: sends its events on, watches limits and entities, and turns the parser's complaints into
 * diagnostics at the right place. Used once.
 */
final class DocumentParse extends DefaultHandler2 {

    /** Ends a parse whose fault has been reported already. */
    static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("reported");
        }
    }

    private static final Pattern XML_1_1 = Pattern.compile("<\\?xml\\s+version\\s*=\\s*[\"']1\\.1[\"'][^>]*\\?>");

    private final Reading reading;
    private final Source source;
    private final boolean including;
    private final Set<String> declared = new HashSet<>(Set.of("lt", "gt", "amp", "apos", "quot"));
    private final StringBuilder entityTexts = new StringBuilder();
    private final Map<String, String> externals = new HashMap<>();
    private final OpenTags openTags;
    private @Nullable Locator locator;
    private boolean hasDoctype;

    DocumentParse(Reading reading, Source source, boolean including) {
        this.reading = reading;
        this.source = source;
        this.including = including;
        this.openTags = new OpenTags(source);
    }

    /** Parses; returns whether the end of the document was reached. */
    boolean run(ContentHandler handler) throws SAXException {
        EventForwarder forwarder = new EventForwarder(handler);
        forwarder.startDocument();
        boolean complete = include(forwarder, Inclusion.whole(source, including));
        if (complete) {
            forwarder.endDocument();
        }
        return complete;
    }

    /** Parses one file into a stream of events that may have begun in another. */
    boolean include(EventForwarder out, Inclusion inclusion) throws SAXException {
        if (isXml11() || hasUnfinishedDoctype()) {
            return false;
        }
        XMLReader xml = prepare(out, inclusion);
        try {
            xml.parse(Uris.input(source));
            return entitiesDeclared();
        } catch (Stop e) {
            return false;
        } catch (SAXParseException e) {
            reading.report(inContext(ParserMessages.explain(e, fileOf(e), openTags), inclusion));
            return false;
        } catch (SAXException | RuntimeException e) {
            out.rethrowFailure();
            // The parser itself gave up, without saying where: it had read up to its locator.
            SAXParseException placed = new SAXParseException(e.getMessage(), locator);
            reading.report(inContext(ParserMessages.explain(placed, source, openTags), inclusion));
            return false;
        } catch (IOException e) {
            reading.report(Diagnostic.error("xml-unreadable", here(), String.valueOf(e.getMessage())));
            return false;
        }
    }

    private XMLReader prepare(EventForwarder out, Inclusion inclusion) throws SAXException {
        XMLReader xml = XmlReader.parser();
        XIncluder includer = new XIncluder(out, inclusion, reading);
        xml.setContentHandler(new Counter(includer));
        xml.setProperty("http://xml.org/sax/properties/lexical-handler", new Lexical(out, includer));
        xml.setProperty("http://xml.org/sax/properties/declaration-handler", this);
        // System identifiers as they are written: so that an entity can be recognised when it is resolved.
        xml.setFeature("http://xml.org/sax/features/resolve-dtd-uris", false);
        xml.setEntityResolver(this);
        xml.setErrorHandler(this);
        return xml;
    }

    /** The file in which the parser stopped: an external entity may be open. */
    private Source fileOf(SAXParseException e) {
        return Optional.ofNullable(e.getSystemId()).map(Uris::parse).map(reading.sources()::get).orElse(source);
    }

    private static Diagnostic inContext(Diagnostic found, Inclusion inclusion) {
        return inclusion.parent().isEmpty() ? found : found.withRelated(inclusion.asked(), "it is included here");
    }

    /** XML 1.1 allows characters that neither HTML nor PDF can carry, and no TEI needs it. */
    private boolean isXml11() {
        Matcher m = XML_1_1.matcher(source.chars());
        if (m.lookingAt()) {
            reading.report(Diagnostic.error("xml-version", source.span(0, m.end()), "XML version 1.1 is not supported")
                    .withHelp("write version=\"1.0\""));
            return true;
        }
        return false;
    }

    /** The parser does not say anything sensible here, and prints to the console. */
    private boolean hasUnfinishedDoctype() {
        Doctype doctype = Doctype.of(source.chars());
        if (!doctype.whole()) {
            Span end = source.span(Math.max(0, source.chars().length() - 1), source.chars().length());
            reading.report(openTags.truncated(Diagnostic.error("xml-truncated", end, "")));
        }
        return !doctype.whole();
    }

    /** Whether every entity was declared; a document that lacks characters must not go on. */
    private boolean entitiesDeclared() {
        if (!hasDoctype) {
            return true;
        }
        EntityScan scan = new EntityScan(source, declared);
        List<Diagnostic> lost = new ArrayList<>(scan.text());
        lost.addAll(scan.nested(entityTexts.toString()));
        lost.forEach(reading::report);
        return lost.isEmpty();
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        declared.add(name);
        entityTexts.append(value).append('\n');
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) {
        declared.add(name);
        if (!name.startsWith("%")) {
            externals.put(systemId, name);
        }
    }

    @Override
    public InputSource getExternalSubset(String name, String baseUri) {
        return null;
    }

    @Override
    public InputSource resolveEntity(@Nullable String name, @Nullable String publicId, String baseUri,
                                     String systemId) throws SAXException {
        URI uri = Uris.resolve(baseUri, systemId);
        AccessPolicy.Answer answer = reading.resolve(new Wanted(uri, Optional.ofNullable(publicId)));
        if (answer instanceof AccessPolicy.Answer.Found found) {
            return input(reading.source(found));
        }
        // The JDK's parser does not say which entity it resolves: the address tells it from a DTD.
        Optional<String> entity = Optional.ofNullable(externals.get(systemId));
        if (entity.isEmpty()) {
            // Without its DTD a document can still be read; entities that only the DTD declares are errors below.
            reading.report(Diagnostic.warning("xml-dtd-not-read", doctype(), "the DTD " + systemId + " was not read")
                    .withHelp("TEI needs no DTD: remove the DOCTYPE, or name the DTD in a catalog if it declares "
                            + "characters that the text uses"));
            InputSource nothing = new InputSource(new java.io.StringReader(""));
            nothing.setSystemId(uri.toString());
            return nothing;
        }
        String reason = answer instanceof AccessPolicy.Answer.Missing m ? m.reason()
                : ((AccessPolicy.Answer.Refused) answer).reason();
        String help = answer instanceof AccessPolicy.Answer.Refused r ? r.help() : "check the path in the DOCTYPE";
        Span at = Place.of(new SAXParseException("", locator), source).span(Anchor.REFERENCE, "");
        reading.report(Diagnostic.error("xml-entity-unavailable", at,
                "the entity &" + entity.get() + "; is not available: " + reason).withHelp(help));
        throw new Stop();
    }

    private InputSource input(Source entity) throws Stop {
        entity.faults().forEach(reading::report);
        if (!entity.isText()) {
            throw new Stop();
        }
        return Uris.input(entity);
    }

    private Span doctype() {
        Doctype doctype = Doctype.of(source.chars());
        return doctype.start() < 0 ? here() : source.span(doctype.start(), doctype.end());
    }

    private Span here() {
        Locator where = locator;
        return where == null || where.getLineNumber() < 1 ? Span.startOf(source.uri())
                : Span.at(source.uri(), source.position(where.getLineNumber(), where.getColumnNumber()));
    }

    @Override
    public void error(SAXParseException e) {
        // Only validity: no validation is asked for here.
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Counts what passes and remembers the open tags, for messages about the one that was never closed. */
    private final class Counter extends org.xml.sax.helpers.XMLFilterImpl {
        Counter(XIncluder next) {
            setContentHandler(next);
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
            super.setDocumentLocator(given);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
            Locator where = locator;
            openTags.push(where == null ? 1 : where.getLineNumber(), where == null ? 1 : where.getColumnNumber());
            if (name.startsWith(":") || name.endsWith(":")) {
                throw new SAXParseException("A colon is not allowed in the name '" + name + "'", where);
            }
            int size = 0;
            for (int i = 0; i < atts.getLength(); i++) {
                size += atts.getValue(i).length();
            }
            count(size);
            super.startElement(uri, local, name, atts);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            openTags.pop();
            super.endElement(uri, local, name);
        }

        @Override
        public void characters(char[] ch, int start, int length) throws SAXException {
            count(length);
            super.characters(ch, start, length);
        }

        @Override
        public void skippedEntity(String name) throws SAXException {
            if (!name.startsWith("[") && !name.startsWith("%")) {
                declared.remove(name);
            }
        }

        private void count(int more) throws SAXException {
            if (reading.tooManyCharacters(more)) {
                reading.report(Diagnostic.error("xml-limit", here(), "the document grows beyond 500 million characters")
                        .withHelp("look for entities or inclusions that repeat without end"));
                throw new Stop();
            }
        }
    }

    /** Comments and CDATA go on; what is inside the DTD does not. */
    private final class Lexical extends DefaultHandler2 {
        private final EventForwarder out;
        private final XIncluder includer;
        private boolean inDtd;

        Lexical(EventForwarder out, XIncluder includer) {
            this.out = out;
            this.includer = includer;
        }

        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
            hasDoctype = true;
            inDtd = true;
        }

        @Override
        public void endDTD() {
            inDtd = false;
        }

        @Override
        public void comment(char[] ch, int start, int length) throws SAXException {
            if (!inDtd && includer.passing()) {
                out.comment(ch, start, length);
            }
        }
    }
}
