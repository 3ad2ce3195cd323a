package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;

/** The styles of an OpenDocument text: what they look like, and what the styles mean that a person gave. Immutable. */
final class OdtStyles {

    private static final int DEEPEST = 20;

    private final StyleMap map;
    private final Map<String, XdmNode> byName = new HashMap<>();

    OdtStyles(XdmNode content, Optional<XdmNode> styles, StyleMap map) {
        this.map = map;
        styles.ifPresent(s -> Xml.elements(s).forEach(this::collect));
        Xml.elements(content).forEach(this::collect);
    }

    private void collect(XdmNode parent) {
        if (Xml.name(parent).endsWith("styles")) {
            Xml.elements(parent).stream().filter(s -> Xml.name(s).equals("style") || Xml.name(s).equals("list-style"))
                    .forEach(s -> byName.put(Xml.attribute(s, "name"), s));
        }
    }

    /** The names of a style, and of those that it is made of, as a person sees them. */
    private List<String> names(String style) {
        List<String> names = new ArrayList<>();
        String name = style;
        for (int i = 0; i < DEEPEST && !name.isEmpty(); i++) {
            XdmNode node = byName.get(name);
            String shown = node == null ? "" : Xml.attribute(node, "display-name");
            names.add((shown.isEmpty() ? name : shown).replace("_20_", " "));
            name = node == null ? "" : Xml.attribute(node, "parent-style-name");
        }
        return names;
    }

    boolean is(String style, String name) {
        return names(style).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(name));
    }

    /** The element that a style means. */
    Optional<Element> meant(String style) {
        return names(style).stream().flatMap(n -> map.element(n).or(() -> StyleMap.USUAL.element(n)).stream()).findFirst();
    }

    boolean numbered(String style) {
        XdmNode node = byName.get(style);
        return node != null && Xml.child(node, "list-level-style-number").isPresent();
    }

    /** The elements that the looks of words mean. */
    List<Element> looks(String style) {
        List<Element> elements = new ArrayList<>(meant(style).stream().toList());
        List<String> looks = new ArrayList<>();
        boolean struck = false;
        XdmNode node = byName.get(style);
        XdmNode properties = node == null ? null : Xml.child(node, text("properties")).orElse(null);
        if (properties != null && elements.isEmpty()) {
            look(Xml.attribute(properties, "font-weight").equals("bold"), "bold", looks);
            look(Xml.attribute(properties, "font-style").equals("italic"), "italic", looks);
            look(Xml.attribute(properties, "font-variant").equals("small-caps"), "small-caps", looks);
            look(!Xml.attribute(properties, text("underline-style")).matches("|none"), "underline", looks);
            look(Xml.attribute(properties, text("position")).matches("(?:super|[1-9]).*"), "superscript", looks);
            look(Xml.attribute(properties, text("position")).matches("(?:sub|-).*"), "subscript", looks);
            struck = !Xml.attribute(properties, text("line-through-style")).matches("|none");
        }
        if (!looks.isEmpty()) {
            elements.add(Element.of("hi", "rend", String.join(" ", looks)));
        }
        if (struck) {
            elements.add(Element.of("del", "rend", "strikethrough"));
        }
        return elements;
    }

    /** The name of something that concerns words. */
    private static String text(String what) {
        return String.join("-", "text", what);
    }

    private static void look(boolean is, String name, List<String> looks) {
        if (is) {
            looks.add(name);
        }
    }
}
