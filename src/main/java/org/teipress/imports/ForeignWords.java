package org.teipress.imports;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in another script than the text has: they are in another language, though nobody knows in which. Where
 * several scripts share a text, none of them is foreign. Also words in quotation marks, where something says which language
 * they are in. Immutable.
 */
final class ForeignWords {

    private static final Map<UnicodeScript, String> CODES = Map.of(UnicodeScript.LATIN, "Latn", UnicodeScript.CYRILLIC, "Cyrl",
            UnicodeScript.GREEK, "Grek", UnicodeScript.HEBREW, "Hebr", UnicodeScript.ARABIC, "Arab", UnicodeScript.ARMENIAN, "Armn",
            UnicodeScript.GEORGIAN, "Geor", UnicodeScript.COPTIC, "Copt", UnicodeScript.HAN, "Hani");
    /** A script with this share of the letters, in percent, is at home in the text. */
    private static final int AT_HOME = 15;

    private static final Pattern QUOTED = Pattern.compile("[\"“„«»‘']([\\p{L}][^\"“”„«»‘]{2,80}?)[\"“”«»’']");
    /** Between foreign words in a row, where words of one letter may stand. */
    private static final Pattern BETWEEN = Pattern.compile("[ ,-]{1,2}(?:\\p{L}[ ,-]{1,2}){0,2}");
    private static final List<String> NAMED = List.of("la", "fr", "de", "en", "it", "ru", "grc");
    private static final int LOOK_BACK = 60;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int all;

    ForeignWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
                all++;
            }
        }
    }

    /** Words in a row, with the tag for their language or script. */
    record Found(int from, int to, String language) {
    }

    /**
     * Words between quotation marks in another language: where it is named just before, or where its small words stand and
     * none of the text's own.
     */
    List<Found> quoted(String text, String own) {
        List<Found> found = new ArrayList<>();
        Matcher m = QUOTED.matcher(text);
        while (m.find()) {
            String before = text.substring(Math.max(0, m.start() - LOOK_BACK), m.start());
            Map<String, Integer> small = Languages.counts(m.group(1));
            String language = small.containsKey(own) ? own : announced(before).filter(l -> writes(l, m.group(1))).or(() -> bySmallWords(small)).orElse(own);
            if (!language.equals(own)) {
                found.add(new Found(m.start(1), m.end(1), language));
            }
        }
        return found;
    }

    private static Optional<String> announced(String before) {
        String[] words = before.split("[^\\p{L}-]+");
        for (int i = words.length - 1; i >= 0 && i > words.length - 8; i--) {
            String word = words[i];
            Optional<String> named = NAMED.stream().filter(l -> Phrases.DOCUMENTARY.is("language-" + l, word)).findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether words are in the script of a language that may have been named for others. */
    private static boolean writes(String language, String words) {
        UnicodeScript script = language.equals("ru") ? UnicodeScript.CYRILLIC : language.equals("grc") ? UnicodeScript.GREEK : UnicodeScript.LATIN;
        return UnicodeScript.of(words.codePointAt(0)) == script;
    }

    private static Optional<String> bySmallWords(Map<String, Integer> counts) {
        return counts.entrySet().stream().filter(e -> e.getValue() > 1)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The foreign words in a text, those in a row together. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = word(text, i);
            UnicodeScript script = end > i ? script(text, i, end) : UnicodeScript.COMMON;
            if (end - i > 1 && foreign(script)) {
                add(found, text, i, end, "und-" + CODES.get(script));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static void add(List<Found> found, String text, int from, int to, String language) {
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joined = last != null && last.language().equals(language) && BETWEEN.matcher(text.substring(last.to(), from)).matches()
                && text.substring(last.to(), from).codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == script(text, from, to));
        if (last != null && joined) {
            found.set(found.size() - 1, new Found(last.from(), to, language));
        } else {
            found.add(new Found(from, to, language));
        }
    }

    private static int word(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || Character.getType(text.charAt(to)) == Character.NON_SPACING_MARK)) {
            to++;
        }
        return to;
    }

    /** The script of a word; COMMON if it mixes several. */
    private static UnicodeScript script(String text, int from, int to) {
        UnicodeScript script = UnicodeScript.of(text.charAt(from));
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i)) && UnicodeScript.of(text.charAt(i)) != script) {
                return UnicodeScript.COMMON;
            }
        }
        return script;
    }

    private boolean foreign(UnicodeScript script) {
        return CODES.containsKey(script) && letters.getOrDefault(script, 0) * 100L < (long) AT_HOME * all;
    }
}
