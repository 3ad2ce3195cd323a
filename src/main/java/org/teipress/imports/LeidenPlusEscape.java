package org.teipress.imports;

import java.text.Normalizer;

/**
 * The escape of Leiden+, which is ours: {@code &} before a character that has a meaning makes it plain text, and {@code &;}
 * stands for nothing, between signs that would be read as one.
 */
final class LeidenPlusEscape {

    /** Behind the escape: nothing, it only parts. */
    static final char PARTS = ';';

    private static final char ESCAPE = '&';
    private static final String PLAIN = LeidenPlusReader.RESERVED + ".-=;";
    private static final String MARKS = "\u0304\u0323";

    private LeidenPlusEscape() {
    }

    /** How long an escape and what it makes plain is; 0 where none stands. */
    static int length(Flow flow, int i, int to) {
        if (flow.at(i) != ESCAPE || i + 1 >= to) {
            return 0;
        }
        if (PLAIN.indexOf(flow.at(i + 1)) >= 0) {
            return 2;
        }
        int end = i + 2;
        while (end < to && Character.getType(flow.at(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        String letter = Normalizer.normalize(flow.raw(i + 1, end), Normalizer.Form.NFD);
        return letter.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) ? end - i : 0;
    }

    /** Whether an escape stands before a character, so that it is no sign. */
    static boolean before(Flow flow, int i) {
        int from = i;
        while (flow.at(from - 1) == ESCAPE) {
            from--;
        }
        return (i - from & 1) == 1;
    }
}
