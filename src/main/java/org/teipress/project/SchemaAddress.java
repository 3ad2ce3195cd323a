package org.teipress.project;

import java.net.URI;
import java.nio.file.Path;
import org.teipress.source.Uris;

/** Schemas as users name them: by a path, or by an address that a catalog or the program knows. */
public final class SchemaAddress {

    private SchemaAddress() {
    }

    /**
     * The URI of a schema.
     *
     * @param name   a path, or a URI with a scheme of at least two letters
     * @param folder what a relative path starts from
     */
    public static URI of(String name, Path folder) {
        return name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? Uris.parse(name)
                : folder.resolve(name).toAbsolutePath().normalize().toUri();
    }
}
