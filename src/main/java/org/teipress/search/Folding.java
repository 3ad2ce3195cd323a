package org.teipress.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts as the same word: case, diacritics, ligatures and final forms of letters make no difference.
 * {@code search.js} folds what is asked for in the same way; a test compares the two.
 */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    /** Letters of scripts without spaces are words by themselves. */
    private static final Pattern WORD = Pattern.compile("[" + ALONE + "]|[\\p{L}\\p{N}\\p{M}&&[^" + ALONE + "]]+");

    /** Letters that have no parts to fall into, and final forms. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ø', "o"),
            Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"),
            Map.entry('ı', "i"), Map.entry('ς', "σ"), Map.entry('ϲ', "σ"), Map.entry('ך', "כ"),
            Map.entry('ם', "מ"), Map.entry('ן', "נ"), Map.entry('ף', "פ"), Map.entry('ץ', "צ"),
            Map.entry('ى', "ي"), Map.entry('ی', "ي"), Map.entry('ة', "ه"), Map.entry('ک', "ك"));

    private Folding() {
    }

    /** A word as it is looked up; empty if nothing is left of it. */
    static String fold(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            folded.append(LETTERS.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return folded.toString();
    }

    /** The words of a text, folded, in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = fold(matcher.group());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
