package org.teipress.publish;

import java.util.Optional;

/**
 * Where a web edition stands among others: what they share (typefaces, search) lies beside them.
 *
 * @param root the way from the edition's folder up to that of the site, such as {@code ../}; empty for an edition that
 *             stands alone and has nothing but its own files
 */
public record Site(Optional<String> root) {

    /** An edition by itself. */
    public static final Site NONE = new Site(Optional.empty());

    /** The site of an edition in a folder of this name, with {@code /} between folders. */
    public static Site above(String name) {
        return new Site(Optional.of("../".repeat((int) name.chars().filter(c -> c == '/').count() + 1)));
    }
}
