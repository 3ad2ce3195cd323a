package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the printed page takes apart: several lost lines are printed as one bracket each, and a restoration that
 * runs over the end of a line closes its bracket there and opens it again.
 */
final class LeidenJoints {

    private LeidenJoints() {
    }

    static List<Node> gathered(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            if (!(node instanceof Element now) || !lines(now, out) && !restored(now, out)) {
                out.add(node);
            }
        }
        return out;
    }

    /** Something written over an erasure: a deletion and an addition side by side. */
    static List<Node> substituted(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            Node last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (node instanceof Element now && last instanceof Element before && (now.name().equals("add") && before.name().equals("del")
                    || now.name().equals("del") && before.name().equals("add"))) {
                out.set(out.size() - 1, Element.of("subst").add(part(before)).add(part(now)));
            } else {
                out.add(node);
            }
        }
        return out;
    }

    private static Element part(Element element) {
        return (element.name().equals("add") ? Element.of("add", "place", "inline") : Element.of("del")).add(element.children());
    }

    private static boolean lines(Element now, List<Node> out) {
        Node last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (!(last instanceof Element before) || !line(now) || !line(before)) {
            return false;
        }
        before.set("quantity", "" + (Integer.parseInt(before.attribute("quantity").orElse("1")) + 1));
        return true;
    }

    private static boolean line(Element element) {
        return element.name().equals("gap") && element.has("unit", "line")
                && element.attribute("quantity").isPresent() && element.attribute("precision").isEmpty();
    }

    /** Whether this goes on with a restoration that ended with the line before; then it was added to that. */
    private static boolean restored(Element now, List<Node> out) {
        int i = out.size() - 1;
        if (!now.name().equals("supplied") || i < 1 || !(out.get(i) instanceof Element lb) || !lb.name().equals("lb")) {
            return false;
        }
        int before = out.get(i - 1) instanceof Node.Text text && text.value().isBlank() ? i - 2 : i - 1;
        if (before < 0 || !(out.get(before) instanceof Element open) || !open.name().equals("supplied")
                || !open.like(now)) {
            return false;
        }
        List<Node> between = out.subList(before + 1, out.size());
        open.add(between).add(now.children());
        between.clear();
        return true;
    }
}
