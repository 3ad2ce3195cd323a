package org.teipress.print;

import java.util.ArrayList;
import java.util.List;

/** Texts that are too long for the line or for the memory: where they may be parted. Stateless. */
final class LongTexts {

    /** Words of more letters are no words that hyphenation knows: inscriptions without spaces, sequences. */
    private static final int WORD = 50;

    /** Letters between two places where such a word may go on in the next line. */
    private static final int STEP = 8;

    /** FOP keeps all possible lines of a paragraph: of one of more characters, more than a small machine has room for. */
    static final int PARAGRAPH = 40_000;

    private static final String BREAK = "\u200B";

    private LongTexts() {
    }

    /** The same text; words that no line has room for may be parted, without a sign. */
    static String breakable(String text) {
        StringBuilder all = new StringBuilder(text.length());
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = wordEnd(text, start);
            if (text.codePointCount(start, end) <= WORD) {
                all.append(text, start, end);
                continue;
            }
            int letters = 0;
            for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (Character.getType(c) != Character.NON_SPACING_MARK && letters++ > 0 && letters % STEP == 1) {
                    all.append(BREAK);
                }
                all.appendCodePoint(c);
            }
        }
        return all.toString();
    }

    /** The end of a word whose letters stand each for itself, else of a single character. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isSeparate(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    /** Not the letters of scripts that join, where a break would change their form. */
    private static boolean isSeparate(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, COPTIC, ARMENIAN, GEORGIAN, GOTHIC, RUNIC, HEBREW, INHERITED -> true;
            default -> Character.isDigit(c);
        };
    }

    /** A paragraph in pieces, each of which ends at a space, so that FOP can set one after the other. */
    static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (paragraph.length() - start > PARAGRAPH) {
            int space = paragraph.lastIndexOf(' ', start + PARAGRAPH);
            if (space <= start) {
                break;
            }
            pieces.add(paragraph.substring(start, space + 1));
            start = space + 1;
        }
        pieces.add(paragraph.substring(start));
        return pieces;
    }
}
