package org.teipress.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;

/** The styles and numberings of a Word document. Filled once, then only read. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift|titre|заголовок|título|titolo) ?([1-9])");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> outlines = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final StyleMap map;

    DocxStyles(Archive archive, StyleMap map) throws IOException {
        this.map = map;
        if (archive.has("word/styles.xml")) {
            Xml.children(Xml.part(archive.part("word/styles.xml").orElseThrow()), "style").forEach(this::style);
        }
        if (archive.has("word/numbering.xml")) {
            numbering(Xml.part(archive.part("word/numbering.xml").orElseThrow()));
        }
    }

    private void style(XdmNode style) {
        String id = Xml.attribute(style, "styleId");
        Xml.child(style, "name").ifPresent(n -> names.put(id, Xml.attribute(n, "val")));
        Xml.child(style, "basedOn").ifPresent(b -> parents.put(id, Xml.attribute(b, "val")));
        Xml.child(style, "pPr").ifPresent(p -> {
            Xml.child(p, "outlineLvl").ifPresent(o -> outlines.put(id, Xml.number(o, "val") + 1));
            Xml.child(p, "numPr").flatMap(n -> Xml.child(n, "numId")).ifPresent(n -> lists.put(id, Xml.attribute(n, "val")));
        });
    }

    private void numbering(XdmNode root) {
        for (XdmNode form : Xml.children(root, "abstractNum")) {
            for (XdmNode level : Xml.children(form, "lvl")) {
                String format = Xml.child(level, "numFmt").map(f -> Xml.attribute(f, "val")).orElse("decimal");
                formats.put(Xml.attribute(form, "abstractNumId") + " " + Xml.attribute(level, "ilvl"), format);
            }
        }
        for (XdmNode num : Xml.children(root, "num")) {
            Xml.child(num, "abstractNumId").ifPresent(a -> abstracts.put(Xml.attribute(num, "numId"), Xml.attribute(a, "val")));
        }
    }

    /** The name of a style; its identifier if it has none. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The element that a style means: what the project says first, then what is usual. */
    Optional<Element> element(String id) {
        return id.isEmpty() ? Optional.empty() : map.element(name(id)).or(() -> StyleMap.USUAL.element(name(id)));
    }

    /** The level of a heading by its style, or a style that it is based on; 0 for a title, -1 for no heading. */
    int heading(String id) {
        String style = id;
        for (int i = 0; i < 10 && !style.isEmpty(); i++) {
            String name = name(style).toLowerCase(java.util.Locale.ROOT);
            Matcher m = HEADING.matcher(name);
            if (m.matches()) {
                return Integer.parseInt(m.group(1));
            }
            if (name.equals("title")) {
                return 0;
            }
            if (outlines.getOrDefault(style, 10) < 10) {
                return outlines.get(style);
            }
            style = parents.getOrDefault(style, "");
        }
        return -1;
    }

    /** Whether a paragraph is the member of a list, and of which kind; empty if of none. */
    Optional<Block.Type> list(XdmNode properties, String style) {
        Optional<XdmNode> direct = Xml.child(properties, "numPr").flatMap(n -> Xml.child(n, "numId"));
        String id = direct.map(n -> Xml.attribute(n, "val")).orElseGet(() -> lists.getOrDefault(style, ""));
        String name = name(style).toLowerCase(java.util.Locale.ROOT);
        if (id.equals("0") || id.isEmpty()) {
            return id.equals("0") ? Optional.empty() : name.startsWith("list bullet") ? Optional.of(Block.Type.BULLET)
                    : name.startsWith("list number") ? Optional.of(Block.Type.NUMBER) : Optional.empty();
        }
        String format = formats.getOrDefault(abstracts.getOrDefault(id, "") + " " + level(properties), "decimal");
        return format.equals("none") ? Optional.empty() : Optional.of(format.equals("bullet") ? Block.Type.BULLET : Block.Type.NUMBER);
    }

    static int level(XdmNode properties) {
        return Xml.child(properties, "numPr").flatMap(n -> Xml.child(n, "ilvl")).map(n -> Xml.number(n, "val")).orElse(0);
    }
}
