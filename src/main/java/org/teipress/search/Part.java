package org.teipress.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * What {@code xslt/search.xsl} tells of one edition.
 *
 * @param title    of the edition
 * @param by       its authors and editors
 * @param date     of its publication; may be empty
 * @param language of its text, a BCP 47 tag; may be empty
 * @param units    its text in pieces to which a link can lead
 */
public record Part(String title, List<String> by, String date, String language, List<List<String>> units) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A unit is an array of four: address, heading above it, text, further words that find it. */
    static final int ADDRESS = 0;
    static final int HEADING = 1;
    static final int TEXT = 2;
    static final int MORE = 3;

    public Part {
        by = List.copyOf(by);
        units = List.copyOf(units);
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
