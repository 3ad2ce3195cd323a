package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Settles what signs inside signs leave: a gap is not restored, so restored words end before it; spaces at the edges of an element stand
 * outside.
 */
final class TidyReader implements InlineReader {

    private static final Set<String> TIGHT = Set.of("supplied", "add", "del", "surplus", "unclear", "ex", "expan", "abbr", "corr", "sic", "orig", "reg",
            "hi", "foreign", "q", "persName", "placeName", "orgName", "date", "name", "rs", "num", "seg");
    /** What holds elements only, of which one is read. */
    private static final Set<String> PAIRS = Set.of("choice", "subst", "app");

    private final InlineReader reader;

    TidyReader(InlineReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        return tidied(reader.read(flow, from, to), false);
    }

    private static List<Node> tidied(List<Node> nodes, boolean pair) {
        Inline out = new Inline();
        for (Node node : nodes) {
            if (!(node instanceof Element e) || e.children().isEmpty()) {
                out.add(node);
                continue;
            }
            e.replace(tidied(e.children(), PAIRS.contains(e.name())));
            for (Node piece : e.name().equals("supplied") && holdsGap(e) ? around(e, e.children(), false) : List.of(node)) {
                put(piece, pair, out);
            }
        }
        return out.nodes();
    }

    /** Adds a node, the spaces at its edges before and behind it. */
    private static void put(Node node, boolean pair, Inline out) {
        if (pair || !(node instanceof Element e) || !TIGHT.contains(e.name()) || e.value().isBlank()) {
            out.add(node);
            return;
        }
        List<Node> children = new ArrayList<>(e.children());
        if (children.get(0) instanceof Node.Text first && first.value().startsWith(" ")) {
            int from = first.from();
            while (from < first.to() && first.flow().at(from) == ' ') {
                from++;
            }
            out.add(first.flow(), first.from(), from);
            children.remove(0);
            if (from < first.to()) {
                children.add(0, new Node.Text(first.flow(), from, first.to()));
            }
        }
        Inline inner = new Inline();
        children.forEach(inner::add);
        List<Node> behind = inner.takeSpace();
        out.add(e.replace(inner.nodes()));
        behind.forEach(out::add);
    }

    private static boolean holdsGap(Element element) {
        return element.children().stream().anyMatch(n -> n instanceof Element e && (e.name().equals("gap") || holdsGap(e)));
    }

    /** Nodes with an element around those that have no gap in them; where one has, the element goes inside. */
    private static List<Node> around(Element model, List<Node> nodes, boolean pair) {
        List<Node> out = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Node node : nodes) {
            boolean gap = node instanceof Element e && e.name().equals("gap");
            if (gap || pair || node instanceof Element e && holdsGap(e)) {
                close(model, open, out);
                out.add(gap || !(node instanceof Element e) ? node : e.replace(around(model, e.children(), PAIRS.contains(e.name()))));
            } else {
                open.add(node);
            }
        }
        close(model, open, out);
        return out;
    }

    private static void close(Element model, List<Node> open, List<Node> out) {
        Element element = model.emptied().add(open);
        if (element.value().isBlank()) {
            out.addAll(open);
        } else {
            out.add(element);
        }
        open.clear();
    }
}
