package org.teipress.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Convention;
import org.teipress.publish.Trail;
import org.teipress.publish.View;

/**
 * That the steps do with interventions what the convention says: each has found its row, and what the rows print is there.
 * The comparison of texts cannot tell, since it takes the signs from the last step. Used for one edition.
 */
final class SignedRows {

    private static final String VIEW_STEP = "prepare/30-view.xsl";
    private static final String SIGN_STEP = "prepare/40-signs.xsl";
    private static final List<String> SIGNS = List.of("open", "close", "sign", "letter");
    private static final List<String> LOOKS = List.of("mark", "case");

    private final TeiDocument document;
    private final Trail trail;
    private final List<XdmNode> rows;

    SignedRows(TeiDocument document, Trail trail) {
        this.document = document;
        this.trail = trail;
        this.rows = convention().select(Steps.child("row")).toList();
    }

    /** What is wrong with a step; nothing for those that have not to do with signs. */
    List<Finding> faultsOf(String stage, XdmNode tree) {
        List<Finding> faults = new ArrayList<>();
        if (stage.equals(VIEW_STEP)) {
            Set<String> always = always();
            interventions(tree).stream().filter(e -> always.contains(e.getNodeName().getLocalName()))
                    .filter(e -> e.getAttributeValue(PreparedText.ROW) == null).forEach(e -> faults.add(lost(stage, e)));
        } else if (stage.equals(SIGN_STEP)) {
            // What still has the names of views has not been settled: every view would print it.
            tree.select(Steps.descendant(PreparedText.TP, "sign").where(s -> s.attribute("names") != null)).findFirst()
                    .ifPresent(s -> faults.add(lost(stage, s.getParent())));
            missing(tree, "sign", SIGNS).ifPresent(e -> faults.add(lost(stage, e)));
            missing(tree, "letters", LOOKS).ifPresent(e -> faults.add(lost(stage, e)));
        }
        return faults;
    }

    /** Elements for which the convention has a row whatever they say. */
    private Set<String> always() {
        Set<String> names = new HashSet<>();
        rows.stream().filter(row -> !row.select(Steps.child("when")).exists())
                .forEach(row -> names.addAll(words(row.attribute("element"))));
        return names;
    }

    /** An element for which something of a kind should be printed, where nothing of that kind is printed anywhere. */
    private Optional<XdmNode> missing(XdmNode tree, String made, List<String> attributes) {
        if (tree.select(Steps.descendant(PreparedText.TP, made)).anyMatch(n -> !n.getParent().getNodeName().getLocalName().equals("entry"))) {
            return Optional.empty();
        }
        // A note may stand at the foot instead; the end of a line may be one; before any text no page ends.
        return interventions(tree).stream().filter(e -> e.getAttributeValue(PreparedText.ROW) != null)
                .filter(e -> !Set.of("note", "lb", "pb", "cb").contains(e.getNodeName().getLocalName()))
                .filter(e -> views().stream().anyMatch(view -> isShown(e, view) && prints(e, view, attributes)))
                .filter(e -> made.equals("sign") || hasLetters(e)).findFirst();
    }

    /** Whether its row prints something in a view in any case. */
    private boolean prints(XdmNode element, View view, List<String> attributes) {
        return rows.stream().filter(row -> element.getAttributeValue(PreparedText.ROW).equals(row.attribute("id")))
                .anyMatch(row -> row.select(Steps.child("print")).anyMatch(p -> words(p.attribute("view")).contains(shownAs(view))
                        && attributes.stream().anyMatch(a -> isFirm(p.attribute(a)))));
    }

    private static boolean isShown(XdmNode element, View view) {
        return element.select(Steps.ancestor(PreparedText.TP, "view")).allMatch(v -> words(v.attribute("names")).contains(view.word()));
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

    /** Whether a template prints something in any case: not a full stop that may stand there already, not what may be empty. */
    private static boolean isFirm(String template) {
        return template != null && !template.replaceAll("\\{[^}]*\\}|\\.", "").isBlank();
    }

    private List<View> views() {
        return switch (trail.output()) {
            case TEXT -> trail.settings().views().subList(0, 1);
            case PDF -> trail.settings().printedViews();
            default -> trail.settings().views();
        };
    }

    private String shownAs(View view) {
        return convention().select(Steps.child("view")).filter(v -> view.word().equals(v.attribute("name")))
                .map(v -> v.attribute("as")).findFirst().orElse(view.word());
    }

    private XdmNode convention() {
        Convention convention = trail.convention();
        return convention.tree().select(Steps.descendantOrSelf("convention")).firstItem();
    }

    /** The elements of the text that are not hidden. */
    private static List<XdmNode> interventions(XdmNode tree) {
        return tree.select(Steps.descendant().where(SignedRows::isTei)).filter(e -> e.select(Steps.ancestor()).noneMatch(a ->
                a.getNodeKind() == XdmNodeKind.ELEMENT && a.getNodeName().getLocalName().equals("hidden"))).toList();
    }

    private static boolean isTei(XdmNode node) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().getNamespaceUri().toString().equals(PreparedText.TEI);
    }

    private Finding lost(String stage, XdmNode inside) {
        XdmNode element = inside.select(Steps.ancestorOrSelf().where(SignedRows::isTei)).asListOfNodes().get(0);
        Passage.Place place = new Passage.Place(element.getNodeName().getLocalName(),
                Optional.ofNullable(element.getAttributeValue(PreparedText.AT)).orElse(""), Optional.of(element));
        return new Finding(stage, "", Finding.Fault.SIGN_LOST, "<" + place.element() + ">", element.getStringValue().strip(),
                Optional.of(place.span(document)));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
