package org.teipress.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Nodes in a row while they are being made: text can be added, and the last word taken back and wrapped. */
final class Inline {

    private final List<Node> nodes = new ArrayList<>();

    List<Node> nodes() {
        return nodes;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    Inline add(Node node) {
        nodes.add(node);
        return this;
    }

    /** Adds a stretch of a flow, breaks as elements. */
    void add(Flow flow, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (flow.at(i) == Flow.MARK) {
                text(flow, start, i);
                flow.markAt(i).ifPresent(nodes::add);
                start = i + 1;
            }
        }
        text(flow, start, to);
    }

    private void text(Flow flow, int from, int to) {
        if (to > from) {
            nodes.add(new Node.Text(flow, from, to));
        }
    }

    /** Takes the white space at the end away; returns it. */
    List<Node> takeSpace() {
        List<Node> taken = new ArrayList<>();
        while (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Node.Text text) {
            int to = text.to();
            while (to > text.from() && text.flow().at(to - 1) == ' ') {
                to--;
            }
            if (to == text.to()) {
                break;
            }
            replaceLast(text, to);
            taken.add(0, new Node.Text(text.flow(), to, text.to()));
        }
        return taken;
    }

    private void replaceLast(Node.Text text, int to) {
        nodes.remove(nodes.size() - 1);
        text(text.flow(), text.from(), to);
    }

    /** Takes the last word back, with elements in it; quotation marks and brackets that open before it stay. */
    List<Node> takeWord() {
        List<Node> taken = new ArrayList<>();
        while (!nodes.isEmpty()) {
            Node last = nodes.get(nodes.size() - 1);
            if (last instanceof Node.Text text) {
                int from = wordStart(text);
                replaceLast(text, from);
                if (from < text.to()) {
                    taken.add(new Node.Text(text.flow(), from, text.to()));
                }
                if (from > text.from() || from == text.to()) {
                    break;
                }
            } else if (last instanceof Element element && !block(element)) {
                nodes.remove(nodes.size() - 1);
                taken.add(element);
            } else {
                break;
            }
        }
        Collections.reverse(taken);
        return taken;
    }

    private static boolean block(Element element) {
        return switch (element.name()) {
            case "note", "list", "pb", "cb", "lb", "fw", "ref" -> true;
            default -> false;
        };
    }

    private static int wordStart(Node.Text text) {
        int from = text.to();
        while (from > text.from() && text.flow().at(from - 1) != ' ') {
            from--;
        }
        while (from < text.to() - 1 && "\"“„«‘'([".indexOf(text.flow().at(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** Joins supplied text that touches: one restoration, one element. */
    static List<Node> merged(List<Node> nodes) {
        List<Node> merged = new ArrayList<>();
        for (Node node : nodes) {
            Node last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (node instanceof Element now && last instanceof Element before && now.name().equals("supplied") && now.like(before)) {
                before.add(now.children());
            } else {
                merged.add(node);
            }
        }
        return merged;
    }
}
