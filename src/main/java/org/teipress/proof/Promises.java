package org.teipress.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Trail;
import org.teipress.publish.View;

/**
 * What each step of the preparation promises of its result beside the text: settled white space, views that are told apart,
 * addresses, numbers, answered pointers. Outputs build on it, and the text alone does not show whether it holds. Used for
 * one edition.
 */
final class Promises {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final QName XML_ID = new QName(XML, "id");
    private static final QName ID = new QName(PreparedText.TP, "id");
    private static final QName HREF = new QName(PreparedText.TP, "href");
    private static final QName FACS = new QName(PreparedText.TP, "facs");
    private static final QName SRC = new QName(PreparedText.TP, "src");
    private static final Set<String> VERBATIM = Set.of("egXML", "eg", "code");

    /** Where notes have no mark in a text that would need a number. */
    private static final Set<String> DESCRIPTIONS = Set.of("listWit", "biblStruct", "person", "place", "org", "msDesc", "entry");

    private final TeiDocument document;
    private final Set<String> views = new HashSet<>();
    private final List<Finding> faults = new ArrayList<>();
    private String stage = "";

    Promises(TeiDocument document, Trail trail) {
        this.document = document;
        SignedRows.shown(trail).stream().map(View::word).forEach(views::add);
    }

    /** What a step has not kept, if it made a tree of the one before. */
    List<Finding> brokenBy(String step, XdmNode before, XdmNode tree) {
        stage = step;
        faults.clear();
        switch (step.replaceAll("\\D", "")) {
            case "20" -> {
                spaces(tree);
                verbatim(before, tree);
            }
            case "40" -> views(tree);
            case "50" -> addresses(tree);
            case "60" -> pointers(tree);
            case "70" -> first("view", tree.select(Steps.descendant(PreparedText.TP, "view")).asListOfNodes().stream(), v -> true);
            default -> { }
        }
        return List.copyOf(faults);
    }

    /** White space is one space, and none stands before a break that a word runs over; comments and instructions are gone. */
    private void spaces(XdmNode tree) {
        first("order of what is no text", tree.select(Steps.descendant().where(n -> n.getNodeKind() == XdmNodeKind.COMMENT
                || n.getNodeKind() == XdmNodeKind.PROCESSING_INSTRUCTION)).asListOfNodes().stream(), n -> !isVerbatim(n));
        first("white space", tree.select(Steps.descendant().where(n -> n.getNodeKind() == XdmNodeKind.TEXT)).asListOfNodes().stream(),
                text -> !isVerbatim(text) && (text.getStringValue().matches("(?s).*([ \\t\\r\\n][ \\t\\r\\n]|[\\t\\r\\n]).*")
                        || text.getStringValue().endsWith(" ") && runsOver(text)));
    }

    /** Where every space counts, none is lost. */
    private void verbatim(XdmNode before, XdmNode tree) {
        List<String> written = verbatim(before).map(XdmNode::getStringValue).toList();
        List<XdmNode> made = verbatim(tree).toList();
        int[] next = {0};
        first("white space", made.stream(), e -> next[0] >= written.size() || !written.get(next[0]++).equals(e.getStringValue()));
    }

    private static Stream<XdmNode> verbatim(XdmNode tree) {
        return tree.select(Steps.descendant().where(Predicates.isElement())).asListOfNodes().stream().filter(e -> VERBATIM.contains(e.getNodeName().getLocalName()));
    }

    private static boolean isVerbatim(XdmNode text) {
        return text.select(Steps.ancestor().where(Predicates.isElement())).anyMatch(a -> !Seen.isTei(a) || VERBATIM.contains(a.getNodeName().getLocalName())
                || a.getAttributeValue(new QName(XML, "space")) != null);
    }

    private static boolean runsOver(XdmNode text) {
        return text.select(Steps.followingSibling()).findFirst().filter(n -> Seen.isTei(n) && "no".equals(n.attribute("break"))).isPresent();
    }

