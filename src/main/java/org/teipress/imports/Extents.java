package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** What the conventions print for the gaps that are read out of it: these words need not be kept. */
    private static final Map<ImportConvention, Pattern> PRINTED = Map.of(
            ImportConvention.DOCUMENTARY, Pattern.compile("illegible(?: lines)?|(?:1 line|(?!1 )\\d+ lines) illegible|about (?:1 letter|(?!1 )\\d+ letters)"
                    + "(?: illegible)?|[4-8] letters missing|(?:about )?(?:1 line|(?!1 )\\d+ lines) missing|\\d+ to \\d+ lines missing"
                    + "|\\d+ to \\d+ letters|\\d+ [cm]m torn away"),
            ImportConvention.DOCUMENTARY_GERMAN, Pattern.compile("unleserlich|Zeilen unleserlich|(?:1 Zeile|(?!1 )\\d+ Zeilen) unleserlich"
                    + "|ca\\. \\d+ Buchstaben unleserlich|etwa \\d+ Buchstaben|\\d+ bis \\d+ Buchstaben|(?:ca\\. )?(?:1 Zeile fehlt|(?!1 )\\d+ Zeilen fehlen)"
                    + "|\\d+ [cm]m abgerissen"));
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Phrases phrases;
    private final ImportConvention convention;
    private boolean about;
    private final List<Integer> numbers = new ArrayList<>();
    private String unit = "";
    private String state = "";

    private Extents(Phrases phrases, ImportConvention convention) {
        this.convention = convention;
        this.phrases = phrases;
    }

    /**
     * The gap that a phrase describes; the wording is kept in {@code desc} unless the convention prints the same.
     *
     * @return empty if it describes none
     */
    static Optional<Element> gap(Phrases phrases, ImportConvention convention, String phrase) {
        boolean german = convention == ImportConvention.DOCUMENTARY_GERMAN;
        if (phrases.is("traces", phrase)) {
            return Optional.of(Element.of("gap", "reason", "illegible", "extent", "unknown", "unit", "character")
                    .add(Element.of("desc").text(phrase.equals(german ? "Schriftspuren" : "traces") ? "vestiges" : phrase)));
        }
        if (phrases.is("remainder", phrase)) {
            Element gap = Element.of("gap", "reason", "lost", "extent", "unknown", "unit", "line");
            return Optional.of(phrase.equals(german ? "Rest fehlt" : "remainder missing") ? gap : described(gap, phrase));
        }
        Extents extents = new Extents(phrases, convention);
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
        String folded = Phrases.fold(word).replaceAll("[.,;:]$", "");
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
        if (phrase.equals("omitted")) {
            return Element.of("gap", "reason", "ellipsis", "extent", "unknown", "unit", "character");
        }
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
        return PRINTED.getOrDefault(convention, NEVER).matcher(phrase).matches() ? gap : described(gap, phrase);
    }

    private static Element described(Element gap, String phrase) {
        return gap.add(Element.of("desc").text(phrase));
    }
}
