package org.teipress.source;

import java.util.Arrays;
import org.teipress.report.Position;

/**
 * Where the lines of a text begin. Immutable and thread-safe; made in one pass. A line ends at LF, CR or CR LF, as
 * XML counts them.
 */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    /** Indexes {@code text}. */
    public LineIndex(String text) {
        this.text = text;
        this.starts = scan(text);
    }

    private static int[] scan(String text) {
        int[] found = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** How many lines there are; an empty text has one. */
    public int lines() {
        return starts.length;
    }

    /** The place of a UTF-16 offset; offsets beyond the text are taken as its end. */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(starts[line], within) + 1;
        return new Position(within, line + 1, column);
    }

    /** The UTF-16 offset of a line and a UTF-16 column, both from 1, as SAX locators count them. */
    public int offset(int line, int column) {
        int l = Math.max(1, Math.min(line, starts.length)) - 1;
        int c = Math.max(1, column) - 1;
        return Math.min(text.length(), starts[l] + c);
    }

    /** The text of a line (from 1) without its line end. */
    public String line(int line) {
        int from = starts[line - 1];
        int to = line < starts.length ? starts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }
}
