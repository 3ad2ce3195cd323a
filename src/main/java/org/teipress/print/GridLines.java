package org.teipress.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Sets the text on a grid of lines that begins anew with each page: every line of a block is as high as one of running text or two,
 * whatever the size of its type, and white between blocks is a whole number of lines. Used once.
 *
 * <p>FOP has no grid, and adds up what each block asks for. So nothing may ask for anything else. Notes, tables with white
 * in their cells, and images keep their own measures.
 */
final class GridLines extends XMLFilterImpl {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final Set<String> BLOCKS = Set.of("block", "block-container", "list-block", "list-item", "table");
    private static final String STACKING = "line-stacking-strategy";
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]+)(em|pt|mm|%)");

    /** White of less than about a third of a line is none. */
    private static final double UPWARDS = 0.15;

    /** Type that is larger than this, by the height of a line, takes two. */
    private static final double TIGHT = 1.1;

    /** How far a heading moves towards the text below it, in lines. */
    private static final double LOWERED = 0.3;

    private final Deque<Level> levels = new ArrayDeque<>();
    private double line;

    /** What holds inside an element: the size of its type, that for which the height of lines was set, whether it is on the grid. */
    private record Level(double size, double based, boolean isOn) {
    }

    GridLines(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        Level outer = levels.isEmpty() ? new Level(0, 0, false) : levels.getFirst();
        double size = length(attributes.getValue("", "font-size"), outer.size, outer.size);
        if (levels.isEmpty()) {
            line = size * Double.parseDouble(attributes.getValue("", "line-height"));
        }
        boolean isOn = (outer.isOn || begins(attributes.getValue("", "id"))) && !isApart(name, attributes);
        Level level = new Level(size, levels.isEmpty() ? size : outer.based, isOn);
        if (isOn && uri.equals(FO) && BLOCKS.contains(name)) {
            AttributesImpl fitted = new AttributesImpl(attributes);
            levels.push(block(fitted, level));
            if (!outer.isOn) {
                // Letters of another typeface or size make no line higher.
                set(fitted, STACKING, "font-height");
            }
            super.startElement(uri, name, qName, fitted);
        } else {
            levels.push(level);
            super.startElement(uri, name, qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        levels.pop();
        super.endElement(uri, name, qName);
    }

    private static boolean begins(String id) {
        return id != null && (id.startsWith("lines-") || id.startsWith("uncounted-facing"));
    }

    private static boolean isApart(String name, Attributes attributes) {
        return name.equals("footnote-body") || name.equals("table-cell") && attributes.getValue("", "padding") != null;
    }

    private Level block(AttributesImpl attributes, Level level) {
        double after = white(attributes, "space-after", level.size);
        white(attributes, "space-before", level.size);
        String role = attributes.getValue("", "role");
        if (role != null && role.matches("H[1-6]") && after > 0) {
            set(attributes, "space-after", "0pt");
            set(attributes, "padding-before", points(LOWERED * line));
            set(attributes, "padding-after", points(after - LOWERED * line));
        }
        String height = attributes.getValue("", "line-height");
        if (height != null && height.endsWith("pt") || height == null && level.size == level.based) {
            return level;
        }
        set(attributes, "line-height", String.format(Locale.ROOT, "%.5f", (level.size > line * TIGHT ? 2 : 1) * line / level.size));
        return new Level(level.size, level.size, true);
    }

    /** Makes white a whole number of lines. */
    private double white(AttributesImpl attributes, String name, double size) {
        double asked = length(attributes.getValue("", name), size, 0);
        double white = Math.round(asked / line + UPWARDS) * line;
        if (asked > 0) {
            set(attributes, name, points(white));
        }
        return white;
    }

    private static void set(AttributesImpl attributes, String name, String value) {
        int index = attributes.getIndex("", name);
        if (index < 0) {
            attributes.addAttribute("", name, name, "CDATA", value);
        } else {
            attributes.setValue(index, value);
        }
    }

    /** A length in points. */
    private static double length(String value, double size, double otherwise) {
        Matcher matcher = LENGTH.matcher(value == null ? "" : value);
        if (!matcher.matches()) {
            return otherwise;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "em" -> number * size;
            case "%" -> number * size / 100;
            case "mm" -> number * 72 / 25.4;
            default -> number;
        };
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }
}