    /** What belongs to some views only names them: some of those that are shown around it, not all and not none. */
    private void views(XdmNode tree) {
        first("view", tree.select(Steps.descendant(PreparedText.TP, "view")).asListOfNodes().stream(), view -> {
            Set<String> around = view.select(Steps.ancestor(PreparedText.TP, "view")).findFirst().<Set<String>>map(v -> new HashSet<>(Seen.names(v))).orElse(views);
            List<String> names = Seen.names(view);
            return names.isEmpty() || !around.containsAll(names) || names.size() >= around.size();
        });
    }

    /** Each element has an address of its own, and each note that has a mark its number. */
    private void addresses(XdmNode tree) {
        Set<String> seen = new HashSet<>();
        first("address", elements(tree), e -> e.getAttributeValue(ID) == null
                || e.getAttributeValue(XML_ID) == null && !seen.add(e.getAttributeValue(ID)));
        first("number", elements(tree), e -> isCounted(e) && e.getAttributeValue(PreparedText.NUMBER) == null);
    }

    private static boolean isCounted(XdmNode note) {
        return note.getNodeName().getLocalName().equals("note") && note.getAttributeValue(PreparedText.KIND) == null && !"inline".equals(note.attribute("place"))
                && note.select(Steps.ancestor("text")).exists() && !"app".equals(note.getParent().getNodeName().getLocalName())
                && !isOfSpeech(note) && !isAlone(note)
                && note.select(Steps.ancestor("*")).noneMatch(a -> Seen.isAdded(a, "hidden") || DESCRIPTIONS.contains(a.getNodeName().getLocalName()));
    }

    /** Who speaks and what happens stands among utterances, as the record has it. */
    private static boolean isOfSpeech(XdmNode note) {
        return note.attribute("place") == null && (note.getParent().select(Steps.child("u")).exists() || note.select(Steps.ancestor("u")).exists());
    }

    /** A note that is all that its paragraph has is the text of that paragraph. */
    private static boolean isAlone(XdmNode note) {
        XdmNode parent = note.getParent();
        return note.attribute("place") == null && Set.of("p", "ab").contains(parent.getNodeName().getLocalName())
                && parent.select(Steps.child("*")).count() == 1 && parent.select(Steps.child().where(Predicates.isText())).allMatch(t -> t.getStringValue().isBlank());
    }

    /** A pointer to what is in the document, or to the web, is answered; and what has a place on a page knows it. */
    private void pointers(XdmNode tree) {
        Map<String, String> addresses = new HashMap<>();
        elements(tree).filter(e -> e.getAttributeValue(XML_ID) != null)
                .forEach(e -> addresses.putIfAbsent("#" + e.getAttributeValue(XML_ID), "#" + e.getAttributeValue(ID)));
        first("link", elements(tree), e -> Stream.of("target", "ref", "who").map(e::attribute).filter(p -> p != null && !p.isBlank()).findFirst()
                .map(p -> p.strip().split("\\s+")[0]).filter(p -> addresses.containsKey(p) || p.matches("https?://.+"))
                .filter(p -> !addresses.getOrDefault(p, p).equals(e.getAttributeValue(HREF))).isPresent());
        first("image", elements(tree), e -> e.attribute("facs") != null && addresses.containsKey(e.attribute("facs").strip())
                && e.getAttributeValue(FACS) == null && e.getAttributeValue(SRC) == null);
        first("place on the page", elements(tree), e -> Set.of("zone", "line").contains(e.getNodeName().getLocalName())
                && (e.attribute("ulx") != null || e.attribute("points") != null) && e.select(Steps.ancestor("sourceDoc")).exists()
                && e.getAttributeValue(FACS) == null);
    }

    private static Stream<XdmNode> elements(XdmNode tree) {
        return tree.select(Steps.descendant().where(Seen::isTei)).asListOfNodes().stream();
    }

    private void first(String what, Stream<XdmNode> nodes, Predicate<XdmNode> isWrong) {
        nodes.filter(isWrong).findFirst().ifPresent(n -> faults.add(Finding.at(document, stage, "", Finding.Fault.PART_LOST, "the " + what, n)));
    }
}
