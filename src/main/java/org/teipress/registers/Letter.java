package org.teipress.registers;

import java.util.List;

/**
 * A letter of one edition, as {@code xslt/knowledge/dates.xsl} tells of it.
 *
 * @param from        who wrote
 * @param to          to whom
 * @param place       where it was written; may be empty
 * @param destination where it went; may be empty
 * @param when        as a machine reads it: a day, month or year, or two of them with a stroke between; may be empty
 * @param date        in the words of the source; may be empty
 * @param title       of its text; may be empty
 * @param address     of its text in the edition; empty for the whole
 */
public record Letter(List<String> from, List<String> to, String place, String destination, String when, String date,
                     String title, String address) {
}
