package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes TEI with the layout of a careful hand: what holds blocks is indented, what holds text is filled to the width
 * of a page, lines end only where there was a space. Used once.
 */
final class TeiWriter {

    private static final int WIDTH = 110;
    /** Stands for a space inside a tag, where no line may end. */
    private static final char TIED = '\u0002';
    private static final Set<String> TEXT_HOLDERS = Set.of("p", "head", "salute", "signed", "dateline", "addrLine", "item",
            "label", "note", "ab", "l", "seg", "quote", "cell", "desc", "title", "byline", "lg");

    private final TeiText out;
    private final Deque<String> open = new ArrayDeque<>();
    private final int base;
    private final StringBuilder piece = new StringBuilder();
    private String begun = "";
    /** Whether the element in hand has a line already: the others are indented more. */
    private boolean later;

    /** Writes to {@code out}, {@code base} levels deep. */
    TeiWriter(TeiText out, int base) {
        this.out = out;
        this.base = base;
    }

    /** Opens an element that holds blocks. */
    void open(Element element) {
        indent(open.size());
        StringBuilder tag = new StringBuilder();
        start(element, tag);
        out.append(tag.append(">").toString().replace(TIED, ' ')).append('\n');
        open.push(element.name());
    }

    /** Closes the element that was opened last. */
    void close() {
        String name = open.pop();
        indent(open.size());
        out.append("</").append(name).append(">\n");
    }

    int depth() {
        return open.size();
    }

    /** Writes an element with all that is in it. */
    void write(Element element) {
        if (holdsBlocks(element)) {
            open(element);
            for (Node child : element.children()) {
                write(child);
            }
            close();
        } else {
            StringBuilder line = new StringBuilder();
            inline(element, line);
            later = false;
            fill(line);
            later = false;
        }
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            write(element);
        } else {
            StringBuilder line = new StringBuilder();
            inline(node, line);
            later = false;
            fill(line);
            later = false;
        }
    }

    private static boolean holdsBlocks(Element element) {
        List<Node> children = element.children();
        if (children.isEmpty() || children.stream().anyMatch(c -> c instanceof Node.Text || c instanceof Node.Literal)) {
            return false;
        }
        boolean text = TEXT_HOLDERS.contains(element.name());
        return !text || children.stream().anyMatch(c -> c instanceof Element e
                && (e.name().equals("p") || e.name().equals("l") || e.name().equals("lg")));
    }

    private void inline(Node node, StringBuilder line) {
        if (node instanceof Node.Text text) {
            escape(text.value(), line);
        } else if (node instanceof Node.Literal literal) {
            escape(literal.value(), line);
        } else if (node instanceof Node.Instruction instruction) {
            line.append("<?teipress ").append(instruction.data().replace("?>", "? >").replace(' ', TIED)).append("?>");
        } else if (node instanceof Element element) {
            start(element, line);
            if (element.children().isEmpty()) {
                line.append("/>");
                return;
            }
            line.append('>');
            element.children().forEach(c -> inline(c, line));
            line.append("</").append(element.name()).append('>');
        }
    }

    private static void start(Element element, StringBuilder line) {
        line.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            line.append(TIED).append(attribute.getKey()).append("=\"");
            StringBuilder value = new StringBuilder();
            escape(attribute.getValue(), value);
            line.append(value.toString().replace("\"", "&quot;").replace('\n', TIED).replace(' ', TIED)).append('"');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(c);
            }
        }
    }

    /** Begins an element that holds text, to be written in pieces. */
    void begin(Element element) {
        piece.setLength(0);
        start(element, piece);
        piece.append('>');
        begun = element.name();
        later = false;
    }

    /** Writes more of the element that was begun. */
    void more(List<Node> nodes) {
        nodes.forEach(n -> inline(n, piece));
        fillPart(piece);
    }

    /** Ends the element that was begun; one that holds nothing is an empty tag. */
    void end() {
        boolean empty = !later && piece.length() > 0 && piece.indexOf(">") == piece.length() - 1;
        if (empty) {
            piece.setLength(piece.length() - 1);
        }
        fill(empty ? piece.append("/>") : piece.append("</").append(begun).append('>'));
        later = false;
    }

    private void fill(StringBuilder line) {
        fillPart(line);
        put(line, 0, line.length(), later ? open.size() + 1 : open.size());
        line.setLength(0);
    }

    /** Ends lines at spaces before they get too long; the last stays, for more may come. */
    private void fillPart(StringBuilder line) {
        int width = WIDTH - 2 * (base + open.size());
        int from = 0;
        while (line.length() - from > width) {
            int at = line.lastIndexOf(" ", from + width);
            if (at <= from) {
                at = line.indexOf(" ", from + width);
            }
            if (at < 0) {
                break;
            }
            put(line, from, at, later ? open.size() + 1 : open.size());
            from = at + 1;
            later = true;
        }
        line.delete(0, from);
    }

    private void put(StringBuilder line, int from, int to, int depth) {
        indent(depth);
        for (int i = from; i < to; i++) {
            out.append(line.charAt(i) == TIED ? ' ' : line.charAt(i));
        }
        out.append('\n');
    }

    private void indent(int depth) {
        out.append("  ".repeat(base + depth));
    }
}
