package org.teipress.project;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.schema.SchemaCache;
import org.teipress.source.TeiSchemas;
import org.teipress.source.Uris;
import org.teipress.source.Wanted;
import org.teipress.validate.SchemaChoice;

/** Schemas as users name them: by a path, by an address that a catalog or the program knows, or by the name of a customization. */
public final class SchemaAddress {

    private static final String TEI = "https://www.tei-c.org/release/xml/tei/custom/schema/";
    private static final Pattern KNOWN = Pattern.compile("(tei_[A-Za-z]+)\\.(rng|rnc|xsd|dtd)");

    private SchemaAddress() {
    }

    /**
     * The URI of a schema.
     *
     * @param name   a path, a URI with a scheme of at least two letters, {@code teipress} for the schema of the program, or the
     *               name of a customization of the TEI, such as {@code tei_all} or {@code lite}
     * @param folder what a relative path starts from
     */
    public static URI of(String name, Path folder) {
        if (name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return Uris.parse(name);
        }
        return byName(name).orElseGet(() -> folder.resolve(name).toAbsolutePath().normalize().toUri());
    }

    private static Optional<URI> byName(String name) {
        if (name.equals("teipress")) {
            return Optional.of(SchemaChoice.OURS);
        }
        Optional<URI> old = TeiSchemas.named(name);
        SchemaCache cache = SchemaCache.ofUser();
        return old.flatMap(o -> published("tei_" + name.replaceFirst("^tei_", "") + ".rng"))
                .filter(u -> cache.lookup(Wanted.of(u)).isPresent()).or(() -> old);
    }

    /** The address under which the TEI Consortium publishes a file of this name. */
    public static Optional<URI> published(String file) {
        if (file.equals("p5subset.xml")) {
            return Optional.of(URI.create("https://www.tei-c.org/Vault/P5/current/xml/tei/odd/p5subset.xml"));
        }
        Matcher m = KNOWN.matcher(file);
        return m.matches() ? Optional.of(URI.create(TEI + (m.group(2).startsWith("rn") ? "relaxng" : m.group(2)) + "/" + file))
                : Optional.empty();
    }
}
