package org.teipress.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One font file: a family in one style. Thread-safe; what it covers is read when it is first asked for.
 */
final class Typeface {

    private final String family;
    private final FontStyle style;
    private final String path;
    private final Set<String> scripts;
    private volatile Optional<BitSet> coverage = Optional.empty();
    private volatile Optional<GlyphTexts> texts = Optional.empty();

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

    /** Whether it is made for the script of a character. */
    boolean isFor(int codePoint) {
        return scripts.contains("*") || scripts.contains(Character.UnicodeScript.of(codePoint).name());
    }

    /** Whether it has a glyph for a character of any script. */
    boolean covers(int codePoint) {
        BitSet known = coverage.orElseGet(this::readCoverage);
        coverage = Optional.of(known);
        return known.get(codePoint);
    }

    /** What its glyphs stand for. */
    GlyphTexts texts() {
        GlyphTexts known = texts.orElseGet(this::readTexts);
        texts = Optional.of(known);
        return known;
    }

    /** How wide each of its characters is, by the size of the type. */
    Map<Integer, Double> advances() {
        try {
            Map<Integer, Double> all = new HashMap<>();
            FontTables tables = new FontTables(bytes());
            tables.characters((character, glyph) -> all.put(character, tables.advance(glyph)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private BitSet readCoverage() {
        try {
            BitSet all = new BitSet();
            new FontTables(bytes()).characters((character, glyph) -> all.set(character));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private GlyphTexts readTexts() {
        try {
            return GlyphTexts.of(bytes());
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
