package org.teipress.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.publish.View;

/** What a view shows of a tree after a step: which nodes, and which of them stand side by side for its reader. */
final class Seen {

    private static final QName NAMES = new QName("names");

    private Seen() {
    }

    /** Whether a node is of TEI. */
    static boolean isTei(XdmNode node) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().getNamespaceUri().toString().equals(PreparedText.TEI);
    }

    /** Whether a node is one that the steps have added, of a name. */
    static boolean isAdded(XdmNode node, String name) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().getLocalName().equals(name)
                && node.getNodeName().getNamespaceUri().toString().equals(PreparedText.TP);
    }

    /** Whether a view shows a node: nothing around it hides it. */
    static boolean by(XdmNode node, View view) {
        for (XdmNode around = node; around != null; around = around.getParent()) {
            if (isAdded(around, "hidden") || isAdded(around, "view") && !names(around).contains(view.word())) {
                return false;
            }
        }
        return true;
    }

    /** The names of views that an element has. */
    static List<String> names(XdmNode element) {
        String names = element.getAttributeValue(NAMES);
        return names == null ? List.of() : Arrays.asList(names.strip().split("\\s+"));
    }

    /** What stands directly before a node in the same run, as a view shows it. */
    static Optional<XdmNode> before(XdmNode node, View view) {
        return beside(node, view, Axis.PRECEDING_SIBLING);
    }

    /** What stands directly behind a node in the same run, as a view shows it. */
    static Optional<XdmNode> behind(XdmNode node, View view) {
        return beside(node, view, Axis.FOLLOWING_SIBLING);
    }

    private static Optional<XdmNode> beside(XdmNode node, View view, Axis axis) {
        XdmNode from = node;
        while (from != null) {
            Optional<XdmNode> found = first(from.axisIterator(axis), view, axis);
            if (found.isPresent()) {
                return found;
            }
            from = from.getParent() != null && isAdded(from.getParent(), "view") ? from.getParent() : null;
        }
        return Optional.empty();
    }

    /** The first of some nodes that a view shows; of what only some views show, the nearest inside. */
    private static Optional<XdmNode> first(Iterator<XdmNode> nodes, View view, Axis axis) {
        while (nodes.hasNext()) {
            XdmNode node = nodes.next();
            boolean ofViews = isAdded(node, "view");
            if (ofViews && names(node).contains(view.word())) {
                List<XdmNode> inside = new ArrayList<>();
                node.children().forEach(inside::add);
                if (axis == Axis.PRECEDING_SIBLING) {
                    Collections.reverse(inside);
                }
                Optional<XdmNode> found = first(inside.iterator(), view, axis);
                if (found.isPresent()) {
                    return found;
                }
            } else if (!ofViews && !isAdded(node, "hidden")) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
