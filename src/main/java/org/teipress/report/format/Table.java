package org.teipress.report.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teipress.report.Markup;

/**
 * A table that a command prints. Immutable.
 *
 * @param title  what it is about
 * @param header the names of its columns
 * @param rows   its cells, as many in each row as there are columns
 */
public record Table(String title, List<String> header, List<List<String>> rows) {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 Georgia, serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #8886; }
            th { font-weight: 600; border-bottom: 2px solid #888; }
            td { white-space: pre-wrap; overflow-wrap: anywhere; }
            """;

    /** The ways to write a table. */
    public enum Form {
        /** Columns of text, for a terminal. */
        TEXT,
        /** A page of its own. */
        HTML,
        /** A list of objects, one a row. */
        JSON
    }

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table, written. */
    public String written(Form form) {
        return switch (form) {
            case TEXT -> text();
            case HTML -> html();
            case JSON -> json();
        };
    }

    private String text() {
        int[] widths = IntStream.range(0, header.size()).map(i -> IntStream.concat(IntStream.of(width(header.get(i))),
                rows.stream().mapToInt(r -> width(r.get(i)))).max().orElse(0)).toArray();
        StringBuilder out = new StringBuilder(line(header, widths));
        out.append(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> out.append(line(row, widths)));
        return out.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** How many columns of a terminal a text takes: marks stand on the letter before them. */
    private static int width(String text) {
        return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.ENCLOSING_MARK && Character.getType(c) != Character.FORMAT).count();
    }

    private String html() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Markup.escape(title) + "</title>\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n<h1>" + Markup.escape(title) + "</h1>\n<table>\n<thead>\n"
                + row(header, "th scope=\"col\"", "th") + "</thead>\n<tbody>\n"
                + rows.stream().map(r -> row(r, "td", "td")).collect(Collectors.joining()) + "</tbody>\n</table>\n</body>\n</html>\n";
    }

    private static String row(List<String> cells, String start, String end) {
        return "<tr>" + cells.stream().map(c -> "<" + start + ">" + Markup.escape(c) + "</" + end + ">")
                .collect(Collectors.joining()) + "</tr>\n";
    }

    private String json() {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (List<String> row : rows) {
            ObjectNode node = all.addObject();
            IntStream.range(0, header.size()).forEach(i -> node.put(header.get(i), row.get(i)));
        }
        return Json.write(all);
    }
}
