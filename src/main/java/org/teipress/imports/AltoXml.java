package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.function.Function;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.report.Span;

/** Reads ALTO, versions 1 to 4. Used once. */
final class AltoXml {

    /** What stands at the word before it, where a file has words and no spaces. */
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\\]»”’⸗¬-]+");
    private static final int TOUCHING = 2;

    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private String image = "";

    private final Function<XdmNode, Span> places;

    private AltoXml(Function<XdmNode, Span> places) {
        this.places = places;
    }

    /** The pages of a file. In: its root, and where an element stands in it. */
    static List<Scan> read(XdmNode root, Function<XdmNode, Span> places) {
        AltoXml alto = new AltoXml(places);
        List<Scan> scans = new ArrayList<>();
        alto.collect(root);
        for (XdmNode layout : Xml.children(root, "Layout")) {
            for (XdmNode page : Xml.children(layout, "Page")) {
                List<Scan.Area> areas = new ArrayList<>();
                alto.areas(page, areas);
                scans.add(new Scan(alto.image, Xml.number(page, "WIDTH"), Xml.number(page, "HEIGHT"), areas));
            }
        }
        return scans;
    }

    private void collect(XdmNode root) {
        root.axisIterator(Axis.DESCENDANT).forEachRemaining(n -> {
            if (n.getNodeKind() != XdmNodeKind.ELEMENT) {
                return;
            }
            String name = Xml.name(n);
            if (name.endsWith("Tag")) {
                tags.put(Xml.attribute(n, "ID"), Xml.attribute(n, "LABEL"));
            } else if (name.equals("ElementRef")) {
                order.putIfAbsent(Xml.attribute(n, "REF"), order.size());
            } else if (name.equals("fileName") && image.isEmpty()) {
                image = n.getStringValue().strip();
            }
        });
    }

    private void areas(XdmNode parent, List<Scan.Area> areas) {
        List<XdmNode> members = new ArrayList<>(Xml.elements(parent));
        members.sort(java.util.Comparator.comparingInt(m -> order.getOrDefault(Xml.attribute(m, "ID"), Integer.MAX_VALUE)));
        for (XdmNode member : members) {
            switch (Xml.name(member)) {
                case "TextBlock" -> areas.add(area(member, parent));
                case "Illustration", "GraphicalElement" -> areas.add(new Scan.Area(Xml.attribute(member, "ID"), "graphic",
                        points(member), List.of(), Optional.empty()));
                case "PrintSpace", "TopMargin", "BottomMargin", "LeftMargin", "RightMargin", "ComposedBlock" -> areas(member, areas);
                default -> { }
            }
        }
    }

    private Scan.Area area(XdmNode block, XdmNode parent) {
        String label = tags.getOrDefault(Xml.attribute(block, "TAGREFS").split(" ")[0], Xml.attribute(block, "TYPE"));
        String margin = Xml.name(parent).equals("TopMargin") ? "header" : Xml.name(parent).equals("BottomMargin") ? "footer"
                : Xml.name(parent).endsWith("Margin") ? "marginalia" : "paragraph";
        List<Scan.Row> rows = Xml.children(block, "TextLine").stream().map(this::row).toList();
        return new Scan.Area(Xml.attribute(block, "ID"), label.isEmpty() ? margin : label.toLowerCase(Locale.ROOT), points(block),
                rows, Optional.empty());
    }

    private Scan.Row row(XdmNode line) {
        StringBuilder text = new StringBuilder();
        List<Scan.Tag> tags = new ArrayList<>();
        boolean words = Xml.children(line, "SP").isEmpty();
        int end = 0;
        for (XdmNode part : Xml.elements(line)) {
            switch (Xml.name(part)) {
                case "String" -> {
                    String content = Xml.attribute(part, "CONTENT");
                    boolean glued = CLOSING.matcher(content).matches() && end > 0 && Xml.number(part, "HPOS") <= end + TOUCHING;
                    text.append(words && text.length() > 0 && !glued ? " " : "");
                    end = Xml.number(part, "HPOS") + Xml.number(part, "WIDTH");
                    style(part).ifPresent(s -> tags.add(new Scan.Tag("textStyle", text.length(), content.length(), s)));
                    text.append(content);
                }
                case "SP" -> text.append(' ');
                case "HYP" -> text.append(Xml.attribute(part, "CONTENT").isEmpty() ? "-" : Xml.attribute(part, "CONTENT"));
                default -> { }
            }
        }
        return new Scan.Row(Xml.attribute(line, "ID"), points(line), text.toString().strip(), 0, tags, places.apply(line));
    }

    private static Optional<Map<String, String>> style(XdmNode string) {
        String style = Xml.attribute(string, "STYLE");
        Map<String, String> found = new HashMap<>();
        for (String word : style.split("\\s+")) {
            switch (word) {
                case "bold" -> found.put("bold", "true");
                case "italics" -> found.put("italic", "true");
                case "superscript" -> found.put("superscript", "true");
                case "smallcaps" -> found.put("smallCaps", "true");
                case "underline" -> found.put("underlined", "true");
                default -> { }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The outline: the polygon if there is one, else the box. */
    private static String points(XdmNode node) {
        for (XdmNode shape : Xml.children(node, "Shape")) {
            for (XdmNode polygon : Xml.children(shape, "Polygon")) {
                String[] numbers = Xml.attribute(polygon, "POINTS").strip().split("[\\s,]+");
                StringBuilder points = new StringBuilder();
                for (int i = 0; i + 1 < numbers.length; i += 2) {
                    points.append(i > 0 ? " " : "").append(numbers[i]).append(',').append(numbers[i + 1]);
                }
                return points.toString();
            }
        }
        int x = Xml.number(node, "HPOS");
        int y = Xml.number(node, "VPOS");
        int w = Xml.number(node, "WIDTH");
        int h = Xml.number(node, "HEIGHT");
        return w <= 0 || h <= 0 ? "" : x + "," + y + " " + (x + w) + "," + y + " " + (x + w) + "," + (y + h) + " " + x + "," + (y + h);
    }

    static boolean is(XdmNode root) {
        return Xml.name(root).equals("alto");
    }
}
