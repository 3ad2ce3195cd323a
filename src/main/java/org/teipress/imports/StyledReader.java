package org.teipress.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the elements around words that a file with layout says: italics, deletions, names. Where a sign of the transcript
 * and such an element overlap, the element is split, so that both nest.
 */
final class StyledReader implements InlineReader {

    private final InlineReader reader;

    StyledReader(InlineReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        List<Node> nodes = reader.read(flow, from, to);
        List<Flow.Style> styles = new ArrayList<>(flow.styles().stream().filter(s -> s.from() < to && from < s.to()).toList());
        styles.sort(Comparator.comparingInt(s -> s.to() - s.from()));
        for (Flow.Style style : styles) {
            nodes = wrapped(nodes, flow, style);
        }
        return nodes;
    }

    /** How much of a node an element is to stand around. */
    private enum Cover { ALL, SOME, NONE, EMPTY }

    private static List<Node> wrapped(List<Node> nodes, Flow flow, Flow.Style style) {
        List<Node> out = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Node node : pieces(nodes, flow, style)) {
            Cover cover = cover(node, flow, style);
            if (cover == Cover.ALL || cover == Cover.EMPTY && !open.isEmpty()) {
                open.add(node);
                continue;
            }
            close(out, open, style);
            out.add(cover == Cover.SOME && node instanceof Element e ? e.replace(wrapped(e.children(), flow, style)) : node);
        }
        close(out, open, style);
        return out;
    }

    private static void close(List<Node> out, List<Node> open, Flow.Style style) {
        int last = open.size();
        while (last > 0 && !(open.get(last - 1) instanceof Node.Text) && open.get(last - 1) instanceof Element e
                && e.value().isEmpty()) {
            last--;
        }
        if (last > 0) {
            out.add(around(style.element(), List.copyOf(open.subList(0, last))));
        }
        out.addAll(open.subList(last, open.size()));
        open.clear();
    }

    /** The element with the words in it; those of a choice go into its first member. */
    private static Element around(Element template, List<Node> words) {
        Element element = template.emptied();
        if (template.children().isEmpty()) {
            return element.add(words);
        }
        element.add(((Element) template.children().get(0)).emptied().add(words));
        return element.add(template.children().subList(1, template.children().size()));
    }

    /** The nodes, texts cut where the style begins and ends. */
    private static List<Node> pieces(List<Node> nodes, Flow flow, Flow.Style style) {
        List<Node> pieces = new ArrayList<>();
        for (Node node : nodes) {
            if (!(node instanceof Node.Text text) || text.flow() != flow) {
                pieces.add(node);
                continue;
            }
            int at = text.from();
            for (int cut : new int[] {style.from(), style.to(), text.to()}) {
                if (cut > at && cut <= text.to()) {
                    pieces.add(new Node.Text(flow, at, cut));
                    at = cut;
                }
            }
        }
        return pieces;
    }

    private static Cover cover(Node node, Flow flow, Flow.Style style) {
        if (node instanceof Node.Text text && text.flow() == flow) {
            return text.from() >= style.from() && text.to() <= style.to() ? Cover.ALL : Cover.NONE;
        }
        if (!(node instanceof Element element)) {
            return Cover.EMPTY;
        }
        boolean in = false;
        boolean outside = false;
        for (Node child : element.children()) {
            Cover cover = child instanceof Node.Text text && text.flow() == flow ? text.from() < style.to()
                    && style.from() < text.to() ? text.from() >= style.from() && text.to() <= style.to() ? Cover.ALL
                    : Cover.SOME : Cover.NONE : cover(child, flow, style);
            in |= cover == Cover.ALL || cover == Cover.SOME;
            outside |= cover == Cover.NONE || cover == Cover.SOME;
        }
        return in ? outside ? Cover.SOME : Cover.ALL : outside ? Cover.NONE : Cover.EMPTY;
    }
}
