package org.teipress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.testing.HtmlReader;

/**
 * That outputs agree: what the web edition, the formatting objects and the plain text show of a text, with its signs, is
 * the same from its first character to its last. What stands apart from the line (notes, readings) has the same characters,
 * wherever an output puts it.
 */
public final class Agreement {

    private static final Set<String> APART = Set.of("notes", "apparatus");
    private static final QName ID = new QName(PreparedText.TP, "id");

    /** What an output shows: the line of the text; and, by their characters alone, what stands apart from it. */
    private record Told(String line, String apart) {
        static Told of(StringBuilder line, StringBuilder apart) {
            return new Told(Fold.exact(line.toString()), Fold.exact(apart.toString()).codePoints().sorted()
                    .mapToObj(Character::toString).collect(Collectors.joining()));
        }
    }

    private Agreement() {
    }

    /** Compares a web edition with a PDF or plain text of the same single view. */
    public static void holds(Trail html, Trail other) {
        Set<String> apart = new HashSet<>();
        Told page = page(html, other.settings().views().get(0), apart);
        assertThat(runs(other, apart)).as("%s %s", other.output(), other.settings().views().get(0)).isEqualTo(page);
        if (other.output() == Output.PDF) {
            assertThat(printed(other)).as("the legend").isEqualTo(explained(html));
        }
    }

    /** The legend of a page: sign and meaning, in turn. */
    private static List<String> explained(Trail html) {
        String page = new String(html.publication().files().get(0).bytes(), StandardCharsets.UTF_8);
        return HtmlReader.read(page).select(Steps.descendant("section").where(s -> "_legend".equals(s.attribute("id")))
                .then(Steps.descendant("*")).where(n -> Set.of("dt", "dd").contains(n.getNodeName().getLocalName()))).map(n -> Fold.exact(n.getStringValue())).toList();
    }

    /** The legend of formatting objects: the list that follows the name of the convention. */
    private static List<String> printed(Trail pdf) {
        XdmNode prepared = pdf.trees().get("prepare/40-signs.xsl");
        String title = prepared.select(Steps.descendant(PreparedText.TP, "legend")).map(l -> l.attribute("title")).findFirst().orElse("none");
        return pdf.trees().get("fo-notes.xsl").select(Steps.descendant("list-block").where(list -> list.select(Steps.precedingSibling("block").first())
                .anyMatch(b -> b.getStringValue().endsWith(": " + title))).then(Steps.descendant("block")))
                .map(n -> Fold.exact(n.getStringValue())).toList();
    }

    /** What an output shows of its line, without white space, marks apart from their letters. */
    static String line(Trail trail) {
        Set<String> apart = new HashSet<>();
        return trail.output() == Output.HTML ? page(trail, trail.settings().views().get(0), apart).line() : runs(trail, apart).line();
    }

    /** What the web edition shows; collects the addresses of what it puts apart. */
    private static Told page(Trail trail, View view, Set<String> apart) {
        StringBuilder line = new StringBuilder();
        StringBuilder beside = new StringBuilder();
        for (PublishedFile file : trail.publication().files()) {
            if (file.path().endsWith(".html")) {
                XdmNode page = HtmlReader.read(new String(file.bytes(), StandardCharsets.UTF_8));
                // A group has texts in its text.
                page.select(Steps.descendant("main").then(Steps.descendant("div")).where(Agreement::isText)).toList().stream()
                        .filter(d -> !d.select(Steps.ancestor("div").where(Agreement::isText)).exists()).forEach(text -> collect(text, view, line, beside, apart));
            }
        }
        return Told.of(line, beside);
    }

    private static void collect(XdmNode node, View view, StringBuilder line, StringBuilder beside, Set<String> apart) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            line.append(node.getStringValue());
            return;
        }
        Set<String> classes = classes(node);
        String views = node.attribute("data-views");
        boolean unseen = views != null && !List.of(views.split(" ")).contains(view.word())
                || node.attribute("data-generated") != null && !classes.contains("sign");
        if (unseen) {
            return;
        }
        boolean leaves = line != beside && node.getNodeName().getLocalName().equals("section") && APART.stream().anyMatch(classes::contains);
        if (leaves) {
            node.select(Steps.descendant("li")).forEach(li -> Optional.ofNullable(li.attribute("id")).ifPresent(apart::add));
        }
        for (XdmNode child : node.children()) {
            collect(child, view, leaves ? beside : line, beside, apart);
        }
    }

    private static boolean isText(XdmNode element) {
        return classes(element).contains("text");
    }

    private static Set<String> classes(XdmNode element) {
        return Set.of(Optional.ofNullable(element.attribute("class")).orElse("").split("\\s+"));
    }

    /** What the runs of an output are: each node of the text once, where it stands first. */
    private static Told runs(Trail trail, Set<String> apart) {
        Map<String, Passage> passages = passages(trail);
        List<Run> runs = trail.output() == Output.TEXT ? MarkedText.of(trail.trees().get("text.xsl").getStringValue())
                : FoText.of(trail.trees().get("fo-notes.xsl"));
        StringBuilder line = new StringBuilder();
        StringBuilder beside = new StringBuilder();
        Set<String> done = new HashSet<>();
        for (Run run : runs) {
            Passage passage = passages.get(run.node());
            if (passage != null && passage.kind() != Passage.Kind.GENERATED && isIn(passage, "text") && done.add(run.node())) {
                (isApart(passage, apart) ? beside : line).append(run.text());
            }
        }
        return Told.of(line, beside);
    }

    private static Map<String, Passage> passages(Trail trail) {
        List<XdmNode> steps = trail.trees().entrySet().stream().filter(e -> e.getKey().startsWith("prepare/")).map(Map.Entry::getValue).toList();
        return PreparedText.of(steps.get(steps.size() - 1), trail.settings().views().get(0), trail.output())
                .passages().stream().collect(Collectors.toMap(Passage::node, p -> p, (a, b) -> a));
    }

    private static boolean isIn(Passage passage, String name) {
        return passage.place().node().orElseThrow().select(Steps.ancestorOrSelf()).anyMatch(n -> n.getNodeKind() == XdmNodeKind.ELEMENT
                && n.getNodeName().getLocalName().equals(name));
    }

    /** Whether the web edition puts a passage apart: it stands in such a note, or in an entry but not in its lemma. */
    private static boolean isApart(Passage passage, Set<String> apart) {
        XdmNode inside = passage.place().node().orElseThrow();
        for (XdmNode node = inside; node != null && node.getNodeKind() == XdmNodeKind.ELEMENT; node = node.getParent()) {
            String id = node.getAttributeValue(ID);
            boolean isLemma = node.getNodeName().getLocalName().equals("app") && isLemma(inside, node);
            if (id != null && apart.contains(id) && !isLemma) {
                return true;
            }
            inside = node;
        }
        return false;
    }

    /** Whether a child is the reading of an app that the text has: its lemma, else its first reading. */
    private static boolean isLemma(XdmNode child, XdmNode app) {
        List<XdmNode> readings = app.select(Steps.child("*")).filter(n -> Set.of("lem", "rdg", "rdgGrp").contains(n.getNodeName().getLocalName())).toList();
        XdmNode lemma = readings.stream().filter(n -> n.getNodeName().getLocalName().equals("lem")).findFirst().orElse(readings.isEmpty() ? app : readings.get(0));
        return child.equals(lemma);
    }
}
