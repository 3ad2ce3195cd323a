package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what editors say about gaps: "about 12 letters missing", "two lines illegible", "нрзб.". A small grammar over
 * the phrases of the convention: [about] [number [to number]] [unit] [state].
 */
final class Extents {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("a", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("several", 0), Map.entry("some", 0), Map.entry("mehrere", 0), Map.entry("несколько", 0),
            Map.entry("ein", 1), Map.entry("eine", 1), Map.entry("zwei", 2), Map.entry("drei", 3), Map.entry("vier", 4),
            Map.entry("fünf", 5), Map.entry("один", 1), Map.entry("одно", 1), Map.entry("одна", 1), Map.entry("два", 2),
            Map.entry("две", 2), Map.entry("три", 3), Map.entry("четыре", 4), Map.entry("пять", 5), Map.entry("un", 1),
            Map.entry("une", 1), Map.entry("deux", 2), Map.entry("trois", 3), Map.entry("quatre", 4),
            Map.entry("cinq", 5));
    private static final List<String> UNITS = List.of("character", "word", "line", "page", "cm", "mm");
    private static final List<String> STATES = List.of("illegible", "lost", "deleted", "omitted");

    private final Phrases phrases;
    private boolean about;
    private final List<Integer> numbers = new ArrayList<>();
    private String unit = "";
    private String state = "";

    private Extents(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The gap that a phrase describes; the wording is kept in {@code desc} unless the convention prints the same.
     *
     * @return empty if it describes none
     */
    static Optional<Element> gap(Phrases phrases, String phrase) {
        if (phrases.is("traces", phrase)) {
            return Optional.of(Element.of("gap", "reason", "illegible", "extent", "unknown", "unit", "character")
                    .add(Element.of("desc").text(phrase.equalsIgnoreCase("traces") ? "vestiges" : phrase)));
        }
        if (phrases.is("remainder", phrase)) {
            Element gap = Element.of("gap", "reason", "lost", "extent", "unknown", "unit", "line");
            return Optional.of(phrase.equals("remainder missing") ? gap : described(gap, phrase));
        }
        Extents extents = new Extents(phrases);
        return extents.read(phrase) ? Optional.of(extents.element(phrase)) : Optional.empty();
    }

    private boolean read(String phrase) {
        String[] words = phrase.strip().split("[\\s]+|(?<=\\d)(?=[-–]\\d)|(?<=[-–])(?=\\d)");
        if (words.length > 8) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : "";
            if (!two.isEmpty() && take(two)) {
                i++;
            } else if (!take(words[i])) {
                return false;
            }
        }
        boolean small = unit.equals("character") || unit.equals("word") || unit.equals("line");
        return !state.isEmpty() || !unit.isEmpty() && !numbers.isEmpty() && (small || about || numbers.size() > 1);
    }

    private boolean take(String word) {
        String folded = Phrases.fold(word).replaceAll("[,;:]$", "");
        if (folded.matches("\\d{1,4}") || NUMBERS.containsKey(folded)) {
            numbers.add(NUMBERS.containsKey(folded) ? NUMBERS.get(folded) : Integer.parseInt(folded));
            return numbers.size() <= 2;
        }
        if (phrases.is("about", folded)) {
            about = true;
            return true;
        }
        for (String candidate : UNITS) {
            if (unit.isEmpty() && phrases.is("unit-" + candidate, folded)) {
                unit = candidate;
                return true;
            }
        }
        for (String candidate : STATES) {
            if (state.isEmpty() && phrases.is("state-" + candidate, folded)) {
                state = candidate;
                return true;
            }
        }
        return phrases.is("range", folded) && numbers.size() == 1 || phrases.is("part", folded);
    }

    private Element element(String phrase) {
        boolean chosen = state.equals("omitted");
        Element gap = Element.of("gap", "reason", chosen ? "editorial" : state.isEmpty() ? "lost" : state);
        boolean number = !numbers.isEmpty() && numbers.get(0) > 0;
        if (number && numbers.size() == 2) {
            gap.set("atLeast", "" + numbers.get(0)).set("atMost", "" + numbers.get(1));
        } else if (number) {
            gap.set("quantity", "" + numbers.get(0)).set("precision", about ? "low" : "");
        } else {
            gap.set("extent", "unknown");
        }
        gap.set("unit", unit.isEmpty() ? "character" : unit);
        return printedSo(phrase, number) ? gap : described(gap, phrase);
    }

    /** Whether the documentary convention prints these very words for what was read out of them. */
    private boolean printedSo(String phrase, boolean number) {
        int n = number ? numbers.get(0) : 0;
        int m = numbers.size() == 2 ? numbers.get(1) : 0;
        String letters = n == 1 ? " letter" : " letters";
        return switch (state) {
            case "illegible" -> !number && phrase.equals(unit.isEmpty() ? "illegible" : "illegible lines")
                    || unit.equals("line") && !about && m == 0 && phrase.equals(n + (n == 1 ? " line" : " lines") + " illegible")
                    || unit.equals("character") && about && m == 0 && phrase.equals("about " + n + letters + " illegible");
            case "lost" -> unit.equals("character") && !about && m == 0 && n > 3 && n <= 8
                    && phrase.equals(n + " letters missing")
                    || unit.equals("line") && m == 0 && phrase.equals((about ? "about " : "") + n
                    + (n == 1 ? " line" : " lines") + " missing")
                    || unit.equals("line") && m > 0 && phrase.equals(n + " to " + m + " lines missing");
            case "" -> unit.equals("character") && (m > 0 ? phrase.equals(n + " to " + m + " letters")
                    : about && phrase.equals("about " + n + letters));
            default -> false;
        };
    }

    private static Element described(Element gap, String phrase) {
        return gap.add(Element.of("desc").text(phrase));
    }
}
