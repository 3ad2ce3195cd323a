package org.teipress.report;

import java.net.URI;

/**
 * A stretch of one source: from {@code start} up to, but not including, {@code end}.
 *
 * @param uri   the file, as the reader resolved it
 * @param start the first character of the construct at fault
 * @param end   just behind it; equal to {@code start} where only a point is known
 */
public record Span(URI uri, Position start, Position end) {

    /** The very beginning of a source: for faults that have no better place. */
    public static Span startOf(URI uri) {
        return new Span(uri, Position.START, Position.START);
    }

    /** A point rather than a stretch. */
    public static Span at(URI uri, Position position) {
        return new Span(uri, position, position);
    }

    @Override
    public String toString() {
        return uri + ":" + start;
    }
}
