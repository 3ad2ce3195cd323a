package org.teipress.validate;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.Source;
import org.teipress.source.Uris;
import org.teipress.source.XmlReader;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is to be said about a schema that cannot be used. */
final class SchemaMessages {

    private static final String UNAVAILABLE = "schema-unavailable";

    private SchemaMessages() {
    }

    /** A schema that is not to be had. */
    static Diagnostic unavailable(SchemaRef ref, Span fallback, SchemaFiles.Unavailable why) {
        String scheme = String.valueOf(ref.uri().getScheme());
        Span span = ref.place().orElse(fallback);
        if (ref.uri().equals(SchemaChoice.NOWHERE)) {
            return Diagnostic.error(UNAVAILABLE, span, "this instruction does not say where the schema is").withHelp("write href=\"…\"");
        }
        boolean away = !List.of("file", "teipress", "tei").contains(scheme) && why.getMessage().contains(ref.uri().toString());
        if (away) {
            return Diagnostic.error(UNAVAILABLE, span, "the schema " + ref.uri() + " is not on this computer").withHelp("teipress schema add "
                    + ref.uri() + " fetches it once and for all; a file that you have is added by: teipress schema add FILE --as " + ref.uri());
        }
        String name = name(ref.uri());
        if (why.getMessage().equals("there is no file " + name)) {
            return Diagnostic.error(UNAVAILABLE, span, "there is no schema " + name).withHelp(SchemaNeighbours.nearest(Path.of(ref.uri()))
                    .map(near -> "did you mean " + near + "?")
                    .orElse("correct the address, put the file there, or choose another schema for this run: --schema FILE"));
        }
        boolean part = why.getMessage().startsWith("there is no file ");
        return part ? Diagnostic.error(UNAVAILABLE, span, "a part of the schema " + name + " is missing: " + why.getMessage())
                .withHelp("put the file there, or correct the reference to it in the schema")
                : Diagnostic.error(UNAVAILABLE, span, "the schema " + name + " could not be used: " + why.getMessage()).withHelp(why.help());
    }

    private static String name(URI uri) {
        return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
    }

    /** A schema in a language that is not known here; {@code root} is what it begins with, if it is XML. */
    static Diagnostic unknownKind(SchemaRef ref, Span fallback, Optional<String> root) {
        boolean page = root.filter("html"::equalsIgnoreCase).isPresent();
        return Diagnostic.error("schema-unknown", ref.place().orElse(fallback), "the schema " + name(ref.uri())
                        + (page ? " is a web page" : " is neither RELAX NG nor W3C XML Schema nor Schematron, NVDL, DTD or ODD")
                        + (page ? "" : root.map(r -> ": it begins with <" + r + ">").orElse("")))
                .withHelp(page ? "the address that it came from probably shows the schema, or says that it is not there: fetch it again"
                        : "name a .rng, .rnc, .xsd, .sch, .nvdl, .dtd or .odd file");
    }

    /** What is wrong with a schema, told as of any XML where it is not even that. */
    static List<Diagnostic> retold(SchemaFiles files, Source main, List<Diagnostic> faults) {
        if (main.text().isBlank()) {
            return List.of(fault(Span.startOf(main.uri()), "it is empty"));
        }
        boolean compact = main.uri().getPath() == null || main.uri().getPath().endsWith(".rnc");
        if (!compact && SchemaKind.of(main) == SchemaKind.RNC && !main.text().stripLeading().startsWith("<")) {
            return List.of(fault(Span.startOf(main.uri()), "it is neither XML nor RELAX NG in compact syntax"));
        }
        XmlReader reader = new XmlReader(files.policy(), false);
        List<Diagnostic> found = new ArrayList<>();
        files.read().values().stream().filter(f -> SchemaKind.root(f).isPresent()).forEach(f -> {
            try {
                reader.read(f, new DefaultHandler()).diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)
                        .map(d -> fault(d.span(), d.message())).forEach(found::add);
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        });
        return found.isEmpty() ? faults.stream().distinct().toList() : found;
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
