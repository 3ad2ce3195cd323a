package org.teipress.imports;

/**
 * How much a text looks like words of one script: lower-case letters beside letters of their own script count for it,
 * capitals inside words, changes of script and stray signs against it.
 */
final class Wordlike {

    private Wordlike() {
    }

    static long score(String text) {
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += weigh(text, i, c);
            }
        }
        return score;
    }

    private static int weigh(String text, int i, char c) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return -12;
        }
        if (!Character.isLetter(c)) {
            return inWord && Character.isLetter(before) && Character.isLetter(after) ? -4 : punctuation(c) ? 1 : -1;
        }
        boolean upperInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean mixed = Character.isLetter(before) && script(before) != script(c)
                || Character.isLetter(after) && script(after) != script(c);
        // No language written in Latin letters has accents on three letters in a row.
        boolean crowded = script(c) == Character.UnicodeScript.LATIN && before >= 0x80 && after >= 0x80
                && Character.isLetter(before) && Character.isLetter(after);
        return upperInside || mixed || crowded ? -3 : Character.isLowerCase(c) ? 2 : 1;
    }

    private static boolean punctuation(char c) {
        return "«»„“”‘’–—…№§°·\u00A0".indexOf(c) >= 0;
    }

    private static Character.UnicodeScript script(char c) {
        return Character.UnicodeScript.of(c);
    }
}
