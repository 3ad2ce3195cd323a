package org.teipress.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The blocks of a text that was read from page images: divisions at headings, paragraphs, tables. Used once. */
final class ScanBlocks {

    private final InlineReader reader;
    private final ImportRun run;
    private final TeiWriter out;
    private final Map<Integer, Map<Integer, Element>> table = new TreeMap<>();
    private String title = "";
    private boolean open;
    private boolean filled;

    ScanBlocks(InlineReader reader, ImportRun run, TeiWriter out) {
        this.reader = reader;
        this.run = run;
        this.out = out;
    }

    private void open() {
        if (!open) {
            out.open(Element.of("div"));
            open = true;
            filled = false;
        }
    }

    void page(String facs, String number, int offset) {
        open();
        run.decide(Kind.PAGE, offset, offset);
        out.write(Element.of("pb", "n", number, "facs", "#" + facs));
    }

    void head(Flow flow, String zone, List<Line> lines) {
        if (filled) {
            out.close();
            open = false;
        }
        open();
        run.decide(Kind.HEADING, lines.get(0).start(), lines.get(lines.size() - 1).end());
        title = title.isEmpty() ? flow.toString().strip() : title;
        out.write(Element.of("head", "facs", "#" + zone).add(reader.read(flow)));
    }

    void block(Element element, Flow flow) {
        open();
        filled |= element.name().equals("p");
        out.write(element.add(reader.read(flow)));
    }

    void cell(Flow flow, String zone, int[] place) {
        table.computeIfAbsent(place[0], r -> new TreeMap<>()).put(place[1], Element.of("cell", "facs", "#" + zone)
                .add(reader.read(flow)));
    }

    void endTable() {
        if (table.isEmpty()) {
            return;
        }
        open();
        Element element = Element.of("table");
        for (Map<Integer, Element> cells : table.values()) {
            element.add(Element.of("row").add(List.copyOf(cells.values())));
        }
        table.clear();
        filled = true;
        out.write(element);
    }

    /** Ends the last division; returns the first heading. */
    String end() {
        if (open) {
            if (!filled) {
                out.write(Element.of("p"));
            }
            out.close();
        }
        return title;
    }
}
