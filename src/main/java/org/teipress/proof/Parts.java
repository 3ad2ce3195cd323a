package org.teipress.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Trail;
import org.teipress.publish.View;

/**
 * What an output owes its readers beside the text: the title, the marks of its notes and ways back, places that links lead
 * to, images, kinds of interventions, the legend. How any of this looks, and what helps to read (contents, running heads,
 * tools), is not asked. Used for one view of one output.
 */
final class Parts {

    private static final QName ID = new QName(PreparedText.TP, "id");
    private static final QName HREF = new QName(PreparedText.TP, "href");

    /** Elements that are links, if they lead anywhere. */
    private static final Set<String> LINKS = Set.of("ref", "ptr", "persName", "placeName", "orgName", "geogName", "name", "rs");

    /** What parts texts is no intervention of its own. */
    private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");

    /** Where entries of an apparatus stand among themselves: nothing but their lines leads to them. */
    private static final Set<String> LISTS = Set.of("listApp", "body", "div");

    private final TeiDocument document;
    private final Trail trail;
    private final String stage;
    private final View view;
    private final XdmNode prepared;
    private final List<XdmNode> shown = new ArrayList<>();
    private final List<Finding> missing = new ArrayList<>();

    /**
     * The parts of one view.
     *
     * @param stage    what made them
     * @param prepared what the output was made of
     */
    Parts(TeiDocument document, Trail trail, String stage, View view, XdmNode prepared) {
        this.document = document;
        this.trail = trail;
        this.stage = stage;
        this.view = view;
        this.prepared = prepared;
        collect(prepared);
    }

    /** The elements that the view of the output shows, in their order. */
    private void collect(XdmNode node) {
        boolean isElement = node.getNodeKind() == XdmNodeKind.ELEMENT;
        boolean isUnseen = isElement && (Seen.isAdded(node, "hidden") || Seen.isAdded(node, "again") || Seen.isAdded(node, "legend")
                || Seen.isAdded(node, "view") && !Seen.names(node).contains(view.word())
                || Omissions.brought().rule(node, trail.output()).isPresent());
        if (!isUnseen) {
            if (isElement) {
                shown.add(node);
            }
            node.children().forEach(this::collect);
        }
    }

    /** What a page of the web lacks. */
    List<Finding> missingFrom(HtmlText.Read page) {
        Set<String> places = page.links().stream().filter(l -> l.matches("([^/:]+\\.html)?#.+")).map(l -> l.substring(l.indexOf('#'))).collect(Collectors.toSet());
        places.stream().filter(p -> !page.ids().contains(p.substring(1))).forEach(p -> lacks("the place " + p + " that a link leads to", prepared));
        each("a link to ", Parts::target, href -> page.links().contains(href) || places.contains(href));
        each("the mark of note ", Parts::mark, id -> places.contains("#" + id) && page.ids().contains("_ref-" + id));
        each("note ", Parts::mark, id -> page.ids().contains(id) && places.contains("#_ref-" + id));
        trail.publication().files().stream().map(f -> f.path()).filter(p -> p.startsWith("images/") && page.links().stream().noneMatch(l -> l.endsWith(p)))
                .forEach(p -> lacks("the image " + p, prepared));
        kinds(page.kinds());
        title(page.all());
        legend(page.all());
        return List.copyOf(missing);
    }

    /** Where a reader who follows an element comes to. */
    private static String target(XdmNode element) {
        boolean isLink = isNamed(element, LINKS) && !isNamed(element.getParent(), Set.of("transpose")) && element.getAttributeValue(HREF) != null;
        // A link in a link is the nearer one.
        return isLink && !element.select(Steps.descendant().where(e -> isNamed(e, LINKS) && e.getAttributeValue(HREF) != null)).exists()
                ? element.getAttributeValue(HREF) : null;
    }

    /** The id of what has a mark in the text. */
    private static String mark(XdmNode element) {
        boolean isMarked = isNamed(element, Set.of("note", "app")) && element.getAttributeValue(PreparedText.NUMBER) != null
                && !isNamed(element.getParent(), LISTS);
        return isMarked ? element.getAttributeValue(ID) : null;
    }

    private static boolean isNamed(XdmNode node, Set<String> names) {
        return Seen.isTei(node) && names.contains(node.getNodeName().getLocalName());
    }

    /** The interventions of each kind are marked as such, as many as there are. */
    private void kinds(Map<String, Integer> marked) {
        Map<String, Integer> left = new TreeMap<>(marked);
        shown.stream().filter(e -> e.getAttributeValue(PreparedText.KIND) != null && !isNamed(e, BREAKS)
                        && left.merge(e.getAttributeValue(PreparedText.KIND), -1, Integer::sum) < 0)
                .findFirst().ifPresent(e -> lacks("the mark-up of an intervention (" + e.getAttributeValue(PreparedText.KIND) + ")", e));
    }

    /** The title is that of the project, or that of the document. */
    private void title(String all) {
        Optional<XdmNode> own = prepared.select(Steps.descendant("titleStmt").first().then(Steps.child("title")).first()).asOptionalNode();
        String title = trail.settings().title().orElse(own.map(XdmNode::getStringValue).orElse(""));
        if (!all.contains(Fold.exact(title))) {
            lacks("the title", own.orElse(prepared));
        }
    }

    /** Each sign of the legend stands with its meaning. */
    private void legend(String all) {
        prepared.select(Steps.descendant(PreparedText.TP, "entry")).filter(e -> Seen.names(e).contains(view.word()))
                .filter(e -> !all.contains(Fold.exact(e.getStringValue()))).findFirst().ifPresent(e -> lacks("the legend: " + e.getStringValue(), e));
    }

    /** The first element that has something of a kind, and the output not. */
    private void each(String what, java.util.function.Function<XdmNode, String> kind, Predicate<String> isThere) {
        Set<String> told = new HashSet<>();
        shown.stream().filter(e -> kind.apply(e) != null && told.add(kind.apply(e)) && !isThere.test(kind.apply(e))).findFirst()
                .ifPresent(e -> lacks(what + kind.apply(e), e));
    }

    private void lacks(String what, XdmNode element) {
        missing.add(Finding.at(document, stage, view.word(), Finding.Fault.PART_LOST, what, element));
    }
}
