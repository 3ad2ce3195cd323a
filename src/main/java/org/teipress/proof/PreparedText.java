package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.publish.Output;
import org.teipress.publish.View;

/**
 * What one view of a prepared document must show, passage by passage, and the interventions in it. It reads the steps'
 * own elements by itself rather than by the stylesheets, so that a fault in these does not hide itself. Used once.
 */
final class PreparedText {

    static final String TP = "https://teipress.org/ns/prepared";
    static final String TEI = "http://www.tei-c.org/ns/1.0";
    static final QName AT = new QName(TP, "at");
    static final QName ROW = new QName(TP, "row");
    static final QName NUMBER = new QName(TP, "n");
    static final QName KIND = new QName(TP, "kind");

    /** Elements that outputs may show elsewhere than where they stand. */
    private static final Set<String> CARRIERS = Set.of("note", "rdg", "rdgGrp", "app", "lem", "head", "label", "figDesc",
            "teiHeader", "facsimile", "standOff", "sourceDoc", "desc", "figure", "fw");

    /** Those of them that usually are. */
    static final Set<String> USUALLY_ELSEWHERE = Set.of("note", "rdg", "rdgGrp", "teiHeader", "facsimile", "standOff",
            "sourceDoc");

    private final Optional<View> view;
    private final Optional<Output> output;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> interventions = new ArrayList<>();

    /**
     * What was read.
     *
     * @param passages      in the order of the document
     * @param interventions the kind of each intervention that this view shows
     */
    record Read(List<Passage> passages, List<String> interventions) {
    }

    /** What surrounds a node. */
    private record Around(Passage.Place place, Optional<String> rule, Optional<String> carrier, List<XdmNode> looks,
                          int intervention) {

        Around hiddenBy(String name) {
            return new Around(place, rule.or(() -> Optional.of(name)), carrier, looks, intervention);
        }

        Around looking(XdmNode letters) {
            List<XdmNode> more = new ArrayList<>(looks);
            more.add(letters);
            return new Around(place, rule, carrier, more, intervention);
        }
    }

    private PreparedText(Optional<View> view, Optional<Output> output) {
        this.view = view;
        this.output = output;
    }

    /** What one view of an output must show of a prepared document. */
    static Read of(XdmNode prepared, View view, Output output) {
        return new PreparedText(Optional.of(view), Optional.of(output)).read(prepared);
    }

    /** The whole text of the source in a document at any stage, hidden or not, as it was written. */
    static List<Passage> source(XdmNode tree) {
        PreparedText text = new PreparedText(Optional.empty(), Optional.empty());
        text.read(tree);
        return text.asWritten();
    }

    private List<Passage> asWritten() {
        return passages.stream()
                .filter(p -> p.kind() == Passage.Kind.SOURCE)
                .map(p -> new Passage(p.text(), p.kind(), p.place(), Optional.empty(), Optional.empty(), -1, p.node())).toList();
    }

    /** The text of the source that stands in a document once more, for another view; and what it repeats. */
    static List<List<Passage>> again(XdmNode tree) {
        PreparedText first = new PreparedText(Optional.empty(), Optional.empty());
        PreparedText again = new PreparedText(Optional.empty(), Optional.empty());
        Around nothing = new Around(new Passage.Place("", "", Optional.empty()), Optional.empty(), Optional.empty(), List.of(), -1);
        tree.select(Steps.descendant(TP, "again")).forEach(copy -> {
            copy.select(Steps.precedingSibling().where(Predicates.isElement())).first()
                    .asOptionalNode().ifPresent(step -> first.read(step, nothing));
            copy.children().forEach(child -> again.read(child, nothing));
        });
        return List.of(first.asWritten(), again.asWritten());
    }

    private Read read(XdmNode tree) {
        read(tree, new Around(new Passage.Place("", "", Optional.empty()), Optional.empty(), Optional.empty(), List.of(),
                -1));
        return new Read(passages, interventions);
    }

