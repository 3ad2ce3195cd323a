package org.teipress.imports;

import java.util.Arrays;
import java.util.List;

/**
 * How much a text looks like words of one script: lower-case letters beside letters of their own script count for it,
 * capitals inside words, changes of script and stray signs against it.
 */
final class Wordlike {

    /** The letters beyond English ones of languages that are written in single bytes; a text is mostly in one of them. */
    private static final List<String> ALPHABETS = List.of("äöüßé", "àâæçéèêëîïôœùûüÿ", "àèéìíîòóù", "áéíñóúü", "ãáàâçéêíóôõú", "æøåéöä", "áéíóúæö",
            "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "čćđšž", "áéíóöőúüű", "ăâîșțşţ", "çğıöşüâîû", "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
            "абвгдежзийклмнопрстуфхцчшщьюяєіїґ", "абвгдежзиклмнопрстуфхцчшђјљњћџ", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ");

    private Wordlike() {
    }

    static long score(String text) {
        long score = 0;
        int letters = 0;
        int[] known = new int[ALPHABETS.size()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            score += weigh(text, i, c);
            letters += Character.isLetter(c) ? 1 : 0;
            char small = c == 'İ' ? 'ı' : Character.toLowerCase(c);
            for (int k = 0; k < known.length; k++) {
                known[k] += ALPHABETS.get(k).indexOf(small) >= 0 ? 1 : 0;
            }
        }
        int most = Arrays.stream(known).max().orElse(0);
        return score + 3L * most - 3L * (letters - most);
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
