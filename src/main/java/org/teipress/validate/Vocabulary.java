package org.teipress.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about the habits of encoders: which elements are likely, and what names from elsewhere mean. */
final class Vocabulary {

    private static final Map<String, Integer> RANKS = ranks();
    private static final Map<String, String> FOREIGN = foreign();
    private static final Map<String, String> PURPOSES = purposes();

    private Vocabulary() {
    }

    /** The names, the likely ones first. */
    static List<String> likelyFirst(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(n -> RANKS.getOrDefault(n, Integer.MAX_VALUE)));
        return sorted;
    }

    /** What TEI has for an element of HTML, of TEI P4 or of everyday language. */
    static Optional<String> insteadOf(String name) {
        return Optional.ofNullable(FOREIGN.get(name));
    }

    /** What an element is for, in words. */
    static Optional<String> purpose(String name) {
        return Optional.ofNullable(PURPOSES.get(name));
    }

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new HashMap<>();
        for (String line : lines("element-groups.tsv")) {
            String[] cells = line.split("\t", 2);
            for (String name : cells[1].split(" ")) {
                purposes.put(name, cells[0]);
            }
        }
        return purposes;
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (String name : lines("likely-elements.txt")) {
            ranks.put(name, ranks.size());
        }
        return ranks;
    }

    private static Map<String, String> foreign() {
        Map<String, String> foreign = new HashMap<>();
        for (String line : lines("foreign-names.tsv")) {
            String[] cells = line.split("\t", 2);
            foreign.put(cells[0], cells[1]);
        }
        return foreign;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
