package org.teipress.source;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.teipress.report.Diagnostic;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads XML: the one place in the program where a parser is made. Limits are set one by one, so that the same file
 * gets the same answer from every JDK; external entities and inclusions go through an {@link AccessPolicy}; XInclude
 * is our own and keeps the place of what it includes; a reference to an entity that nobody declared is an error, never
 * silently dropped text. Immutable and thread-safe; every call makes a parser of its own.
 */
public final class XmlReader {

    /** Limits of one document, at least 25 times what real TEI needs; the same on every JDK. */
    private static final Map<String, String> LIMITS = Map.of(
            "jdk.xml.entityExpansionLimit", "200000",
            "jdk.xml.totalEntitySizeLimit", "10000000",
            "jdk.xml.maxGeneralEntitySizeLimit", "2000000",
            "jdk.xml.maxParameterEntitySizeLimit", "2000000",
            "jdk.xml.entityReplacementLimit", "1000000",
            "jdk.xml.elementAttributeLimit", "1000",
            "jdk.xml.maxElementDepth", "1000",
            "jdk.xml.maxXMLNameLimit", "1000",
            "jdk.xml.maxOccurLimit", "20000");

    private final AccessPolicy policy;
    private final boolean including;

    /** A reader that includes what {@code xi:include} asks for. */
    public XmlReader(AccessPolicy policy) {
        this(policy, true);
    }

    /**
     * Makes a reader.
     *
     * @param policy    what documents may pull in
     * @param including whether {@code xi:include} is followed, or passed on as an element
     */
    public XmlReader(AccessPolicy policy, boolean including) {
        this.policy = policy;
        this.including = including;
    }

    /**
     * How reading ended.
     *
     * @param diagnostics what was wrong with the text, in the order found
     * @param complete    whether the handler saw a whole, well-formed document; an inclusion that could not be had is
     *                    an error, but does not stop the rest
     * @param sources     every file that was read, the document itself first, by URI
     * @param sought      every other file that was looked for, whether it is there or not
     */
    public record Result(List<Diagnostic> diagnostics, boolean complete, Map<URI, Source> sources, Set<URI> sought) {
    }

    /**
     * Reads a document and sends it to a handler; a handler that is an {@link org.xml.sax.ext.LexicalHandler} gets
     * comments too. Faults of the document become diagnostics, and the events then end where the fault is.
     *
     * @throws SAXException only what the handler itself throws for reasons of its own
     */
    public Result read(Source source, ContentHandler handler) throws SAXException {
        Reading reading = new Reading(source, policy);
        source.faults().forEach(reading::report);
        if (!source.isText()) {
            return new Result(reading.diagnostics(), false, reading.sources(), reading.sought());
        }
        boolean complete = new DocumentParse(reading, source, including).run(handler);
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        return new Result(found, complete, new LinkedHashMap<>(reading.sources()), reading.sought());
    }

    /**
     * A hardened parser for a library that insists on calling one. It resolves nothing outside {@code policy}; the
     * guard for undeclared entities is only in {@link #read}, so documents of users go there.
     */
    public static XMLReader parser(AccessPolicy policy) {
        XMLReader parser = parser();
        parser.setEntityResolver(new PolicyEntityResolver(policy));
        return parser;
    }

    static XMLReader parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/use-entity-resolver2", true);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
                parser.setProperty(limit.getKey(), limit.getValue());
            }
            XMLReader reader = parser.getXMLReader();
            // Messages are matched by their English text: never let the computer's language decide.
            reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java has no usable XML parser", e);
        }
    }

    /** For callers that resolve on their own: the entity resolver that obeys a policy. */
    public static final class PolicyEntityResolver extends org.xml.sax.ext.DefaultHandler2 {
        private final AccessPolicy policy;

        /** A resolver that obeys {@code policy}. */
        public PolicyEntityResolver(AccessPolicy policy) {
            this.policy = policy;
        }

        @Override
        public org.xml.sax.InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws SAXException, IOException {
            URI uri = Uris.resolve(baseUri, systemId);
            AccessPolicy.Answer answer = policy.resolve(new Wanted(uri, java.util.Optional.ofNullable(publicId)));
            if (answer instanceof AccessPolicy.Answer.Found found) {
                return Uris.input(found.source());
            }
            if (answer instanceof AccessPolicy.Answer.Missing missing) {
                throw new IOException(missing.reason());
            }
            throw new SAXException(((AccessPolicy.Answer.Refused) answer).reason());
        }
    }
}
