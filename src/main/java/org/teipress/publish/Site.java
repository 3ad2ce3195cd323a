package org.teipress.publish;

import java.util.Map;
import java.util.Optional;

/**
 * Where a web edition stands among others: what they share (typefaces, search) lies beside them.
 *
 * @param root the way from the edition's folder up to that of the site, such as {@code ../}; empty for an edition that
 *             stands alone and has nothing but its own files
 * @param downloads other forms of the edition that lie in its folder: what they are, such as {@code PDF}, to their files
 */
public record Site(Optional<String> root, Map<String, String> downloads) {

    /** An edition by itself. */
    public static final Site NONE = new Site(Optional.empty(), Map.of());

    /** The site of an edition in a folder of this name, with {@code /} between folders. */
    public static Site above(String name) {
        return new Site(Optional.of("../".repeat((int) name.chars().filter(c -> c == '/').count() + 1)), Map.of());
    }

    /** The same with something to download. */
    public Site offering(Map<String, String> files) {
        return new Site(root, Map.copyOf(files));
    }
}
