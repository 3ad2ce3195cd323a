package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry of an apparatus below a text, {@code [a1] lemma] reading; reading}, as our own plain text has it, and the words that it is about. */
final class ApparatusEntry {

    private static final int FARTHEST = 400;
    private static final Pattern ENTRY = Pattern.compile("(.*?)\\] (?:or )?(.+)");
    private static final Pattern LINE = Pattern.compile("\\[(a\\d{1,3})\\] (.*?)\\] [^:]+");
    private static final String OMITTED = "om.";

    private ApparatusEntry() {
    }

    /** Whether a group holds nothing but entries, each of the words before its call, which say nothing of witnesses and editors. */
    static boolean in(Group group, String text) {
        for (Line line : group.lines()) {
            Matcher m = LINE.matcher(line.in(text));
            int call = m.matches() ? text.indexOf("[" + m.group(1) + "]") : -1;
            String before = text.substring(Math.max(0, call - FARTHEST), Math.max(0, call));
            if (call < 0 || call >= line.start() || !letters(before).endsWith(letters(m.group(2)))) {
                return false;
            }
        }
        return true;
    }

    /** Readings beside the words before the call, which are taken out; a note if these are not the lemma. */
    static Element element(List<Node> entry, String label, Inline out) {
        Matcher m = ENTRY.matcher(Element.of("note").add(entry).value());
        Optional<List<Node>> lemma = m.matches() ? lemma(m.group(1), out) : Optional.empty();
        if (lemma.isEmpty()) {
            return Element.of("note", "place", "foot", "n", label).add(entry);
        }
        Element app = Element.of("app", "type", "alternative").add(Element.of("lem").add(lemma.get()));
        for (String reading : m.group(2).split("; ")) {
            app.add(reading.equals(OMITTED) ? Element.of("rdg") : Element.of("rdg").text(reading));
        }
        return app;
    }

    private static Optional<List<Node>> lemma(String words, Inline out) {
        List<Node> taken = new ArrayList<>();
        for (int left = words.isBlank() ? 0 : words.split(" ").length; left > 0; left--) {
            taken.addAll(0, taken.isEmpty() ? List.of() : out.takeSpace());
            taken.addAll(0, out.takeWord());
        }
        if (letters(Element.of("lem").add(taken).value()).equals(letters(words))) {
            return Optional.of(taken);
        }
        taken.forEach(out::add);
        return Optional.empty();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
