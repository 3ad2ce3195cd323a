package org.teipress.report;

/**
 * A place in a text.
 *
 * @param offset UTF-16 code units from the start of the decoded text, from 0
 * @param line   line, from 1
 * @param column Unicode code points from the start of the line, from 1
 */
public record Position(int offset, int line, int column) implements Comparable<Position> {

    /** The first character of any text. */
    public static final Position START = new Position(0, 1, 1);

    @Override
    public int compareTo(Position other) {
        return Integer.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
