package org.teipress.source;

import java.net.URI;
import java.util.Optional;

/**
 * A resource that a document, schema or stylesheet asks for.
 *
 * @param uri      its absolute URI
 * @param publicId its public identifier, where a DOCTYPE or entity declaration gave one
 */
public record Wanted(URI uri, Optional<String> publicId) {

    /** A resource without a public identifier. */
    public static Wanted of(URI uri) {
        return new Wanted(uri, Optional.empty());
    }
}
