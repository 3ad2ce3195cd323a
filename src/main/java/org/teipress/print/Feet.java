package org.teipress.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;

/**
 * What formatting objects say of their notes and lines. Immutable.
 *
 * @param anchors the notes that hang in the text and are keyed to lines or set in tiers, in order
 * @param widths  of all notes, by name, each on one line, by the size of their type
 * @param counted which lines have numbers: "page", "section" or "text"; empty for none
 * @param step    every how many of them show it
 * @param side    "outer", "inner", "left" or "right"
 * @param own     the margin with the numbers of verses and of lines of the source; empty where it has none
 * @param attaches whether the document is wanted inside the PDF
 * @param beside   the margin that notes stand in: "outer", "inner", "left" or "right"; empty for none
 * @param wanted   the addresses of the places that references and registers name
 * @param cited    the addresses of those whose pages are named by FOP itself, as in the contents
 * @param faces    whether there are facing pages, which have to be kept in step
 * @param onGrid   whether the lines of the text stand on a grid
 */
record Feet(List<Anchor> anchors, Map<String, Double> widths, Optional<String> counted, int step, String side,
            Optional<String> own, boolean attaches, Optional<String> beside, Set<String> wanted, Set<String> cited,
            boolean faces, boolean onGrid) {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String TP = "https://teipress.org/ns/prepared";

    /**
     * A note that hangs in the text.
     *
     * @param name  its address
     * @param words the words that its entry repeats, if they are few
     */
    record Anchor(String name, Optional<String> words) {
    }

    /** Reads formatting objects. */
    static Feet of(XdmNode fo, TextWidths measuring) {
        XdmNode root = fo.getNodeKind() == XdmNodeKind.DOCUMENT
                ? fo.select(Steps.child(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)).asNode() : fo;
        Optional<String> counted = Optional.ofNullable(root.getAttributeValue(name("counted")));
        List<Anchor> anchors = new ArrayList<>();
        Map<String, Double> widths = new HashMap<>();
        if (root.getAttributeValue(name("tiers")) != null) {
            root.axisIterator(Axis.DESCENDANT, name("foot")).forEachRemaining(foot -> {
                widths.put(foot.attribute("name"), measuring.of(foot.getStringValue()));
                if (foot.attribute("name").equals(foot.attribute("anchor"))) {
                    anchors.add(new Anchor(foot.attribute("name"), Optional.ofNullable(foot.attribute("words"))));
                }
            });
        }
        return new Feet(List.copyOf(anchors), Map.copyOf(widths), counted, counted.isPresent()
                ? Integer.parseInt(root.getAttributeValue(name("step"))) : 1, counted.isPresent()
                ? root.getAttributeValue(name("side")) : "outer",
                Optional.ofNullable(root.getAttributeValue(name("own"))), root.getAttributeValue(name("attach")) != null,
                Optional.ofNullable(root.getAttributeValue(name("beside"))), wanted(root), cited(root),
                root.getAttributeValue(name("facing")) != null, root.getAttributeValue(name("grid")) != null);
    }

    private static Set<String> wanted(XdmNode root) {
        Set<String> wanted = new TreeSet<>();
        for (String element : List.of("at", "place")) {
            root.axisIterator(Axis.DESCENDANT, name(element)).forEachRemaining(at -> wanted.add(at.attribute("of")));
        }
        return Set.copyOf(wanted);
    }

    private static Set<String> cited(XdmNode root) {
        Set<String> cited = new TreeSet<>();
        // Its only attribute is the address.
        root.axisIterator(Axis.DESCENDANT, new QName(FO, "page-number-citation")).forEachRemaining(citation ->
                citation.axisIterator(Axis.ATTRIBUTE).forEachRemaining(address -> cited.add(address.getStringValue())));
        return Set.copyOf(cited);
    }

    private static QName name(String local) {
        return new QName(TP, local);
    }

    /** Whether numbers stand in the margin that the notes stand in. */
    boolean numbersBeside() {
        return beside.isPresent() && (counted.isPresent() && beside.get().equals(side) || beside.equals(own));
    }

    /** Whether a layout has to be read at all. */
    boolean isPlain() {
        return anchors.isEmpty() && counted.isEmpty();
    }
}
