package org.teipress.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teipress.report.Severity;

/** Guesses the language of a text by its small words, among those whose small words are known. */
final class Languages {

    private static final List<String> KNOWN = List.of("en", "de", "ru", "fr");
    private static final int SAMPLE = 20_000;

    private Languages() {
    }

    /** The likeliest language, with a remark that it is a guess. */
    static String guess(String text, Findings findings) {
        String best = of(text);
        findings.add("import-language", Severity.INFO, 0, 0, best.equals("und") ? "the language could not be told"
                : "the language is taken to be “" + best + "”, by its small words", "say --language to set another");
        return best;
    }

    /** The language whose small words a text has. */
    static String of(String text) {
        return counts(text.substring(0, Math.min(text.length(), SAMPLE))).entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse("und");
    }

    /** How many small words of each known language a text has. */
    static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.split("[^\\p{L}]+")) {
            for (String language : KNOWN) {
                if (Phrases.DOCUMENTARY.is("small-" + language, word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
