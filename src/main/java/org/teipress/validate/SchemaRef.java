package org.teipress.validate;

import java.net.URI;
import java.util.Optional;
import org.teipress.report.Span;

/**
 * A schema that a document shall be checked against.
 *
 * @param uri     where it is, resolved
 * @param kind    what the reference says it is; empty if it does not say
 * @param phase   the Schematron phase to run
 * @param origin  who asked for it
 * @param place   the instruction in the document that names it; empty if something else does
 * @param doctype the DOCTYPE that names it, where that does
 */
record SchemaRef(URI uri, Optional<SchemaKind> kind, Optional<String> phase, Origin origin, Optional<Span> place,
                 Optional<DtdReference> doctype) {

    /** A schema that no DOCTYPE names. */
    SchemaRef(URI uri, Optional<SchemaKind> kind, Optional<String> phase, Origin origin, Optional<Span> place) {
        this(uri, kind, phase, origin, place, Optional.empty());
    }

    static SchemaRef of(DtdReference doctype) {
        return new SchemaRef(doctype.uri(), Optional.of(SchemaKind.DTD), Optional.empty(), Origin.DOCUMENT,
                Optional.of(doctype.place()), Optional.of(doctype));
    }

    /** Who asked for a schema, from the strongest to the weakest. */
    enum Origin {
        /** The user, for this run. */
        COMMAND,
        /** The document itself. */
        DOCUMENT,
        /** The settings of the project. */
        PROJECT,
        /** Nobody: the schema that the program brings. */
        BUNDLED
    }

    static SchemaRef of(URI uri, Origin origin) {
        return new SchemaRef(uri, SchemaKind.promised(uri.toString(), Optional.empty(), Optional.empty()),
                Optional.empty(), origin, Optional.empty());
    }

    /** The rules that may be embedded in it, where a user or a project names it without saying which of the two is meant. */
    Optional<SchemaRef> embeddedRules() {
        boolean chosen = origin == Origin.COMMAND || origin == Origin.PROJECT;
        boolean grammar = kind.isEmpty() || kind.get() == SchemaKind.RNG || kind.get() == SchemaKind.XSD;
        return chosen && grammar ? Optional.of(new SchemaRef(uri, Optional.of(SchemaKind.SCHEMATRON), phase, origin, place)) : Optional.empty();
    }

    /** The same for a phase, unless it names one itself or is ours, which has none. */
    SchemaRef inPhase(String name) {
        return phase.isPresent() || origin == Origin.BUNDLED || uri.equals(SchemaChoice.OUR_RULES) ? this
                : new SchemaRef(uri, kind, Optional.of(name), origin, place, doctype);
    }
}
