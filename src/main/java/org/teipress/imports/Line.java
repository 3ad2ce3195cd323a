package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a transcript without the white space around it.
 *
 * @param start  offset of its first character that is no white space
 * @param end    just behind the last such character; equal to {@code start} for an empty line
 * @param indent how many columns of white space stand before it
 * @param feed   whether a form feed stands before it
 */
record Line(int start, int end, int indent, boolean feed) {

    private static final int TAB = 8;

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The lines of a text; a form feed ends a line and marks the next. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean feed = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                lines.add(trim(text, start, i, feed));
                feed = c == '\f';
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line trim(String text, int from, int to, boolean feed) {
        int start = from;
        int indent = 0;
        while (start < to && space(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? TAB - indent % TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, indent, feed);
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
