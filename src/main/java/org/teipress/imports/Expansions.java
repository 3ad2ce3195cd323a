package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the letters that the editor adds to an abbreviation. TEI lets them hold characters only, so where some of them
 * are restored or doubtful themselves, that stands around the letters and not within.
 */
final class Expansions {

    private static final Set<String> AROUND = Set.of("supplied", "unclear", "surplus", "del", "add", "hi", "sic", "corr",
            "orig", "reg", "foreign", "q");
    private static final Set<String> LETTERS = Set.of("expan", "ex", "abbr");

    private Expansions() {
    }

    /** The content as {@code ex} elements like the one given, which is not used itself. */
    static List<Node> of(Element ex, List<Node> content) {
        List<Node> out = new ArrayList<>();
        Element open = ex.emptied();
        for (Node node : flat(content)) {
            boolean letters = node instanceof Node.Text || node instanceof Node.Literal
                    || node instanceof Element g && g.name().equals("g");
            if (letters) {
                open.add(node);
                continue;
            }
            if (!open.children().isEmpty()) {
                out.add(open);
                open = ex.emptied();
            }
            out.add(node instanceof Element e && AROUND.contains(e.name()) ? e.replace(of(ex, e.children())) : node);
        }
        if (!open.children().isEmpty() || out.isEmpty()) {
            out.add(open);
        }
        return out;
    }

    /** Whether an element is an expansion or has one in it. */
    static boolean holds(Element element) {
        return element.name().equals("ex") || element.children().stream().anyMatch(n -> n instanceof Element e && holds(e));
    }

    private static List<Node> flat(List<Node> nodes) {
        List<Node> flat = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element e && LETTERS.contains(e.name())) {
                flat.addAll(flat(e.children()));
            } else {
                flat.add(node);
            }
        }
        return flat;
    }
}
