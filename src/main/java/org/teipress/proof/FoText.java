package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * What formatting objects put on the pages, running heads, bookmarks and drawings aside. The layout names the node that
 * each run of the source's text comes from (see {@code fo/generated.xsl}). Used once.
 */
final class FoText {

    private static final Set<String> APART = Set.of("static-content", "marker", "bookmark-tree", "declarations",
            "instream-foreign-object", "title", "xmpmeta");
    private static final String NAME = "source";
    private static final QName BESIDE = new QName(PreparedText.TP, "beside");

    private final List<Run> runs = new ArrayList<>();
    private String node = "";
    private int left;
    private boolean isBegun;
    private boolean beside;

    private FoText() {
    }

    /** The runs of text, in order. */
    static List<Run> of(XdmNode fo) {
        FoText text = new FoText();
        text.read(fo);
        return text.runs;
    }

    private void read(XdmNode node) {
        switch (node.getNodeKind()) {
            case TEXT -> add(node.getStringValue());
            case PROCESSING_INSTRUCTION -> mark(node);
            case DOCUMENT -> node.children().forEach(this::read);
            case ELEMENT -> {
                boolean outer = beside;
                beside |= node.getAttributeValue(BESIDE) != null;
                if (!APART.contains(node.getNodeName().getLocalName())) {
                    node.children().forEach(this::read);
                }
                beside = outer;
            }
            default -> { }
        }
    }

    private void mark(XdmNode instruction) {
        if (instruction.getNodeName().getLocalName().equals(NAME)) {
            String[] words = instruction.getStringValue().split(" ");
            node = words[0];
            left = Integer.parseInt(words[1]);
            isBegun = false;
        }
    }

    /** A run may be spread over several elements, where letters of one word differ in size. */
    private void add(String text) {
        int own = text.offsetByCodePoints(0, Math.min(left, text.codePointCount(0, text.length())));
        if (own > 0) {
            String before = isBegun ? runs.remove(runs.size() - 1).text() : "";
            runs.add(new Run(before + text.substring(0, own), node, beside));
            left -= text.codePointCount(0, own);
            isBegun = left > 0;
        }
        if (own < text.length()) {
            runs.add(new Run(text.substring(own), "", beside));
        }
    }
}
