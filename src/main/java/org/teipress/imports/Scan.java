package org.teipress.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teipress.report.Span;

/**
 * What a program for reading page images says about one image.
 *
 * @param image  name of the image file
 * @param width  in pixels; 0 if unknown
 * @param height in pixels
 * @param areas  in reading order
 */
record Scan(String image, int width, int height, List<Area> areas) {

    Scan {
        areas = List.copyOf(areas);
    }

    /**
     * A region of the page.
     *
     * @param id     its identifier in the file
     * @param type   what it is, such as {@code heading} or {@code page-number}; {@code paragraph} if nothing is said
     * @param points its outline, as in {@code zone/@points}; may be empty
     * @param rows   its lines
     * @param cell   its row and column, where it is the cell of a table
     */
    record Area(String id, String type, String points, List<Row> rows, Optional<int[]> cell) {
        Area {
            rows = List.copyOf(rows);
            type = ZONES.getOrDefault(type.toLowerCase(Locale.ROOT).replaceFirst("[:#].*$", ""), type);
        }
    }

    /** The zones of the SegmOnto vocabulary, which eScriptorium uses, by what other programs call them. */
    private static final Map<String, String> ZONES = Map.of("numberingzone", "page-number", "runningtitlezone", "header", "margintextzone", "marginalia",
            "quiremarkszone", "signature-mark", "graphiczone", "graphic", "mainzone", "paragraph", "titlepagezone", "paragraph");

    /**
     * A line.
     *
     * @param id     its identifier in the file
     * @param points its outline
     * @param text   its words
     * @param others how many other readings of it the file has
     * @param tags   what stretches of it are
     * @param at     where its element begins in the file
     */
    record Row(String id, String points, String text, int others, List<Tag> tags, Span at) {
        Row {
            tags = List.copyOf(tags);
        }
    }

    /** A stretch of a line, by offset and length, with a name and properties. */
    record Tag(String name, int from, int length, Map<String, String> properties) {
    }
}