    private void read(XdmNode node, Around around) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            String text = view.isPresent() ? Looks.of(node.getStringValue(), around.looks()) : node.getStringValue();
            add(text, Passage.Kind.SOURCE, around, node);
        } else if (node.getNodeKind() == XdmNodeKind.DOCUMENT) {
            node.children().forEach(child -> read(child, around));
        } else if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
            boolean ours = TP.equals(node.getNodeName().getNamespaceUri().toString());
            if (ours) {
                added(node, around);
            } else {
                Around inside = inside(node, around);
                node.children().forEach(child -> read(child, inside));
            }
        }
    }

    private void add(String text, Passage.Kind kind, Around around, XdmNode node) {
        passages.add(new Passage(text, kind, around.place(), around.rule(), around.carrier(), around.intervention(), id(node)));
    }

    /** The name by which outputs know a node. */
    static String id(XdmNode node) {
        StringBuilder id = new StringBuilder();
        node.getUnderlyingNode().generateId(id);
        return id.toString();
    }

    private Around inside(XdmNode element, Around around) {
        String name = element.getNodeName().getLocalName();
        String at = Optional.ofNullable(element.getAttributeValue(AT)).orElse(around.place().at());
        Optional<String> rule = around.rule().or(() -> output.flatMap(o -> Omissions.brought().rule(element, o)));
        int intervention = around.intervention();
        String kind = element.getAttributeValue(KIND);
        if (kind != null && rule.isEmpty() && view.isPresent()) {
            intervention = interventions.size();
            interventions.add(kind);
        }
        return new Around(new Passage.Place(name, at, Optional.of(element)), rule, carrier(element, name, around),
                around.looks(), intervention);
    }

    /** What carries the text of an element elsewhere: itself, or what is around it. */
    private static Optional<String> carrier(XdmNode element, String name, Around around) {
        boolean isReading = around.place().element().equals("app") && !name.equals("lem")
                || name.equals("app") && isInApp(element);
        boolean isCarried = around.carrier().filter(USUALLY_ELSEWHERE::contains).isPresent();
        boolean isInPlace = name.equals("note") && element.getAttributeValue(NUMBER) == null && !isReading;
        boolean isTei = TEI.equals(element.getNodeName().getNamespaceUri().toString());
        return isTei && !isCarried && (isReading || CARRIERS.contains(name))
                ? Optional.of(isReading ? "rdg" : isInPlace ? "desc" : name) : around.carrier();
    }

    private static boolean isInApp(XdmNode app) {
        for (XdmNode node = app.getParent(); node != null && node.getNodeKind() == XdmNodeKind.ELEMENT; node = node.getParent()) {
            if (node.getNodeName().getLocalName().equals("app")) {
                return true;
            }
        }
        return false;
    }

    /** What the steps have put around or beside the text. */
    private void added(XdmNode element, Around around) {
        switch (element.getNodeName().getLocalName()) {
            case "sign" -> add(element.getStringValue(), Passage.Kind.SIGN, around, element);
            case "gen" -> add(element.getStringValue(), Passage.Kind.GENERATED, around, element);
            case "legend" -> { }
            case "again" -> {
                if (view.isPresent()) {
                    element.children().forEach(child -> read(child, around));
                }
            }
            case "hidden" -> {
                Around hidden = around.hiddenBy(String.valueOf(element.attribute("rule")));
                element.children().forEach(child -> read(child, hidden));
            }
            case "view" -> {
                Around seen = isFor(element) ? around : around.hiddenBy(row(element));
                element.children().forEach(child -> read(child, seen));
            }
            case "letters" -> {
                Around marked = isFor(element) ? around.looking(element) : around;
                element.children().forEach(child -> read(child, marked));
            }
            default -> element.children().forEach(child -> read(child, around));
        }
    }

    private boolean isFor(XdmNode element) {
        String names = element.attribute("names");
        return names == null || view.isEmpty() || List.of(names.split("\\s+")).contains(view.get().word());
    }

    /** The row by which a view does not show what others do. */
    private static String row(XdmNode element) {
        for (XdmNode child : element.children()) {
            String row = child.getNodeKind() == XdmNodeKind.ELEMENT ? child.getAttributeValue(ROW) : null;
            if (row != null) {
                return row;
            }
        }
        return "signs-for-letters";
    }
}
