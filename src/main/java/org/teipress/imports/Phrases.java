package org.teipress.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fixed phrases of a convention, read from {@code schema/imports}: words in several languages by what they mean.
 * Immutable and shared.
 */
final class Phrases {

    /** Those of documentary editing. */
    static final Phrases DOCUMENTARY = load("documentary");

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();

    private Phrases() {
    }

    private static Phrases load(String name) {
        Phrases phrases = new Phrases();
        String path = "/teipress/schema/imports/" + name + ".tsv";
        try (InputStream in = Phrases.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(phrases::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases.beginnings.values().forEach(l -> l.sort((a, b) -> b.length() - a.length()));
        return phrases;
    }

    private void row(String line) {
        String[] cells = line.split("\t");
        for (String phrase : cells[2].split(" \\| ")) {
            if (cells[1].equals("begins")) {
                beginnings.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(phrase);
            } else {
                whole.computeIfAbsent(cells[0], k -> new HashSet<>()).add(phrase);
                whole.computeIfAbsent(cells[0].replaceFirst("^small-.*", "small"), k -> new HashSet<>()).add(phrase);
            }
        }
    }

    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text is one of the phrases of this meaning. */
    boolean is(String meaning, String text) {
        return whole.getOrDefault(meaning, Set.of()).contains(fold(text));
    }

    /** The longest phrase of this meaning that a text begins with, if what follows it is not part of its last word. */
    Optional<String> beginning(String meaning, String text) {
        String folded = fold(text.length() > 60 ? text.substring(0, 60) : text);
        return beginnings.getOrDefault(meaning, List.of()).stream().filter(p -> folded.startsWith(p)
                && (folded.length() == p.length() || !Character.isLetterOrDigit(folded.charAt(p.length()))
                || !Character.isLetterOrDigit(p.charAt(p.length() - 1)))).findFirst();
    }

    boolean begins(String meaning, String text) {
        return beginning(meaning, text).isPresent();
    }
}
