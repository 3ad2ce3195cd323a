package org.teipress.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The typefaces at hand, in the order in which they are asked for a character: those that the program brings as
 * dependencies, and better ones where the build could get them. Thread-safe.
 *
 * <p>Formatting objects name two families only, {@link #TEXT} and {@link #CODE}; which face stands behind the words
 * is decided here.
 */
public final class Fonts {

    /** The family of running text. */
    static final String TEXT = "text";

    /** The family of code. */
    static final String CODE = "code";

    private static final String TABLE = "/teipress/print/typefaces.tsv";

    private final Map<String, EnumMap<FontStyle, Typeface>> families = new LinkedHashMap<>();
    private final String text;
    private final String code;

    private Fonts(List<Typeface> faces, String code) {
        for (Typeface face : faces) {
            families.computeIfAbsent(face.family(), f -> new EnumMap<>(FontStyle.class)).put(face.style(), face);
        }
        this.text = families.keySet().iterator().next();
        this.code = code;
    }

    /** The names of the families that this program has, those that it prefers first. */
    public static List<String> names() {
        return atHand(List.of()).families();
    }

    /** The typefaces that this program has; families that somebody prefers to its own choice come first. */
    static Fonts atHand(List<String> preferred) {
        List<Typeface> faces = new ArrayList<>();
        String code = "";
        for (String row : rows(preferred)) {
            String[] cells = row.split("\t");
            Set<String> scripts = Set.of(cells[3].split(","));
            Typeface face = new Typeface(cells[0], FontStyle.named(cells[1]), cells[2], scripts);
            if (face.atHand()) {
                faces.add(face);
                code = scripts.contains("MONO") ? cells[0] : code;
            }
        }
        return new Fonts(faces, code);
    }

    private static List<String> rows(List<String> preferred) {
        List<String> rows = new ArrayList<>();
        preferred.forEach(family -> rows().stream().filter(r -> r.startsWith(family + "\t")).forEach(rows::add));
        rows().stream().filter(r -> !preferred.contains(r.substring(0, r.indexOf('\t')))).forEach(rows::add);
        return rows;
    }

    private static List<String> rows() {
        try (InputStream in = Fonts.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the families, the first preferred. */
    public List<String> families() {
        return List.copyOf(families.keySet());
    }

    /** All faces, with the families that formatting objects may name for them. */
    Map<String, EnumMap<FontStyle, Typeface>> byName() {
        Map<String, EnumMap<FontStyle, Typeface>> named = new LinkedHashMap<>(families);
        named.put(TEXT, families.get(text));
        named.put(CODE, families.get(code.isEmpty() ? text : code));
        return named;
    }

    /** The face whose file this is. */
    Optional<Typeface> file(String path) {
        return families.values().stream().flatMap(f -> f.values().stream()).filter(f -> f.path().equals(path))
                .findFirst();
    }

    /** Whether a family has all of these characters in a style, or in the nearest that it has. */
    boolean covers(String family, FontStyle style, String characters) {
        Typeface face = face(family.equals(TEXT) ? text : family.equals(CODE) ? code : family, style);
        return characters.codePoints().allMatch(c -> isInvisible(c) || face.covers(c));
    }

    /**
     * The first family in the chain that has all of these characters: one made for the script of some of them, else any.
     * Marks and signs that scripts share go with the letters beside them.
     */
    Optional<String> familyFor(FontStyle style, String characters) {
        int[] visible = characters.codePoints().filter(c -> !isInvisible(c)).toArray();
        return families.keySet().stream().filter(f -> isFor(f, style, visible)).filter(f -> has(f, style, visible))
                .findFirst().or(() -> families.keySet().stream().filter(f -> has(f, style, visible)).findFirst());
    }

    private boolean isFor(String family, FontStyle style, int[] characters) {
        Typeface face = face(family, style);
        return Arrays.stream(characters).anyMatch(face::isFor);
    }

    private boolean has(String family, FontStyle style, int[] characters) {
        Typeface face = face(family, style);
        return Arrays.stream(characters).allMatch(face::covers);
    }

    /** How wide the characters of the first typeface are, by the size of the type. */
    Map<Integer, Double> advances() {
        return face(text, FontStyle.REGULAR).advances();
    }

    private Typeface face(String family, FontStyle style) {
        EnumMap<FontStyle, Typeface> faces = families.getOrDefault(family, families.get(text));
        Typeface exact = faces.get(style);
        return exact != null ? exact : faces.get(FontStyle.REGULAR);
    }

    /** Characters that steer the layout and show nothing: no font needs a glyph for them. */
    static boolean isInvisible(int c) {
        return c <= ' ' || c == 0xA0 || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
