package org.teipress.validate;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.teipress.source.Source;
import org.teipress.source.Uris;

/**
 * Decides which schemas a document is checked against: those of the command, else those that the document names, else
 * those of the project, else our own. Immutable.
 *
 * @param command schemas that were asked for in this run; they override everything else
 * @param project schemas of the project, for documents that name none
 * @param phase   the phase that other people's Schematron runs, where the document does not say
 */
public record SchemaChoice(List<URI> command, List<URI> project, Optional<String> phase) {

    /** Nothing asked for: the document's own schemas, else ours. */
    public static final SchemaChoice DEFAULT = new SchemaChoice(List.of(), List.of());

    /** Asks for the grammar and the rules that the program brings. */
    public static final URI OURS = URI.create("teipress:/schema");

    /** The grammar that the program brings. */
    static final URI OUR_GRAMMAR = URI.create("teipress:/schema/compiled/teipress.rng");

    /** The rules that the program brings, beyond grammar. */
    static final URI OUR_RULES = URI.create("teipress:/schema/rules/all.xml");

    /** Stands for the schema of an instruction that does not say where it is. */
    static final URI NOWHERE = URI.create("xml-model:without-href");

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    /** With the phases that the schemas themselves start with. */
    public SchemaChoice(List<URI> command, List<URI> project) {
        this(command, project, Optional.empty());
    }

    public SchemaChoice {
        command = List.copyOf(command);
        project = List.copyOf(project);
    }

    /** Folders of the schemas that the user named: what these include may be read from there. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        List<URI> named = new ArrayList<>(command);
        named.addAll(project);
        for (URI uri : named) {
            if ("file".equals(uri.getScheme()) && uri.getRawFragment() == null && uri.getRawQuery() == null) {
                Optional.ofNullable(Path.of(uri).getParent()).ifPresent(folders::add);
            }
        }
        return folders;
    }

    /**
     * The schemas for a document that begins with {@code prolog}.
     *
     * @param usable whether a DTD is there and declares elements: many a DOCTYPE names one that nobody has any more, or one that only
     *               declares characters
     */
    List<SchemaRef> choose(Source source, Prolog prolog, Predicate<SchemaRef> usable) {
        return chosen(source, prolog, usable).stream().map(ref -> phase.isPresent() ? ref.inPhase(phase.get()) : ref).toList();
    }

    private List<SchemaRef> chosen(Source source, Prolog prolog, Predicate<SchemaRef> usable) {
        if (!command.isEmpty()) {
            return refs(command, SchemaRef.Origin.COMMAND);
        }
        List<SchemaRef> chosen = new ArrayList<>();
        List<SchemaRef> named = named(source, prolog, usable);
        if (!named.isEmpty()) {
            chosen.addAll(named);
        } else if (!project.isEmpty()) {
            chosen.addAll(refs(project, SchemaRef.Origin.PROJECT));
        } else {
            chosen.add(SchemaRef.of(OUR_GRAMMAR, SchemaRef.Origin.BUNDLED));
        }
        if (prolog.namespace().equals(TEI) || named.isEmpty() && project.isEmpty()) {
            chosen.add(ourRules());
        }
        return chosen;
    }

    private static SchemaRef ourRules() {
        return new SchemaRef(OUR_RULES, Optional.of(SchemaKind.SCHEMATRON), Optional.empty(),
                SchemaRef.Origin.BUNDLED, Optional.empty());
    }

    private static List<SchemaRef> refs(List<URI> uris, SchemaRef.Origin origin) {
        return uris.stream().flatMap(uri -> uri.equals(OURS)
                ? Stream.of(SchemaRef.of(OUR_GRAMMAR, SchemaRef.Origin.BUNDLED), ourRules())
                : Stream.of(SchemaRef.of(uri, origin))).toList();
    }

    private static List<SchemaRef> named(Source source, Prolog prolog, Predicate<SchemaRef> usable) {
        List<SchemaRef> refs = new ArrayList<>();
        for (ModelInstruction model : prolog.models()) {
            refs.add(new SchemaRef(resolve(source, model.attribute("href").orElse("")), model.kind(), model.attribute("phase"),
                    SchemaRef.Origin.DOCUMENT, Optional.of(model.span(source))));
        }
        boolean grammar = refs.stream().anyMatch(r -> !r.kind().equals(Optional.of(SchemaKind.SCHEMATRON)));
        if (!grammar) {
            refs.addAll(locations(source, prolog));
            grammar = !refs.isEmpty() && refs.get(refs.size() - 1).kind().equals(Optional.of(SchemaKind.XSD));
        }
        if (!grammar) {
            DtdReference.of(source).map(SchemaRef::of).filter(usable).ifPresent(refs::add);
        }
        return refs;
    }

    private static List<SchemaRef> locations(Source source, Prolog prolog) {
        List<String> addresses = new ArrayList<>();
        String[] pairs = prolog.schemaLocation().orElse("").strip().split("\\s+");
        for (int i = 1; i < pairs.length; i += 2) {
            addresses.add(pairs[i]);
        }
        prolog.noNamespace().ifPresent(addresses::add);
        return addresses.stream().map(String::strip).filter(a -> !a.isEmpty())
                .map(a -> resolve(source, a))
                .map(uri -> new SchemaRef(uri, Optional.of(SchemaKind.XSD), Optional.empty(),
                        SchemaRef.Origin.DOCUMENT,
                        Optional.of(source.tagEndingAt(prolog.root().line(), prolog.root().column()))))
                .toList();
    }

    private static URI resolve(Source source, String href) {
        if (href.isEmpty()) {
            return NOWHERE;
        }
        try {
            return Uris.resolve(source.uri().toString(), href);
        } catch (IllegalArgumentException e) {
            return Uris.parse("invalid:" + href.replaceAll("[^A-Za-z0-9./_-]", "_"));
        }
    }
}
