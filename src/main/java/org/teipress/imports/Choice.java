package org.teipress.imports;

/**
 * What a person decided about one place of a transcript.
 *
 * @param offset where it begins, in UTF-16 units
 * @param kind   how it is to be read
 * @param text   what stood there when the decision was made, white space made even
 * @param target whom a name means; empty for other kinds
 */
public record Choice(int offset, Kind kind, String text, String target) {

    /** A choice of what something is. */
    public Choice(int offset, Kind kind, String text) {
        this(offset, kind, text, "");
    }
}
