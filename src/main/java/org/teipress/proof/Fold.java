package org.teipress.proof;

import java.text.Normalizer;
import java.util.Locale;

/** What two texts must have in common to be called the same: less in print, where type has forms of its own. */
final class Fold {

    private Fold() {
    }

    /** Everything but white space; marks apart from their letters, so that it does not matter where texts are cut. */
    static String exact(String text) {
        return without(Normalizer.normalize(text, Normalizer.Form.NFD), false);
    }

    /**
     * As {@link #exact}, without what type does not keep: ligatures and forms of letters, marks that font programs
     * reorder, characters that only steer, and the case that small capitals change.
     */
    static String print(String text) {
        String plain = without(Normalizer.normalize(text, Normalizer.Form.NFKD), true);
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    private static String without(String text, boolean marks) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c) && !(marks && isMark(c))).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a character is white space of any kind, of fixed width or not. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
