package org.teipress.source;

import java.net.URI;
import java.util.Optional;

/** Says where a named resource really lies. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Catalog {

    /** A catalog that knows nothing. */
    Catalog NONE = wanted -> Optional.empty();

    /**
     * Looks a resource up.
     *
     * @return a {@code file:} URI, or a {@code teipress:} URI for what the program itself brings; empty if unknown
     */
    Optional<URI> lookup(Wanted wanted);
}
