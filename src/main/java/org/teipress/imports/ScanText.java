package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * Writes what was read from page images: surfaces with their zones, and the text with the beginnings of pages and lines,
 * each pointing to its zone. Words broken at line ends are put together. Used once.
 */
final class ScanText {

    private static final String LEFT_OUT = "import-left-out";
    private static final Set<String> HEADS = Set.of("heading", "title");
    private static final Set<String> FURNITURE = Set.of("header", "footer", "page-number", "pagenumber", "catch-word",
            "signature-mark", "running-title", "runningtitle");
    /** What TEI calls them. */
    private static final Map<String, String> FW = Map.of("page-number", "pageNum", "pagenumber", "pageNum", "catch-word", "catch", "signature-mark", "sig",
            "running-title", "header", "runningtitle", "header");
    private static final Set<String> NOTES = Set.of("marginalia", "margin", "footnote", "footnote-continued", "endnote");
    private static final Set<String> PICTURES = Set.of("graphic", "image", "illustration", "linedrawing", "map", "music");

    private final List<Scan> scans;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    /** Where each line begins in its file, by where its words begin in the text. */
    private final NavigableMap<Integer, Span> places = new TreeMap<>();
    private final List<Element> surfaces = new ArrayList<>();

    ScanText(List<Scan> scans) {
        this.scans = scans;
        for (Scan scan : scans) {
            for (Scan.Area area : scan.areas()) {
                area.rows().forEach(this::append);
                text.append('\n');
            }
        }
    }

    private void append(Scan.Row row) {
        int start = text.length();
        text.append(row.text());
        places.put(start, row.at());
        lines.add(new Line(start, text.length(), 0, false));
        text.append('\n');
    }

    /** The words of all pages, line by line: what offsets count in. */
    String text() {
        return text.toString();
    }

    /** A finding by its place in the file that the line comes from, and not in the words of all pages. */
    Diagnostic placed(Diagnostic finding) {
        Map.Entry<Integer, Span> line = places.floorEntry(finding.span().start().offset());
        return line == null ? finding : finding.withSpan(line.getValue());
    }

    /** The file, line and column of the line of a page that an offset is in. */
    String place(int offset) {
        Map.Entry<Integer, Span> line = places.floorEntry(offset);
        if (line == null) {
            return Integer.toString(offset);
        }
        String path = line.getValue().uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1) + ":" + line.getValue().start();
    }

    /** The surfaces, once the text is written. */
    List<Element> surfaces() {
        return surfaces;
    }

    /** Writes the body's content; returns the first heading. */
    String write(InlineReader reader, ImportRun run, TeiWriter out) {
        String whole = text();
        ScanFlows flows = new ScanFlows(whole, Hyphens.of(whole, lines), run);
        ScanBlocks blocks = new ScanBlocks(reader, run, out);
        int line = 0;
        for (int i = 0; i < scans.size(); i++) {
            Scan scan = scans.get(i);
            String page = "page-" + (i + 1);
            Element surface = Element.of("surface", "xml:id", page, "ulx", "0", "uly", "0", "lrx", "" + scan.width(), "lry",
                    "" + scan.height());
            if (!scan.image().isBlank()) {
                surface.add(Element.of("graphic", "url", address(scan.image())));
            }
            surfaces.add(surface);
            tell(scan, line, run.findings());
            blocks.page(page, number(scan), line < lines.size() ? lines.get(line).start() : whole.length());
            for (int k = 0; k < scan.areas().size(); k++) {
                Scan.Area area = scan.areas().get(k);
                List<Line> its = lines.subList(line, line + area.rows().size());
                String zone = zones(surface, area, page + "-" + (k + 1));
                put(blocks, area, flows.of(area, its, zone), zone, its);
                line += area.rows().size();
            }
            blocks.endTable();
        }
        return blocks.end();
    }

    /** Tells what of a page the TEI gets nothing of. */
    private void tell(Scan scan, int firstLine, Findings findings) {
        int at = firstLine < lines.size() ? lines.get(firstLine).start() : 0;
        if (scan.image().isBlank()) {
            findings.add(LEFT_OUT, Severity.WARNING, at, at, "the file names no image of this page; its surface has none", "name it in graphic/@url");
        }
        int line = firstLine;
        for (Scan.Area area : scan.areas()) {
            tellPoints("region “" + area.id() + "”", area.points(), line < lines.size() ? lines.get(line).start() : at, findings);
            for (Scan.Row row : area.rows()) {
                int from = lines.get(line).start();
                tellPoints("line “" + row.id() + "”", row.points(), from, findings);
                if (row.others() > 0) {
                    findings.add(LEFT_OUT, Severity.INFO, from, lines.get(line).end(), "line “" + row.id() + "” has other readings (" + row.others()
                            + "); the first by its index is taken", "compare the image");
                }
                line++;
            }
        }
    }

    private static void tellPoints(String what, String points, int at, Findings findings) {
        if (!points.isBlank() && !outline(points)) {
            findings.add(LEFT_OUT, Severity.WARNING, at, at, what + " has an outline that is no row of points", "its zone is empty; draw it anew in the program that made the file");
        }
    }

    private static String address(String image) {
        return image.strip().replace('\\', '/').replace(" ", "%20").replaceAll("[<>\"{}|^`]", "_");
    }

    private static String number(Scan scan) {
        return scan.areas().stream().filter(a -> a.type().startsWith("page") && a.rows().size() == 1)
                .map(a -> a.rows().get(0).text().strip()).filter(t -> t.matches("\\W*\\w{1,6}\\W*")).findFirst()
                .map(t -> t.replaceAll("\\W+", "")).orElse("");
    }

    /** Adds the zones of an area and its lines; returns the identifier of the area's. */
    private static String zones(Element surface, Scan.Area area, String id) {
        Element zone = zone(id, area.points()).set("type", area.type().matches("[\\p{L}\\d_.-]+") ? area.type() : "");
        for (int i = 0; i < area.rows().size(); i++) {
            zone.add(zone(id + "-" + (i + 1), area.rows().get(i).points()).set("type", "line"));
        }
        surface.add(zone);
        return id;
    }

    private static boolean outline(String points) {
        return points.matches("(?:-?\\d+(?:\\.\\d+)?,-?\\d+(?:\\.\\d+)?\\s*){3,}+");
    }

    private static Element zone(String id, String points) {
        return Element.of("zone", "xml:id", id, "points", outline(points) ? points.strip().replaceAll("\\s+", " ") : "");
    }

    private static void put(ScanBlocks blocks, Scan.Area area, Flow flow, String zone, List<Line> lines) {
        String type = area.type();
        if (area.cell().isPresent()) {
            blocks.cell(flow, zone, area.cell().get());
            return;
        }
        blocks.endTable();
        if (area.rows().isEmpty()) {
            if (PICTURES.contains(type)) {
                blocks.block(Element.of("figure", "facs", "#" + zone), flow);
            }
        } else if (HEADS.contains(type)) {
            blocks.head(flow, zone, lines);
        } else if (FURNITURE.contains(type)) {
            blocks.block(Element.of("fw", "type", FW.getOrDefault(type, type), "place", type.equals("footer") || type.equals("catch-word")
                    || type.equals("signature-mark") ? "bottom" : type.equals("header") ? "top" : "", "facs", "#" + zone), flow);
        } else if (NOTES.contains(type)) {
            blocks.block(Element.of("note", "place", type.startsWith("margin") ? "margin" : "foot", "facs", "#" + zone), flow);
        } else {
            blocks.block(Element.of("p", "rend", type.equals("caption") ? "caption" : "", "facs", "#" + zone), flow);
        }
    }
}
