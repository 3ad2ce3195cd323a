package org.teipress.validate;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teipress.report.Span;
import org.teipress.source.Doctype;
import org.teipress.source.Source;
import org.teipress.source.Uris;

/**
 * The DTD of a document: what its DOCTYPE refers to together with what it declares itself, which may switch parts of the other on.
 *
 * @param folder   where the document lies: references in the DOCTYPE are relative to it
 * @param external what the DOCTYPE says
 * @param place    the DOCTYPE
 */
record DtdReference(URI folder, Doctype.External external, Span place) {

    private static final Pattern GRAMMAR = Pattern.compile("<!ELEMENT|<!ATTLIST|<!ENTITY\\s+%|%[\\w.-]+;");

    /** The DTD that a document names or contains; a DOCTYPE that only declares characters and files is none. */
    static Optional<DtdReference> of(Source source) {
        Doctype doctype = Doctype.of(source.chars());
        return doctype.external(source.chars())
                .filter(e -> e.systemId().isPresent() || e.subset().contains("<!ELEMENT"))
                .map(e -> new DtdReference(source.uri().resolve("."), e, source.span(doctype.start(), doctype.end())));
    }

    /** What the schema is known by: the external DTD, else the document's folder. */
    URI uri() {
        return external.systemId().map(s -> Uris.resolve(folder.toString(), s)).orElse(folder);
    }

    /** The whole DTD as one file, or empty if it is the external one and nothing more. */
    Optional<String> driver() {
        boolean own = GRAMMAR.matcher(external.subset()).find();
        if (!own && external.publicId().isEmpty()) {
            return Optional.empty();
        }
        String rest = external.systemId().map(s -> "\n<!ENTITY % teipress.external " + external.publicId()
                .map(p -> "PUBLIC " + quoted(p)).orElse("SYSTEM") + " " + quoted(uri().toString())
                + ">\n%teipress.external;\n").orElse("");
        return Optional.of((own ? external.subset() : "") + rest);
    }

    private static String quoted(String literal) {
        return literal.contains("\"") ? "'" + literal + "'" : "\"" + literal + "\"";
    }
}
