package org.teipress.imports;

/**
 * What a person decided about one place of a transcript.
 *
 * @param offset where it begins, in UTF-16 units
 * @param kind   how it is to be read
 * @param text   what stood there when the decision was made, white space made even
 */
public record Choice(int offset, Kind kind, String text) {
}
