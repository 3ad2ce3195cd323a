package org.teipress.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a schema includes.
 *
 * @param targets the references, as they are written
 * @param fault   why the file is no schema; empty if it is one
 */
record SchemaLinks(List<String> targets, Optional<String> fault) {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Set<String> SCHEMAS = Set.of("http://relaxng.org/ns/structure/1.0",
            "http://www.w3.org/2001/XMLSchema", "http://purl.oclc.org/dsdl/schematron", TEI,
            "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0", "urn:oasis:names:tc:entity:xmlns:xml:catalog");

    /** By the element that includes something: the attribute that says what. */
    private static final Map<String, String> ATTRIBUTES = Map.of("include", "href", "externalRef", "href",
            "extends", "href", "import", "schemaLocation", "redefine", "schemaLocation", "specGrpRef", "target",
            "moduleRef", "url", "validate", "schema");
    private static final Pattern GRAMMAR = Pattern.compile("(?m)^\\s*(start\\s*[|&]?=|grammar\\s*\\{|element\\s+[^{}]+\\{|include\\s+\")");
    private static final Pattern COMPACT = Pattern.compile("\\b(?:include|external)\\s+[\"']([^\"'\\n]+)[\"']");

    /** Reads a file. */
    static SchemaLinks of(Source source) {
        String text = source.isText() ? source.text() : "";
        if (!text.stripLeading().startsWith("<")) {
            Matcher includes = COMPACT.matcher(text);
            boolean compact = GRAMMAR.matcher(text).find();
            return new SchemaLinks(includes.results().map(m -> m.group(1)).toList(),
                    compact ? Optional.empty() : Optional.of("it is neither XML nor RELAX NG in compact syntax"));
        }
        Handler handler = new Handler();
        XmlReader.Result read = read(source, handler);
        Optional<String> broken = read.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.message() + " (" + d.span().start() + ")").findFirst();
        Optional<String> foreign = SCHEMAS.contains(handler.namespace) || text.contains("<!ELEMENT") ? Optional.empty()
                : Optional.of("its root element is <" + handler.root + ">");
        return new SchemaLinks(List.copyOf(handler.found), broken.or(() -> foreign));
    }

    private static XmlReader.Result read(Source source, Handler handler) {
        try {
            return new XmlReader(AccessPolicy.below(), false).read(source, handler);
        } catch (SAXException e) {
            throw new IllegalStateException("a handler that only listens failed", e);
        }
    }

    /** Collects the references of all kinds of schema in one pass. */
    private static final class Handler extends DefaultHandler {
        private final List<String> found = new ArrayList<>();
        private String root = "";
        private String namespace = "";

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            if (root.isEmpty()) {
                root = local;
                namespace = uri;
            }
            if (SCHEMAS.contains(uri)) {
                Optional.ofNullable(ATTRIBUTES.get(local)).map(name -> local.equals("include") && uri.endsWith("XMLSchema")
                        ? "schemaLocation" : name).map(attributes::getValue).ifPresent(this::add);
            }
        }

        private void add(String target) {
            String file = target.strip().replaceFirst("#.*$", "");
            if (!file.isEmpty()) {
                found.add(file);
            }
        }
    }
}
