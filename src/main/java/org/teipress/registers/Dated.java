package org.teipress.registers;

import java.util.List;

/**
 * Something of one edition that has a date.
 *
 * @param when     as a machine reads it; never empty
 * @param date     in the words of the source
 * @param kind     {@code origin}, {@code event}, {@code birth}, {@code death}, {@code text}
 * @param words    words before the date, the words themselves, words after
 * @param address  where it stands in the edition; empty for the whole
 * @param language of the words; may be empty
 */
public record Dated(String when, String date, String kind, List<String> words, String address, String language) {
}
