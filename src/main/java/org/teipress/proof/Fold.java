package org.teipress.proof;

import java.text.Normalizer;
import java.util.Locale;

/** What two texts must have in common to be called the same: less in print, where type has forms of its own. */
final class Fold {

    /** Brackets, which text from right to left draws the other way round: in print they are told by their kind alone. */
    private static final String OPENING = "([{<⟨⟦⸢«⌈";
    private static final String CLOSING = ")]}>⟩⟧⸣»⌉";

    private static final String KASHIDA = "\u0640";

    private Fold() {
    }

    /** Everything but white space; marks apart from their letters, so that it does not matter where texts are cut. */
    static String exact(String text) {
        return without(Normalizer.normalize(text, Normalizer.Form.NFD), false);
    }

    /**
     * As {@link #exact}, without what type does not keep: ligatures and forms of letters, marks that font programs
     * reorder, characters that only steer or lengthen a line (the Arabic kashida, which typefaces add by themselves), and
     * the case that small capitals change.
     */
    static String print(String text) {
        String plain = without(Normalizer.normalize(text, Normalizer.Form.NFKD), true).replace(KASHIDA, "");
        StringBuilder out = new StringBuilder(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ'));
        for (int i = 0; i < out.length(); i++) {
            int closing = CLOSING.indexOf(out.charAt(i));
            out.setCharAt(i, closing < 0 ? out.charAt(i) : OPENING.charAt(closing));
        }
        return out.toString();
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

    /** Whether a character belongs to the one before it, or only steers. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
