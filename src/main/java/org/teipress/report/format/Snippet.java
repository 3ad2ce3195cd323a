package org.teipress.report.format;

import java.util.Optional;
import org.teipress.report.Span;

/**
 * The line of a finding and, below it, marks under the construct at fault. Long lines are cut to a window around the
 * fault; tabs and wide letters keep the marks in their places.
 *
 * @param text  the line, or the part of it that is shown
 * @param marks spaces and carets
 */
record Snippet(String text, String marks) {

    private static final int BEFORE = 30;
    /** So many letters before a fault are looked at. */
    private static final int NEAR = 1000;

    /** The snippet of a span; empty if its file is not at hand. */
    static Optional<Snippet> of(Span span, Lines lines, int columns) {
        return lines.line(span.uri(), span.start().line()).map(line -> cut(line, span, Math.max(20, columns)));
    }

    /** A line may have millions of letters: only those near the fault are looked at. */
    private static Snippet cut(String line, Span span, int columns) {
        int skipped = Math.max(0, span.start().column() - 1 - NEAR);
        int begin = skipped > 0 && line.codePointCount(0, Math.min(line.length(), 2 * skipped)) >= skipped ? line.offsetByCodePoints(0, skipped) : 0;
        skipped = begin == 0 ? 0 : skipped;
        int[] letters = line.substring(begin, Math.min(line.length(), begin + 4 * (NEAR + columns))).codePoints().toArray();
        int from = Math.min(span.start().column() - 1 - skipped, letters.length);
        boolean oneLine = span.end().line() == span.start().line();
        int to = Math.max(from, oneLine ? Math.min(span.end().column() - 1 - skipped, letters.length) : letters.length);
        int first = letters.length <= columns ? 0 : Math.max(0, from - BEFORE);
        int last = Math.min(letters.length, first + columns);
        StringBuilder text = new StringBuilder(first > 0 ? "…" : "");
        StringBuilder marks = new StringBuilder(first > 0 ? " " : "");
        for (int i = first; i < last; i++) {
            int shown = Terminal.clean(Character.toString(letters[i])).codePointAt(0);
            text.appendCodePoint(shown);
            if (i < from) {
                marks.append(shown == '\t' ? "\t" : " ".repeat(width(shown)));
            } else if (i < to) {
                marks.append("^".repeat(width(shown)));
            }
        }
        // Where only a point is known, or the line ends there, one mark stands for it.
        String one = from == to ? "^" : "";
        return new Snippet(text + (last < letters.length ? "…" : ""), marks + one);
    }

    /** How many columns of a terminal a letter takes. */
    static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        boolean wide = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HANGUL
                || letter >= 0x1F300 && letter <= 0x1FAFF || letter >= 0xFF01 && letter <= 0xFF60;
        return wide ? 2 : 1;
    }
}
