package org.teipress.source;

import java.util.Arrays;
import org.teipress.report.Position;

/**
 * Where the lines of a text begin. Immutable and thread-safe; made in one pass. A line ends at LF, CR or CR LF, as
 * XML counts them. Of a text that lies on the disk, only some of the lines are kept in mind, and the others counted from them.
 */
public final class LineIndex {

    private static final int SPARSE = 64;

    private final CharSequence text;
    private final int step;
    private final int[] starts;
    private final int lines;

    /** Indexes {@code text}. */
    public LineIndex(CharSequence text) {
        this.text = text;
        this.step = text instanceof String ? 1 : SPARSE;
        int[] found = new int[16];
        int count = 1;
        for (int next = behind(0); next >= 0; next = behind(next)) {
            if (count % step == 0) {
                found = count / step < found.length ? found : Arrays.copyOf(found, found.length * 2);
                found[count / step] = next;
            }
            count++;
        }
        this.lines = count;
        this.starts = Arrays.copyOf(found, (count - 1) / step + 1);
    }

    /** Where the line behind the one at an offset begins; -1 if that is the last. */
    private int behind(int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where a line (from 0) begins. */
    private int start(int line) {
        int at = starts[line / step];
        for (int i = line % step; i > 0; i--) {
            at = behind(at);
        }
        return at;
    }

    /** How many lines there are; an empty text has one. */
    public int lines() {
        return lines;
    }

    /** The place of a UTF-16 offset; offsets beyond the text are taken as its end. */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, within);
        int line = (found >= 0 ? found : -found - 2) * step;
        int start = starts[line / step];
        for (int next = step == 1 ? -1 : behind(start); next >= 0 && next <= within; next = behind(start)) {
            start = next;
            line++;
        }
        int letters = text instanceof String s ? s.codePointCount(start, within) : Character.codePointCount(text, start, within);
        return new Position(within, line + 1, letters + 1);
    }

    /** The UTF-16 offset of a line and a UTF-16 column, both from 1, as SAX locators count them. */
    public int offset(int line, int column) {
        int start = start(Math.max(1, Math.min(line, lines)) - 1);
        return Math.min(text.length(), start + Math.max(1, column) - 1);
    }

    /** The text of a line (from 1) without its line end. */
    public String line(int line) {
        int from = start(line - 1);
        int to = line < lines ? behind(from) : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }
}
