package org.teipress.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;

/** Reads what stands in the paragraphs of a Word document: runs with their looks, changes, references, images. Used once. */
final class DocxRuns {

    private static final Set<String> PLAIN_STYLES = Set.of("default paragraph font", "footnote reference", "endnote reference",
            "hyperlink", "followedhyperlink", "annotation reference", "page number", "line number", "placeholder text");

    private static final Pattern FETCHING = Pattern.compile("\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|IMPORT|INCLUDE|RD)\\b", Pattern.CASE_INSENSITIVE);

    private final Archive archive;
    private final Draft draft;
    private final DocxStyles styles;
    private final Set<String> left;
    private final Map<String, XdmNode> relations = new HashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, Map<String, Element>> called = new HashMap<>();

    DocxRuns(Archive archive, Draft draft, DocxStyles styles, Set<String> left) throws IOException {
        this.archive = archive;
        this.draft = draft;
        this.styles = styles;
        this.left = left;
        String name = "word/_rels/document.xml.rels";
        if (archive.has(name)) {
            Xml.children(Xml.part(archive.part(name).orElseThrow()), "Relationship").forEach(r ->
                    relations.put(Xml.attribute(r, "Id"), r));
        }
    }

    /** Notes or comments that were called, by identifier. */
    Map<String, Element> called(String kind) {
        return called.getOrDefault(kind, Map.of());
    }

    /** Who changed and commented, with the identifiers that point to them. */
    Map<String, String> people() {
        return people;
    }

    /** Says whose a note is. */
    void author(XdmNode node, Element element) {
        String author = Xml.attribute(node, "author");
        if (!author.isBlank()) {
            element.set("resp", "#" + people.computeIfAbsent(author.strip(), a -> "reviser-" + (people.size() + 1)));
        }
    }

    /** Adds the content of a paragraph, or of anything inside one, to a flow. */
    void read(XdmNode parent, Flow flow) {
        for (XdmNode node : Xml.elements(parent)) {
            switch (Xml.name(node)) {
                case "r" -> run(node, flow);
                case "ins", "moveTo" -> around(node, flow, Element.of("add"));
                case "del", "moveFrom" -> around(node, flow, Element.of("del"));
                case "hyperlink" -> link(node, flow);
                case "sdt" -> Xml.child(node, "sdtContent").ifPresent(c -> read(c, flow));
                case "fldSimple", "smartTag", "customXml", "dir", "bdo" -> read(node, flow);
                case "oMath", "oMathPara" -> {
                    left.add("formulas, of which only the characters are kept");
                    draft.add(flow, node.getStringValue());
                }
                default -> { }
            }
        }
    }

    private void around(XdmNode node, Flow flow, Element element) {
        int from = flow.length();
        read(node, flow);
        element.set("type", Xml.name(node).startsWith("move") ? "moved" : "revision");
        author(node, element);
        flow.style(from, flow.length(), element);
    }

    private void link(XdmNode node, Flow flow) {
        int from = flow.length();
        read(node, flow);
        String target = Optional.ofNullable(relations.get(Xml.attribute(node, "id"))).map(r -> Xml.attribute(r, "Target"))
                .orElse("");
        if (target.matches("(?i)(?:https?://|mailto:)[^\\s<>\"{}|\\\\^`]+")) {
            flow.style(from, flow.length(), Element.of("ref", "target", target));
        }
    }

    private void run(XdmNode run, Flow flow) {
        int from = flow.length();
        Optional<XdmNode> properties = Xml.child(run, "rPr");
        for (XdmNode node : Xml.elements(run)) {
            content(node, flow);
        }
        properties.ifPresent(p -> looks(p).forEach(e -> flow.style(start(flow, from, e), flow.length(), e)));
    }

    /** Where a look begins: with the run before, if that ends here and looks the same. */
    private static int start(Flow flow, int from, Element look) {
        for (int i = flow.styles().size() - 1; i >= 0 && i > flow.styles().size() - 6; i--) {
            Flow.Style before = flow.styles().get(i);
            if (before.to() == from && before.element().like(look)) {
                flow.styles().remove(i);
                return before.from();
            }
        }
        return from;
    }

