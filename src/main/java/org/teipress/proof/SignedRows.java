package org.teipress.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Trail;
import org.teipress.publish.View;

/**
 * That the steps do with interventions what the convention says: each has found its row, what the rows print is there, and
 * the legend explains it. The comparison of texts cannot tell, since it takes the signs from the last step. Used for one
 * edition.
 */
final class SignedRows {

    private static final String VIEW_STEP = "prepare/30-view.xsl";
    private static final String SIGN_STEP = "prepare/40-signs.xsl";
    private static final List<String> SIGNS = List.of("open", "close", "sign", "letter");
    private static final List<String> LOOKS = List.of("mark", "case");

    private final TeiDocument document;
    private final Rows rows;
    private final List<View> views;

    SignedRows(TeiDocument document, Trail trail) {
        this.document = document;
        this.rows = new Rows(trail.convention());
        this.views = shown(trail);
    }

    /** The views that an output shows. */
    static List<View> shown(Trail trail) {
        return switch (trail.output()) {
            case TEXT -> trail.settings().views().subList(0, 1);
            case PDF -> trail.settings().printedViews();
            default -> trail.settings().views();
        };
    }

    /** What is wrong with a step; nothing for those that have not to do with signs. */
    List<Finding> faultsOf(String stage, XdmNode tree) {
        List<Finding> faults = new ArrayList<>();
        if (stage.equals(VIEW_STEP)) {
            Set<String> always = rows.always();
            interventions(tree).stream().filter(e -> always.contains(e.getNodeName().getLocalName()))
                    .filter(e -> e.getAttributeValue(PreparedText.ROW) == null).forEach(e -> faults.add(lost(stage, e)));
        } else if (stage.equals(SIGN_STEP)) {
            // What still has the names of views has not been settled: every view would print it.
            tree.select(Steps.descendant(PreparedText.TP, "sign").where(s -> s.attribute("names") != null)).findFirst()
                    .ifPresent(s -> faults.add(lost(stage, s.getParent())));
            missing(tree, "sign", SIGNS).ifPresent(e -> faults.add(lost(stage, e)));
            missing(tree, "letters", LOOKS).ifPresent(e -> faults.add(lost(stage, e)));
            new SettledSigns(rows, views).of(tree).forEach(f -> faults.add(Finding.at(document, stage, "", Finding.Fault.SIGN_LOST, f.what(), f.element())));
            unexplained(tree).ifPresent(e -> faults.add(Finding.at(document, stage, "", Finding.Fault.PART_LOST,
                    "the legend of <" + e.getNodeName().getLocalName() + ">", e)));
        }
        return faults;
    }

    /** An element for which something of a kind should be printed, where nothing of that kind is printed anywhere. */
    private Optional<XdmNode> missing(XdmNode tree, String made, List<String> attributes) {
        if (tree.select(Steps.descendant(PreparedText.TP, made)).anyMatch(n -> !n.getParent().getNodeName().getLocalName().equals("entry"))) {
            return Optional.empty();
        }
        return printing(tree, attributes).stream().filter(e -> made.equals("sign") || hasLetters(e)).findFirst();
    }

    /** An element whose row prints a sign that the legend does not have. */
    private Optional<XdmNode> unexplained(XdmNode tree) {
        List<String> explained = tree.select(Steps.descendant(PreparedText.TP, "entry")).asListOfNodes().stream()
                .flatMap(entry -> Arrays.stream(entry.attribute("row").strip().split("\\s+"))).toList();
        return printing(tree, List.of("open", "close", "sign")).stream().filter(e -> !explained.contains(e.getAttributeValue(PreparedText.ROW))).findFirst();
    }

    /** The elements for which some view prints something in any case. */
    private List<XdmNode> printing(XdmNode tree, List<String> attributes) {
        // A note may stand at the foot instead; the end of a line may be one; before any text no page ends.
        return interventions(tree).stream().filter(e -> e.getAttributeValue(PreparedText.ROW) != null)
                .filter(e -> !Set.of("note", "lb", "pb", "cb").contains(e.getNodeName().getLocalName()))
                .filter(e -> views.stream().anyMatch(view -> Seen.by(e, view)
                        && rows.print(e, view).filter(p -> attributes.stream().anyMatch(a -> Rows.isFirm(p, a))).isPresent())).toList();
    }

    /** Whether it has letters of its own, which can look otherwise: of a script with two cases, for the others may have none. */
    private static boolean hasLetters(XdmNode element) {
        return element.select(Steps.descendant().where(n -> n.getNodeKind() == XdmNodeKind.TEXT)).anyMatch(text ->
                text.getStringValue().codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                && text.select(Steps.ancestor()).takeWhile(a -> !a.equals(element)).noneMatch(SignedRows::isApart));
    }

    /** What is not written with the letters around it: notes, and what no output prints. */
    private static boolean isApart(XdmNode node) {
        return Set.of("note", "hidden", "sign", "gen").contains(node.getNodeName().getLocalName());
    }

    /** The elements of the text that are not hidden. */
    private static List<XdmNode> interventions(XdmNode tree) {
        return tree.select(Steps.descendant().where(Seen::isTei)).filter(e -> e.select(Steps.ancestor()).noneMatch(a ->
                a.getNodeKind() == XdmNodeKind.ELEMENT && a.getNodeName().getLocalName().equals("hidden"))).toList();
    }

    private Finding lost(String stage, XdmNode inside) {
        XdmNode element = inside.select(Steps.ancestorOrSelf().where(Seen::isTei)).asListOfNodes().get(0);
        return Finding.at(document, stage, "", Finding.Fault.SIGN_LOST, "<" + element.getNodeName().getLocalName() + ">", element);
    }
}
