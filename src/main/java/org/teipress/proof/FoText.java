package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** What formatting objects put on the pages, running heads, bookmarks and drawings aside. */
final class FoText {

    private static final Set<String> BESIDE = Set.of("static-content", "marker", "bookmark-tree", "declarations",
            "instream-foreign-object", "title", "xmpmeta");

    private FoText() {
    }

    /** The text nodes, in order. */
    static List<String> of(XdmNode fo) {
        List<String> texts = new ArrayList<>();
        read(fo, texts);
        return texts;
    }

    private static void read(XdmNode node, List<String> texts) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            texts.add(node.getStringValue());
        } else if (node.getNodeKind() != XdmNodeKind.ELEMENT || !BESIDE.contains(node.getNodeName().getLocalName())) {
            node.children().forEach(child -> read(child, texts));
        }
    }
}
