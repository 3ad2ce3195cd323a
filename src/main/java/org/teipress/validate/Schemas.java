package org.teipress.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;

/**
 * Compiled schemas, each made once and shared until one of its files changes. Thread-safe. What cannot be had or is
 * broken is remembered too, so that a thousand documents do not try it a thousand times.
 */
final class Schemas {

    private final SchematronCompiler schematron;
    private final Map<List<Object>, Entry> entries = new ConcurrentHashMap<>();

    Schemas(SaxonEngine engine) {
        this.schematron = new SchematronCompiler(engine);
    }

    private record Entry(Map<URI, String> stamps, Loaded loaded) {
    }

    /** What came of loading a schema: the checks it gives, or why there are none. */
    sealed interface Loaded {
        /** Ready for use: an ODD with rules gives two, a grammar that was asked for its rules and has none gives nothing. */
        record Ready(List<CompiledSchema> schemas) implements Loaded { }

        /** Not to be had. */
        record Unavailable(SchemaFiles.Unavailable why) implements Loaded { }

        /** Not a schema that is known here; the name of its root if it is XML. */
        record Unknown(Optional<String> root) implements Loaded { }

        /** Not correct. */
        record Broken(List<Diagnostic> faults) implements Loaded { }
    }

    /**
     * Loads a schema, or takes it from memory.
     *
     * @param policy what the schema and its parts may be read from
     */
    Loaded load(SchemaRef ref, AccessPolicy policy) {
        List<Object> key = List.of(ref.uri(), ref.phase(), ref.kind(), ref.doctype().flatMap(DtdReference::driver));
        Entry known = entries.get(key);
        if (known != null && known.stamps().equals(stamps(known.stamps().keySet()))) {
            return known.loaded();
        }
        SchemaFiles files = new SchemaFiles(withParts(ref, policy));
        Loaded loaded = compile(ref, files);
        Set<URI> uris = new LinkedHashSet<>(files.read().keySet());
        uris.add(ref.uri());
        entries.put(key, new Entry(stamps(uris), loaded));
        return loaded;
    }

    /** A schema that a catalog names may include what lies beside and below it. */
    private static AccessPolicy withParts(SchemaRef ref, AccessPolicy policy) {
        return policy.catalog().lookup(Wanted.of(ref.uri())).filter(u -> "file".equals(u.getScheme()))
                .map(u -> policy.and(List.of(Path.of(u).getParent()))).orElse(policy);
    }

    private Loaded compile(SchemaRef ref, SchemaFiles files) {
        try {
            if (ref.kind().equals(Optional.of(SchemaKind.DTD))) {
                return Dtd.compile(files, ref).<Loaded>map(dtd -> new Loaded.Ready(List.of(dtd))).orElseGet(() -> new Loaded.Unknown(Optional.empty()));
            }
            Source main = files.get(ref.uri());
            SchemaKind found = SchemaKind.of(main);
            SchemaKind wanted = ref.kind().filter(k -> k == SchemaKind.SCHEMATRON || k == SchemaKind.RNC).orElse(found);
            List<CompiledSchema> schemas = new ArrayList<>();
            switch (wanted) {
                case RNG, RNC, NVDL -> schemas.add(RelaxNg.compile(files, main, wanted));
                case ODD -> schemas.addAll(OddSchema.compile(files, main, schematron));
                case XSD -> schemas.add(Xsd.compile(files, main));
                case SCHEMATRON -> rules(ref, main, found, files).ifPresent(schemas::add);
                default -> {
                    return main.text().isBlank() ? new Loaded.Broken(SchemaMessages.retold(files, main, List.of()))
                            : new Loaded.Unknown(SchemaKind.root(main));
                }
            }
            return new Loaded.Ready(schemas);
        } catch (SchemaFiles.Unavailable e) {
            return new Loaded.Unavailable(e);
        } catch (SchemaFault e) {
            Source main = files.read().get(ref.uri());
            return new Loaded.Broken(main == null ? e.diagnostics() : SchemaMessages.retold(files, main, e.diagnostics()));
        }
    }

    private Optional<Schematron> rules(SchemaRef ref, Source main, SchemaKind found, SchemaFiles files) throws SchemaFault {
        boolean grammar = found == SchemaKind.RNG || found == SchemaKind.XSD;
        if (grammar && !main.text().contains(SchemaKind.SCHEMATRON_NAMESPACE)) {
            return Optional.empty();
        }
        return schematron.compile(new SchematronCompiler.Wish(main, ref.phase(), files.policy(), ref.origin() == SchemaRef.Origin.BUNDLED));
    }

    /** Size and time of each file: enough to see an edit, and much quicker than reading. */
    private static Map<URI, String> stamps(Iterable<URI> uris) {
        Map<URI, String> stamps = new LinkedHashMap<>();
        for (URI uri : uris) {
            stamps.put(uri, stamp(uri));
        }
        return stamps;
    }

    private static String stamp(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return "";
        }
        try {
            BasicFileAttributes file = Files.readAttributes(Path.of(uri), BasicFileAttributes.class);
            return file.size() + " " + file.lastModifiedTime();
        } catch (IOException | IllegalArgumentException e) {
            return "missing";
        }
    }
}
