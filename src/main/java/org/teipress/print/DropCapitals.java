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
 * Sets the first letter of blocks that ask for it ({@code tp:drop}, a number of lines; {@code tp:measure}, their width in points) as
 * high as several lines. Used once.
 *
 * <p>FOP's floats lose notes and break pages too early, and it indents no line but the first. So each space at which one of
 * the lines beside the letter may end is made of two parts that together are as wide as a space: one, narrower by the width of the letter,
 * that vanishes at the end of a line, and white of that width, that stays at the beginning of the next one. Words are not divided there, since a
 * hyphen leaves no white.
 */
final class DropCapitals extends XMLFilterImpl {

    /** What begins the address of a letter: its size is not that of its line. */
    static final String LETTER = "drop-";

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final Set<String> RUNS = Set.of("inline", "basic-link", "wrapper", "block");
    private static final Pattern FIRST = Pattern.compile("^[\\p{Pi}\"']?[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}&&\\p{L}]\\p{M}*");

    private static final String BREAKS = "-\u2010\u2013\u2014/";

    /** Letters of a piece: hyphenation leaves three on each side. */
    private static final int PIECE = 5;

    /** Height of capitals, and the white behind the letter, by the size of the type. */
    private static final double CAPITALS = 0.65;
    private static final double GAP = 0.12;

    private final TextWidths widths;
    private final Deque<Boolean> taken = new ArrayDeque<>();
    private double size;
    private double leading;
    private double space;
    private int letters;

    /** The block at hand: how high its letter is, how wide its lines are; how wide its text is up to here, and the indent beside the letter. */
    private int lines;
    private double measure;
    private double reached;
    private double indent;

    DropCapitals(TextWidths widths, ContentHandler next) {
        this.widths = widths;
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (uri.equals(FO) && name.equals("root")) {
            size = Double.parseDouble(attributes.getValue("", "font-size").replace("pt", ""));
            leading = Double.parseDouble(attributes.getValue("", "line-height"));
        }
        String drop = attributes.getValue(Places.TP, "drop");
        if (drop != null) {
            lines = Integer.parseInt(drop);
            measure = Double.parseDouble(attributes.getValue(Places.TP, "measure"));
            reached = 0;
            indent = 0;
        }
        boolean isRun = uri.equals(FO) && RUNS.contains(name) && !(name.equals("block") && indent > 0);
        taken.push(isRun && (taken.isEmpty() || taken.getFirst() || drop != null));
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        super.endElement(uri, name, qName);
        lines = taken.pop() && name.equals("block") ? 0 : lines;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        String text = new String(characters, start, length);
        if (lines == 0 || !taken.getFirst() || text.isEmpty()) {
            super.characters(characters, start, length);
            return;
        }
        String rest = text;
        if (indent == 0) {
            Matcher first = FIRST.matcher(text);
            if (!first.find()) {
                lines = 0;
                super.characters(characters, start, length);
                return;
            }
            letter(first.group());
            rest = text.substring(first.end());
        }
        beside(rest);
    }

    /** The letter, and after it the white that parts it from its line. */
    private void letter(String letter) throws SAXException {
        double below = (lines - 1) * leading * size;
        double high = size + below / CAPITALS;
        double gap = GAP * size;
        space = widths.of(" ") * size;
        indent = widths.of(letter) * high + gap;
        AttributesImpl attributes = attribute(new AttributesImpl(), "id", LETTER + ++letters);
        attribute(attributes, "font-size", points(high));
        attribute(attributes, "line-height", "0pt");
        attribute(attributes, "baseline-shift", points(-below));
        super.startElement(FO, "inline", "fo:inline", attributes);
        pass(letter);
        super.endElement(FO, "inline", "fo:inline");
        white(gap);
    }

    /** Text beside the letter, up to the middle of the last of its lines: what ends later than that begins a line below it. */
    private void beside(String text) throws SAXException {
        double end = (lines - 0.5) * (measure - indent);
        int from = 0;
        while (from < text.length() && reached < end) {
            int to = text.indexOf(' ', from);
            String word = text.substring(from, to < 0 ? text.length() : to);
            pass(whole(word));
            if (to < 0) {
                reached += widths.of(word) * size;
                return;
            }
            // A letter that is a word has its space in the white behind it.
            space(reached == 0 && word.isEmpty());
            reached += widths.of(word) * size + space;
            from = to + 1;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        pass(text.substring(from));
    }

    /** A word that is not divided: joiners part it into pieces too short for hyphenation, and follow its hyphens. */
    private static String whole(String word) {
        StringBuilder all = new StringBuilder();
        int run = 0;
        for (int c : word.codePoints().filter(c -> c != 0xAD).toArray()) {
            boolean isLetter = Character.isLetter(c);
            if (run == PIECE && isLetter || run == PIECE - 1 && c == 'f' || run < 0) {
                all.append('\u2060');
                run = 0;
            }
            run = isLetter ? run + 1 : BREAKS.indexOf(c) >= 0 ? -1 : Character.getType(c) == Character.NON_SPACING_MARK ? run : 0;
            all.appendCodePoint(c);
        }
        return all.toString();
    }

    private void space(boolean isFirst) throws SAXException {
        double less = isFirst ? space : indent;
        AttributesImpl attributes = attribute(new AttributesImpl(), "word-spacing.optimum", points(-less));
        attribute(attributes, "word-spacing.minimum", points(-less - (isFirst ? 0 : space / 3)));
        attribute(attributes, "word-spacing.maximum", points(-less + (isFirst ? 0 : space / 2)));
        super.startElement(FO, "inline", "fo:inline", attributes);
        pass(" ");
        super.endElement(FO, "inline", "fo:inline");
        if (!isFirst) {
            white(indent);
        }
    }

    private void white(double wide) throws SAXException {
        AttributesImpl attributes = attribute(new AttributesImpl(), "leader-pattern", "space");
        attribute(attributes, "leader-length", points(wide));
        super.startElement(FO, "leader", "fo:leader", attributes);
        super.endElement(FO, "leader", "fo:leader");
    }

    private static AttributesImpl attribute(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
        return attributes;
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }

    private void pass(String text) throws SAXException {
        super.characters(text.toCharArray(), 0, text.length());
    }
}
