package org.teipress.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.publish.Output;
import org.teipress.publish.View;

/** Where a view ends its lines because the convention keeps those of the source. Used once. */
final class LineEnds {

    /** What an output may show elsewhere than in the line: it is a line of its own. */
    private static final Set<String> APART = Set.of("note", "rdg", "rdgGrp", "figure", "table", "list", "fw", "desc");

    private final View view;
    private final Output output;
    private final List<End> ends = new ArrayList<>();
    private String last = "";
    private Optional<XdmNode> ending = Optional.empty();

    /**
     * The end of a line.
     *
     * @param before the node of the last run before it
     * @param behind the node of the first run behind it
     * @param place  where it is
     */
    record End(String before, String behind, XdmNode place) {
    }

    private LineEnds(View view, Output output) {
        this.view = view;
        this.output = output;
    }

    /** The ends of lines that have text on both sides. */
    static List<End> of(XdmNode prepared, View view, Output output) {
        LineEnds lines = new LineEnds(view, output);
        lines.read(prepared);
        return lines.ends;
    }

    /** The first end of a line that runs of text do not have: no new line begins between the two. */
    static Optional<End> missing(List<End> ends, List<Run> runs) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            first.putIfAbsent(runs.get(i).node(), i);
        }
        return ends.stream().filter(end -> {
            int from = first.getOrDefault(end.before(), Integer.MAX_VALUE);
            int to = first.getOrDefault(end.behind(), -1);
            return from < to && runs.subList(from, to + 1).stream().noneMatch(run -> run.text().indexOf('\n') >= 0);
        }).findFirst();
    }

    private void read(XdmNode node) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            run(node);
        } else if (Seen.isAdded(node, "sign")) {
            run(node);
        } else if (Seen.isAdded(node, "break")) {
            ending = Optional.of(node);
        } else if (!isUnseen(node) && !isCell(node)) {
            inside(node);
        }
    }

    private boolean isUnseen(XdmNode node) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT && (Set.of("hidden", "gen", "again", "legend").stream().anyMatch(name -> Seen.isAdded(node, name))
                || Seen.isAdded(node, "view") && !Seen.names(node).contains(view.word()) || Omissions.brought().rule(node, output).isPresent());
    }

    /** A cell of a table may be one line. */
    private static boolean isCell(XdmNode node) {
        return Seen.isTei(node) && node.getNodeName().getLocalName().equals("cell");
    }

    private void inside(XdmNode node) {
        String before = last;
        Optional<XdmNode> waiting = ending;
        boolean apart = Seen.isTei(node) && APART.contains(node.getNodeName().getLocalName());
        if (apart) {
            last = "";
            ending = Optional.empty();
        }
        node.children().forEach(this::read);
        if (apart) {
            last = before;
            ending = waiting;
        }
    }

    private void run(XdmNode node) {
        if (node.getStringValue().isBlank()) {
            return;
        }
        String name = PreparedText.id(node);
        ending.filter(e -> !last.isEmpty()).ifPresent(e -> ends.add(new End(last, name, e)));
        ending = Optional.empty();
        last = name;
    }
}
