package org.teipress.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.report.Diagnostic;

/**
 * What an output owes its readers beside the text: the title, the marks of its notes and ways back, places that links lead
 * to, images, kinds of interventions, the legend. How any of this looks, and what helps to read (contents, running heads,
 * tools), is not asked. Used for one view of one output.
 */
final class Parts {

    private static final QName ID = new QName(PreparedText.TP, "id");
    private static final QName XML_ID = new QName("http://www.w3.org/XML/1998/namespace", "id");
    private static final QName SAY = new QName(PreparedText.TP, "say");
    private static final QName SRC = new QName(PreparedText.TP, "src");
    private static final QName HREF = new QName(PreparedText.TP, "href");

    /** Elements that are links, if they lead anywhere. */
    private static final Set<String> LINKS = Set.of("ref", "ptr", "persName", "placeName", "orgName", "geogName", "name", "rs");

    /** Of what is read aloud in words instead of signs, what runs in the line. */
    private static final Set<String> SPOKEN = Set.of("supplied", "unclear", "gap");

    /** What parts texts is no intervention of its own. */
    private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");

    /** Where entries of an apparatus stand among themselves: nothing but their lines leads to them. */
    private static final Set<String> LISTS = Set.of("listApp", "front", "body", "back", "div");

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
        title(page.title());
        witnesses(page.added());
        legend(page.added());
        each("the number of line ", e -> isNamed(e, Set.of("lb")) && e.select(Steps.descendant(PreparedText.TP, "break")).exists()
                && e.attribute("n") != null ? e.getAttributeValue(ID) : null, page.ids()::contains);
        // The reading text is heard without interruption.
        each("what is said instead of ", e -> isNamed(e, SPOKEN) && view != View.NORMALIZED ? e.getAttributeValue(SAY) : null, say -> page.said() > 0);
        int lines = LineEnds.of(prepared, view, Output.HTML).size();
        if (page.breaks() < lines) {
            lacks("the end of a line (of " + lines + ", " + (lines - page.breaks()) + ")", prepared);
        }
        rules();
        return List.copyOf(missing);
    }

    /** What pages of paper lack. In: their formatting objects, and the runs of text in them. */
    List<Finding> missingFrom(FoPlaces pages, List<Run> runs) {
        String added = text(runs);
        pages.links().stream().filter(l -> l.startsWith("#") && !pages.ids().contains(l.substring(1))).sorted().findFirst()
                .ifPresent(l -> lacks("the place " + l + " that a link leads to", prepared));
        // What a header says is printed in other words.
        Set<String> unprinted = prepared.select(Steps.descendant("teiHeader").then(Steps.descendant("*"))).asListOfNodes().stream()
                .map(e -> "#" + e.getAttributeValue(ID)).collect(Collectors.toSet());
        each("a link to ", e -> e.select(Steps.ancestor("teiHeader")).exists() ? null : target(e),
                href -> unprinted.contains(href) || pages.links().contains(href) || href.startsWith("#") && !pages.ids().contains(href.substring(1)));
        pages.silent().stream().sorted().findFirst().ifPresent(l -> lacks("the words of the link to " + l, prepared));
        Set<String> notes = shown.stream().filter(e -> isNamed(e, Set.of("note"))).map(e -> String.valueOf(e.getAttributeValue(PreparedText.NUMBER)))
                // Tiers may be keyed to lines, whose numbers look the same.
                .filter(n -> pages.numbers().contains(n) && !trail.settings().print().containsKey("tiers")).collect(Collectors.toSet());
        each("the mark of note ", e -> isNamed(e, Set.of("note")) && notes.contains(String.valueOf(e.getAttributeValue(PreparedText.NUMBER)))
                ? e.getAttributeValue(PreparedText.NUMBER) : null, pages.marks()::contains);
        each("the image ", e -> isNamed(e, Set.of("graphic")) ? e.getAttributeValue(SRC) : null, src -> pages.images().stream().anyMatch(i -> i.endsWith(src)));
        if (!prepared.select(Steps.descendant("titlePage")).exists()) {
            title(added);
        }
        witnesses(added);
        legend(added);
        lines(runs);
        rules();
        return List.copyOf(missing);
    }

    /** What plain text lacks. In: its runs. */
    List<Finding> missingFrom(List<Run> runs) {
        String added = runs.stream().filter(r -> r.node().isEmpty()).map(Run::text).collect(Collectors.joining("\n"));
        each("the mark of note ", e -> mark(e) == null ? null : (isNamed(e, Set.of("app")) ? "a" : "") + e.getAttributeValue(PreparedText.NUMBER),
                number -> added.indexOf("[" + number + "]") != added.lastIndexOf("[" + number + "]"));
        trail.publication().files().stream().filter(f -> f.path().equals(Publisher.LEGEND)).findFirst()
                .ifPresentOrElse(f -> legend(Fold.exact(new String(f.bytes(), StandardCharsets.UTF_8))), () -> legend(""));
        witnesses(text(runs));
        lines(runs);
        rules();
        return List.copyOf(missing);
    }

    /** What the program adds. */
    private static String text(List<Run> runs) {
        return Fold.exact(runs.stream().filter(r -> r.node().isEmpty()).map(Run::text).collect(Collectors.joining()));
    }

    /** The witnesses of readings are named as the list of witnesses calls them. */
    private void witnesses(String added) {
        Map<String, List<String>> names = new TreeMap<>();
        prepared.select(Steps.descendant("witness")).forEach(w -> names.put("#" + w.getAttributeValue(XML_ID), Stream.concat(
                Stream.of(w.getAttributeValue(XML_ID), w.attribute("n")).filter(n -> n != null),
                w.select(Steps.descendant("abbr")).asListOfNodes().stream().map(XdmNode::getStringValue)).toList()));
        each("the witness ", e -> isNamed(e, Set.of("rdg")) && e.attribute("wit") != null ? e.attribute("wit").strip().split("\\s+")[0] : null,
                wit -> !names.containsKey(wit) || names.get(wit).stream().anyMatch(name -> added.contains(Fold.exact(name))));
    }

    /** A line ends where the convention keeps the lines of the source. */
    private void lines(List<Run> runs) {
        LineEnds.missing(LineEnds.of(prepared, view, trail.output()), runs).ifPresent(end -> lacks("the end of a line", end.place()));
    }

    /** Each element has been shown as what it is: of those of TEI, none is without a rule. */
    private void rules() {
        // Elements of other names or namespaces are shown as well as can be.
        for (Diagnostic told : trail.publication().report().diagnostics()) {
            String name = told.message().replaceAll(".* ", "");
            if (told.rule().value().equals("pub-unhandled") && (name.startsWith("tp:")
                    || TeiElements.has(name) && shown.stream().anyMatch(e -> isNamed(e, Set.of(name))))) {
                missing.add(new Finding(stage, view.word(), Finding.Fault.PART_LOST, "a rule for <" + name + ">", "", Optional.of(told.span())));
                return;
            }
        }
    }

    /** Where a reader who follows an element comes to. */
    private static @Nullable String target(XdmNode element) {
        boolean isLink = isNamed(element, LINKS) && !isNamed(element.getParent(), Set.of("transpose")) && element.getAttributeValue(HREF) != null;
        // A link in a link is the nearer one.
        return isLink && !element.select(Steps.descendant().where(e -> isNamed(e, LINKS) && e.getAttributeValue(HREF) != null)).exists()
                ? element.getAttributeValue(HREF) : null;
    }

    /** The id of what has a mark in the text. */
    private static @Nullable String mark(XdmNode element) {
        boolean isMarked = isNamed(element, Set.of("note", "app")) && element.getAttributeValue(PreparedText.NUMBER) != null
                && !isNamed(element.getParent(), LISTS) && !element.getStringValue().isBlank()
                && !(isNamed(element, Set.of("app")) && (element.attribute("loc") != null || element.attribute("from") != null));
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
    private void title(String shown) {
        Optional<XdmNode> own = prepared.select(Steps.descendant("titleStmt").first().then(Steps.child("title"))).asListOfNodes().stream()
                .filter(t -> !t.getStringValue().isBlank()).min(Comparator.comparing(Parts::remoteness));
        String title = trail.settings().title().orElse(own.map(XdmNode::getStringValue).orElse(""));
        if (!shown.contains(Fold.exact(title))) {
            lacks("the title", own.orElse(prepared));
        }
    }

    /** How far a title of the header is from being the one: that of a series is farthest, then what has a type of the project's own. */
    private static int remoteness(XdmNode title) {
        if ("main".equals(title.attribute("type"))) {
            return 0;
        }
        return 1 + (Set.of("s", "j").contains(String.valueOf(title.attribute("level"))) ? 2 : 0) + (title.attribute("type") == null ? 0 : 1);
    }

    /** Each sign of the legend stands with its meaning. */
    private void legend(String added) {
        prepared.select(Steps.descendant(PreparedText.TP, "entry")).filter(e -> Seen.names(e).contains(view.word()))
                .filter(e -> !added.contains(Fold.exact(e.getStringValue()))).findFirst().ifPresent(e -> lacks("the legend: " + e.getStringValue(), e));
    }

    /** The first element that has something of a kind, and the output not. */
    private void each(String what, Function<XdmNode, @Nullable String> kind, Predicate<String> isThere) {
        Set<String> told = new HashSet<>();
        shown.stream().filter(e -> kind.apply(e) != null && told.add(kind.apply(e)) && !isThere.test(kind.apply(e))).findFirst()
                .ifPresent(e -> lacks(what + kind.apply(e), e));
    }

    private void lacks(String what, XdmNode element) {
        missing.add(Finding.at(document, stage, view.word(), Finding.Fault.PART_LOST, what, element));
    }
}
