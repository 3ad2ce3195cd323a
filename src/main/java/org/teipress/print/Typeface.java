package org.teipress.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * One font file: a family in one style. Thread-safe; what it covers is read when it is first asked for.
 */
final class Typeface {

    private final String family;
    private final FontStyle style;
    private final String path;
    private final Set<String> scripts;
    private volatile @org.jspecify.annotations.Nullable Coverage coverage;

    /**
     * A font file on the class path.
     *
     * @param scripts names of the Unicode scripts that it is asked for; "*" for all
     */
    Typeface(String family, FontStyle style, String path, Set<String> scripts) {
        this.family = family;
        this.style = style;
        this.path = path;
        this.scripts = Set.copyOf(scripts);
    }

    /** The family's name. */
    String family() {
        return family;
    }

    /** Regular, italic, bold or both. */
    FontStyle style() {
        return style;
    }

    /** The file on the class path. */
    String path() {
        return path;
    }

    /** Whether this program has the file. */
    boolean atHand() {
        return Typeface.class.getClassLoader().getResource(path) != null;
    }

    /** Whether it has a glyph for a character of its scripts. */
    boolean has(int codePoint) {
        return asked(codePoint) && covers(codePoint);
    }

    /** Whether it has a glyph for a character of any script. */
    boolean covers(int codePoint) {
        Coverage known = coverage;
        if (known == null) {
            known = read();
            coverage = known;
        }
        return known.has(codePoint);
    }

    private boolean asked(int codePoint) {
        return scripts.contains("*") || scripts.contains(Character.UnicodeScript.of(codePoint).name());
    }

    private Coverage read() {
        try {
            return Coverage.of(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The file itself. */
    byte[] bytes() throws IOException {
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no font file " + path);
            }
            return in.readAllBytes();
        }
    }
}
