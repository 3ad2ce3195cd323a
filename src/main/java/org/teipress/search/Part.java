package org.teipress.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.teipress.registers.Dated;
import org.teipress.registers.Entry;
import org.teipress.registers.Letter;

/**
 * What {@code xslt/search.xsl} tells of one edition.
 *
 * @param title    of the edition
 * @param by       its authors and editors
 * @param date     of its publication; may be empty
 * @param language of its text, a BCP 47 tag; may be empty
 * @param units    its text in pieces to which a link can lead
 * @param texts    its documents and dated divisions; units name theirs by its number
 * @param entries  whom and what its registers and its names speak of
 * @param letters  who wrote to whom
 * @param dates    what in it has a date
 */
public record Part(String title, List<String> by, String date, String language, List<List<String>> units,
                   List<TimeAndKind> texts, List<Entry> entries, List<Letter> letters, List<Dated> dates) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * When a text is of, and what it is.
     *
     * @param when  a day, month or year, or two of them with a stroke between; may be empty
     * @param kinds genres and keywords
     */
    public record TimeAndKind(String when, List<String> kinds) {
    }

    /**
     * A unit is an array: address, heading above it, text, further words that find it, the number of its time and kind, whom and
     * what it names; then, for each view with words of its own, the name of the view and the text in it.
     */
    static final int ADDRESS = 0;
    static final int HEADING = 1;
    static final int TEXT = 2;
    static final int MORE = 3;
    static final int OF = 4;
    static final int NAMED = 5;
    static final int VIEWS = 6;

    public Part {
        by = List.copyOf(by);
        units = List.copyOf(units);
        texts = List.copyOf(texts);
        entries = List.copyOf(entries);
        letters = List.copyOf(letters);
        dates = List.copyOf(dates);
    }

    /**
     * Reads what the stylesheet wrote.
     *
     * @throws IOException if it is none of ours
     */
    public static Part read(byte[] json) throws IOException {
        return JSON.readValue(json, Part.class);
    }
}
