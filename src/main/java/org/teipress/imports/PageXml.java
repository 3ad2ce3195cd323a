package org.teipress.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.report.Span;

/** Reads PAGE XML, as Transkribus, eScriptorium and OCR-D write it. Used once. */
final class PageXml {

    private static final Pattern TAG = Pattern.compile("([\\w.-]+)\\s*\\{([^{}]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("([\\w-]+)\\s*:([^;]*);?");

    private final Map<String, Integer> order = new HashMap<>();

    private final Function<XdmNode, Span> places;

    private PageXml(Function<XdmNode, Span> places) {
        this.places = places;
    }

    /** The pages of a file. In: its root, and where an element stands in it. */
    static List<Scan> read(XdmNode root, Function<XdmNode, Span> places) {
        List<Scan> scans = new ArrayList<>();
        for (XdmNode page : Xml.children(root, "Page")) {
            scans.add(new PageXml(places).page(page));
        }
        return scans;
    }

    private Scan page(XdmNode page) {
        Xml.children(page, "ReadingOrder").forEach(this::order);
        List<Scan.Area> areas = new ArrayList<>();
        areas(page, areas);
        return new Scan(Xml.attribute(page, "imageFilename"), Xml.number(page, "imageWidth"), Xml.number(page, "imageHeight"), areas);
    }

    private void order(XdmNode group) {
        List<XdmNode> members = Xml.elements(group);
        members.sort(Comparator.comparingInt(m -> Xml.number(m, "index")));
        for (XdmNode member : members) {
            String region = Xml.attribute(member, "regionRef");
            if (!region.isEmpty()) {
                order.putIfAbsent(region, order.size());
            }
            order(member);
        }
    }

    private void areas(XdmNode parent, List<Scan.Area> areas) {
        List<XdmNode> regions = Xml.elements(parent).stream().filter(e -> name(e).endsWith("Region")
                || name(e).equals("TableCell")).sorted(Comparator.comparingInt(this::place)).toList();
        for (XdmNode region : regions) {
            boolean text = !Xml.children(region, "TextLine").isEmpty() || name(region).equals("TextRegion");
            if (text) {
                areas.add(area(region));
            } else if (!name(region).equals("TableRegion")) {
                areas.add(new Scan.Area(Xml.attribute(region, "id"), name(region).replace("Region", "").toLowerCase(java.util.Locale.ROOT),
                        points(region), List.of(), Optional.empty()));
            }
            areas(region, areas);
        }
    }

    private static String name(XdmNode node) {
        return node.getNodeName().getLocalName();
    }

    /** Where a region comes: by the reading order of the page, else by its own word, else as it stands. */
    private int place(XdmNode node) {
        Integer place = order.get(Xml.attribute(node, "id"));
        return place != null ? place : tags(node).stream().filter(t -> t.name().equals("readingOrder"))
                .map(t -> number(t.properties().get("index"))).findFirst().map(i -> i + (order.isEmpty() ? 0 : order.size()))
                .orElse(Integer.MAX_VALUE);
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private Scan.Area area(XdmNode region) {
        String said = tags(region).stream().filter(t -> t.name().equals("structure")).map(t -> t.properties()
                .getOrDefault("type", "")).findFirst().orElse("");
        String type = !said.isEmpty() ? said : Xml.attribute(region, "type");
        List<Scan.Row> rows = Xml.children(region, "TextLine").stream().sorted(Comparator.comparingInt(this::place))
                .map(this::row).toList();
        Optional<int[]> cell = name(region).equals("TableCell") ? Optional.of(new int[] {Xml.number(region, "row"),
            Xml.number(region, "col")}) : Optional.empty();
        return new Scan.Area(Xml.attribute(region, "id"), type.isEmpty() ? "paragraph" : type, points(region), rows, cell);
    }

    private Scan.Row row(XdmNode line) {
        String text = words(line).orElseGet(() -> String.join(" ", Xml.children(line, "Word").stream()
                .map(w -> words(w).orElse("")).toList()));
        return new Scan.Row(Xml.attribute(line, "id"), points(line), text, Math.max(0, Xml.children(line, "TextEquiv").size() - 1), tags(line),
                places.apply(line));
    }

    /** The text of the first of several readings: the lowest index, as the format wants it. */
    private static Optional<String> words(XdmNode node) {
        return Xml.children(node, "TextEquiv").stream().min(Comparator.comparingInt(t -> Xml.number(t, "index")))
                .flatMap(t -> Xml.children(t, "Unicode").stream().findFirst()).map(XdmNode::getStringValue)
                .map(s -> s.replaceAll("[\\r\\n\\t]+", " "));
    }

    private static String points(XdmNode node) {
        for (XdmNode coords : Xml.children(node, "Coords")) {
            String points = Xml.attribute(coords, "points").strip();
            if (!points.isEmpty()) {
                return points;
            }
            StringBuilder old = new StringBuilder();
            Xml.children(coords, "Point").forEach(p -> old.append(old.length() > 0 ? " " : "").append(Xml.attribute(p, "x"))
                    .append(',').append(Xml.attribute(p, "y")));
            return old.toString();
        }
        return "";
    }

    /** What {@code @custom} says, in the manner of Transkribus. */
    static List<Scan.Tag> tags(XdmNode node) {
        List<Scan.Tag> tags = new ArrayList<>();
        Matcher m = TAG.matcher(Xml.attribute(node, "custom"));
        while (m.find()) {
            Map<String, String> properties = new LinkedHashMap<>();
            Matcher p = PROPERTY.matcher(m.group(2));
            while (p.find()) {
                properties.put(p.group(1), unescape(p.group(2).strip()));
            }
            tags.add(new Scan.Tag(m.group(1), number(properties.get("offset")), number(properties.get("length")), properties));
        }
        return tags;
    }

    /** Transkribus writes characters that would end a property by their number. */
    private static String unescape(String value) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(value).replaceAll(r -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(r.group(1), 16))));
    }

    static boolean is(XdmNode root) {
        return root.getNodeKind() == XdmNodeKind.ELEMENT && name(root).equals("PcGts");
    }
}