    private void content(XdmNode node, Flow flow) {
        switch (Xml.name(node)) {
            case "t", "delText" -> draft.add(flow, node.getStringValue().replaceAll("[\\t\\r\\n]", " "));
            case "tab", "ptab" -> draft.add(flow, " ");
            case "noBreakHyphen" -> draft.add(flow, "\u2011");
            case "softHyphen" -> draft.add(flow, "\u00AD");
            case "br", "cr" -> mark(flow, Xml.attribute(node, "type").equals("page") ? Element.of("pb")
                    : Element.of(Xml.attribute(node, "type").equals("column") ? "cb" : "lb"));
            case "footnoteReference" -> note(node, flow, "footnote", Element.of("note", "place", "foot"));
            case "endnoteReference" -> note(node, flow, "endnote", Element.of("note", "place", "end"));
            case "commentReference" -> note(node, flow, "comment", Element.of("note", "type", "comment", "place", "margin"));
            case "sym" -> {
                left.add("signs of symbol fonts, which are shown as U+FFFD");
                draft.add(flow, "\uFFFD");
            }
            case "drawing", "pict" -> pictures(node, flow);
            case "object" -> left.add("embedded objects");
            case "instrText" -> field(node.getStringValue());
            case "AlternateContent" -> Xml.elements(node).stream().findFirst().ifPresent(c -> Xml.elements(c)
                    .forEach(e -> content(e, flow)));
            default -> { }
        }
    }

    /** What a field says to do is never done; its last result stands in the text. */
    private void field(String instruction) {
        if (FETCHING.matcher(instruction).lookingAt()) {
            left.add("fields that fetch from elsewhere (DDE, INCLUDETEXT, LINK), of which the last result is kept");
        }
    }

    private void mark(Flow flow, Element element) {
        flow.mark(element, draft.text().length());
    }

    private void note(XdmNode node, Flow flow, String kind, Element element) {
        called.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(Xml.attribute(node, "id"), element);
        mark(flow, element);
    }

    private void pictures(XdmNode node, Flow flow) {
        String words = "";
        List<XdmNode> all = new ArrayList<>();
        collect(node, all);
        for (XdmNode n : all) {
            if (Xml.name(n).equals("docPr")) {
                words = Xml.attribute(n, "descr");
            } else if (Xml.name(n).equals("txbxContent")) {
                left.add("text boxes, whose words stand where the box is anchored");
                Xml.children(n, "p").forEach(p -> read(p, flow));
            } else if (Xml.name(n).equals("blip") || Xml.name(n).equals("imagedata")) {
                String id = Xml.name(n).equals("blip") ? Xml.attribute(n, "embed") : Xml.attribute(n, "id");
                picture(id, words, flow);
            }
        }
    }

    private static void collect(XdmNode node, List<XdmNode> all) {
        for (XdmNode child : Xml.elements(node)) {
            all.add(child);
            if (!Xml.name(child).equals("txbxContent")) {
                collect(child, all);
            }
        }
    }

    private void picture(String id, String words, Flow flow) {
        String target = Optional.ofNullable(relations.get(id)).filter(r -> !Xml.attribute(r, "TargetMode").equals("External"))
                .map(r -> Xml.attribute(r, "Target")).orElse("");
        Optional<byte[]> bytes = archive.bytes("word/" + target);
        Optional<Element> figure = bytes.flatMap(b -> draft.image(target, b, words));
        if (figure.isEmpty()) {
            left.add("images that are not in the file itself, or of a kind that is not shown");
            return;
        }
        mark(flow, figure.get());
    }

    /** The elements that a run's looks and style mean. */
    private List<Element> looks(XdmNode properties) {
        List<Element> elements = new ArrayList<>();
        List<String> looks = new ArrayList<>();
        String[][] names = {{"b", "bold"}, {"i", "italic"}, {"smallCaps", "small-caps"}, {"u", "underline"}};
        for (String[] name : names) {
            if (on(properties, name[0])) {
                looks.add(name[1]);
            }
        }
        String raised = Xml.child(properties, "vertAlign").map(v -> Xml.attribute(v, "val")).orElse("");
        boolean anchor = style(properties).matches("(?i)(?:foot|end)note reference");
        if (!anchor && (raised.equals("superscript") || raised.equals("subscript"))) {
            looks.add(raised);
        }
        if (!looks.isEmpty()) {
            elements.add(Element.of("hi", "rend", String.join(" ", looks)));
        }
        if (on(properties, "strike") || on(properties, "dstrike")) {
            elements.add(Element.of("del", "rend", "strikethrough"));
        }
        String style = style(properties);
        if (!style.isEmpty() && !PLAIN_STYLES.contains(style.toLowerCase(Locale.ROOT))) {
            String id = Xml.child(properties, "rStyle").map(s -> Xml.attribute(s, "val")).orElse("");
            elements.add(styles.element(id).orElseGet(() -> Element.of("seg", "type", style.replaceAll("[^\\p{L}\\d._-]+", "-"))));
        }
        return elements;
    }

    private String style(XdmNode properties) {
        return Xml.child(properties, "rStyle").map(s -> styles.name(Xml.attribute(s, "val"))).orElse("");
    }

    private static boolean on(XdmNode properties, String name) {
        return Xml.child(properties, name).map(p -> Xml.attribute(p, "val")).filter(v -> !Set.of("0", "false", "none", "off")
                .contains(v)).isPresent();
    }
}
