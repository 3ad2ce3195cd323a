package org.teipress.validate;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.Source;
import org.teipress.source.Uris;
import org.xml.sax.SAXParseException;

/** What is to be said about a schema that cannot be used. */
final class SchemaMessages {

    private SchemaMessages() {
    }

    /** A schema that is not to be had. */
    static Diagnostic unavailable(SchemaRef ref, Span fallback, SchemaFiles.Unavailable why) {
        boolean remote = !List.of("file", "teipress", "tei").contains(String.valueOf(ref.uri().getScheme()));
        boolean away = remote && why.getMessage().contains(ref.uri().toString());
        String help = away ? "teipress schema add " + ref.uri() + " fetches it once and for all; a file that you have "
                + "is added by: teipress schema add FILE --as " + ref.uri() : why.help();
        return Diagnostic.error("schema-unavailable", ref.place().orElse(fallback), "the schema " + ref.uri()
                + (away ? " is not on this computer" : " could not be used: " + why.getMessage())).withHelp(help);
    }

    /** A schema in a language that is not known here. */
    static Diagnostic unknownKind(SchemaRef ref, Span fallback) {
        return Diagnostic.error("schema-unknown", ref.place().orElse(fallback), "the schema " + ref.uri()
                        + " is neither RELAX NG nor W3C XML Schema nor Schematron, NVDL, DTD or ODD")
                .withHelp("name a .rng, .rnc, .xsd, .sch, .nvdl, .dtd or .odd file");
    }

    /** A DTD, which cannot say most of what TEI demands. */
    static Diagnostic lossy(SchemaRef ref, Span fallback) {
        return Diagnostic.of("schema-dtd", Severity.WARNING, ref.place().orElse(fallback), "a DTD says less than TEI demands: it checks "
                        + "neither the values of attributes nor where alternatives exclude each other")
                .withHelp("use the RELAX NG of the same customization: <?xml-model href=\"….rng\" "
                        + "schematypens=\"http://relaxng.org/ns/structure/1.0\"?>");
    }

    /** A fault inside a schema, at its place there. */
    static Diagnostic fault(SchemaFiles files, Source main, SAXParseException e) {
        Source file = Optional.ofNullable(e.getSystemId()).map(id -> files.read().get(parse(id))).orElse(main);
        Span span = e.getLineNumber() < 1 ? Span.startOf(file.uri())
                : file.text().startsWith("<") ? file.tagEndingAt(e.getLineNumber(), e.getColumnNumber())
                : Span.at(file.uri(), file.position(e.getLineNumber(), e.getColumnNumber()));
        return fault(span, String.valueOf(e.getMessage()));
    }

    /** A fault inside a schema. */
    static Diagnostic fault(Span span, String message) {
        return Diagnostic.error("schema-broken", span, "the schema is not correct: " + message)
                .withHelp("the document was not checked against it: mend the schema, or choose another");
    }

    static Diagnostic tooDeep(Source main) {
        return fault(Span.startOf(main.uri()), "its patterns are nested too deeply");
    }

    private static URI parse(String id) {
        return Uris.parse(id);
    }
}
