package org.teipress.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small questions about words. */
final class Words {

    private static final String OPENING = "\"“„«‘'([";
    private static final Pattern ENDING = Pattern.compile("[.,;:]+$");
    private static final Pattern PARTS = Pattern.compile("[-.\\s]+");
    private static final Pattern HYPHENATED = Pattern.compile("[-\\s]+");
    private static final Pattern PUNCTUATED = Pattern.compile("\\p{P}+$");
    private static final Pattern AROUND = Pattern.compile("^\\p{P}+|\\p{P}+$");
    /** No abbreviation stands for more. */
    private static final int LONGEST = 300;

    private Words() {
    }

    /** A word without the stops behind it. */
    static String unpunctuated(String word) {
        return PUNCTUATED.matcher(word).replaceFirst("");
    }

    /** A word without what stands around it; empty if nothing else does. */
    static String bare(String word) {
        return AROUND.matcher(word).replaceAll("");
    }

    static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }

    /** The word that ends just before an index, without spaces and closing quotation marks between. */
    static String before(Flow flow, int index) {
        int to = index;
        while (to > 0 && (flow.at(to - 1) == ' ' || flow.at(to - 1) == Flow.MARK)) {
            to--;
        }
        int from = to;
        while (from > 0 && from > to - 80 && flow.at(from - 1) != ' ') {
            from--;
        }
        while (from < to && OPENING.indexOf(flow.at(from)) >= 0) {
            from++;
        }
        return flow.words(from, to);
    }

    /** The word that begins at or behind an index. */
    static String after(Flow flow, int index) {
        int from = index;
        while (from < flow.length() && (flow.at(from) == ' ' || flow.at(from) == Flow.MARK)) {
            from++;
        }
        int to = from;
        while (to < flow.length() && to < from + 80 && flow.at(to) != ' ') {
            to++;
        }
        return flow.words(from, to);
    }

    /** Whether a word begins with a capital and goes on in lower case, or is an initial. */
    static boolean name(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        String bare = word.substring(start);
        return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0)) && (bare.length() < 3
                || bare.chars().skip(1).anyMatch(Character::isLowerCase));
    }

    /** Whether a word is written in capitals only. */
    static boolean capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** How many letters two words have in common at their beginning, case apart. */
    static int common(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Whether {@code full} spells out an abbreviation of several parts: "c-r" and "counter-revolutionary". */
    static boolean expands(String abbreviation, String full) {
        if (full.length() > LONGEST) {
            return false;
        }
        String[] parts = PARTS.split(ENDING.matcher(abbreviation).replaceFirst(""));
        String[] words = HYPHENATED.split(full);
        if (parts.length == 1 && words.length > 1 && capitals(parts[0])) {
            return initials(parts[0], words);
        }
        if (parts.length == 1 && words.length == 1) {
            return contracts(abbreviation, parts[0].toLowerCase(Locale.ROOT), full.toLowerCase(Locale.ROOT));
        }
        if (parts.length < 2 || parts.length != words.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].length() >= words[i].length()
                    || common(parts[i], words[i]) < parts[i].length()) {
                return false;
            }
        }
        return true;
    }

    /** Whether capitals are the first letters of words, one each. */
    private static boolean initials(String capitals, String[] words) {
        boolean same = capitals.length() == words.length;
        for (int i = 0; same && i < words.length; i++) {
            same = !words[i].isEmpty() && Character.toUpperCase(words[i].charAt(0)) == capitals.charAt(i);
        }
        return same;
    }

    /** Whether a word is left of another by leaving letters out inside it, as shd. is of should, or by cutting it off with a stop. */
    private static boolean contracts(String written, String part, String full) {
        boolean cut = written.endsWith(".") && full.startsWith(part);
        boolean ends = part.length() > 1 && full.endsWith(part.substring(part.length() - 1));
        if (part.length() < 2 || part.length() + 1 >= full.length() || part.charAt(0) != full.charAt(0) || !cut && !ends) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < part.length(); i++) {
            boolean same = full.charAt(i) == part.charAt(at) || "ck".indexOf(full.charAt(i)) >= 0 && "ck".indexOf(part.charAt(at)) >= 0;
            at += same ? 1 : 0;
        }
        return at == part.length();
    }

    /** How many single changes make one word of the other, up to {@code most} + 1. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most || one.length() > 60 || other.length() > 60) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
