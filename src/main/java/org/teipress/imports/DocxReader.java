package org.teipress.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.report.Severity;

/**
 * Reads Word documents: headings, lists, tables, styles, notes, tracked changes, comments, images. What TEI gets nothing
 * of is named in the report. Used once.
 */
final class DocxReader {

    private final Archive archive;
    private final Draft draft = new Draft();
    private final DocxStyles styles;
    private final DocxRuns runs;
    private final Set<String> left = new TreeSet<>();

    /** What a document gave, and what of it was left out. */
    record Result(Draft draft, Set<String> leftOut, Map<String, String> people) {

        void report(Findings findings) {
            leftOut.forEach(what -> findings.add("import-left-out", Severity.WARNING, 0, 0, "the document has " + what
                    + ", which is not in the TEI", "look at the original, and add what matters by hand"));
        }
    }

    private DocxReader(Archive archive, StyleMap map) throws IOException {
        this.archive = archive;
        if (!archive.has("word/document.xml")) {
            throw new NotATranscriptException("this ZIP archive is no Word document: it has no part word/document.xml; nor is it an OpenDocument text");
        }
        styles = new DocxStyles(archive, map);
        runs = new DocxRuns(archive, draft, styles, left);
    }

    /**
     * Reads a document.
     *
     * @throws NotATranscriptException if it is none, or is damaged
     */
    static Result read(Archive archive, StyleMap map) throws IOException {
        DocxReader reader = new DocxReader(archive, map);
        XdmNode root = Xml.part(reader.archive.part("word/document.xml").orElseThrow());
        Xml.child(root, "body").ifPresent(b -> reader.draft.blocks().addAll(reader.blocks(b)));
        for (String kind : List.of("footnote", "endnote", "comment")) {
            reader.notes(kind);
        }
        reader.archive.names().stream().filter(n -> n.matches("word/(?:vbaProject\\.bin|embeddings/.*|charts/.*|diagrams/.*)"))
                .map(n -> n.contains("vba") ? "macros" : n.contains("chart") ? "charts" : n.contains("diagram") ? "diagrams"
                : "embedded objects").forEach(reader.left::add);
        return new Result(reader.draft, reader.left, reader.runs.people());
    }

    private void notes(String kind) throws IOException {
        Map<String, XdmNode> contents = new HashMap<>();
        String name = "word/" + kind + "s.xml";
        if (archive.has(name)) {
            Xml.children(Xml.part(archive.part(name).orElseThrow()), kind).forEach(n -> contents.put(Xml.attribute(n, "id"), n));
        }
        runs.called(kind).forEach((id, element) -> {
            List<Flow> flows = new ArrayList<>();
            Optional.ofNullable(contents.get(id)).ifPresent(n -> {
                blocks(n).forEach(b -> collect(b, flows));
                runs.author(n, element);
            });
            draft.notes().add(new Draft.Pending(element, flows));
        });
    }

    private static void collect(Block block, List<Flow> flows) {
        if (block.flow().length() > 0) {
            flows.add(block.flow());
        }
        block.inner().forEach(b -> collect(b, flows));
    }

    private List<Block> blocks(XdmNode parent) {
        List<Block> blocks = new ArrayList<>();
        for (XdmNode node : Xml.elements(parent)) {
            switch (Xml.name(node)) {
                case "p" -> paragraph(node).ifPresent(blocks::add);
                case "tbl" -> blocks.add(table(node));
                case "sdt", "customXml", "ins", "moveTo", "smartTag" -> blocks.addAll(blocks(Xml.child(node, "sdtContent")
                        .orElse(node)));
                case "altChunk" -> left.add("parts of another format (altChunk)");
                default -> { }
            }
        }
        return blocks;
    }

    private Optional<Block> paragraph(XdmNode node) {
        Flow flow = new Flow();
        runs.read(node, flow);
        flow.trim();
        draft.endLine();
        if (flow.length() == 0) {
            return Optional.empty();
        }
        Optional<XdmNode> properties = Xml.child(node, "pPr");
        String style = properties.flatMap(p -> Xml.child(p, "pStyle")).map(s -> Xml.attribute(s, "val")).orElse("");
        return Optional.of(block(flow, style, properties));
    }

    private Block block(Flow flow, String style, Optional<XdmNode> properties) {
        Optional<Element> element = styles.element(style);
        if (element.isPresent()) {
            return switch (element.get().name()) {
                case "quote" -> Block.of(Block.Type.QUOTE, 0, flow);
                case "l" -> Block.of(Block.Type.VERSE, 0, flow);
                case "head" -> Block.of(Block.Type.HEADING, Math.max(1, styles.heading(style)), flow);
                default -> new Block(Block.Type.PARAGRAPH, 0, element.get(), flow, List.of());
            };
        }
        int heading = styles.heading(style);
        if (heading >= 0) {
            return Block.of(Block.Type.HEADING, heading, flow);
        }
        Optional<Block.Type> list = properties.flatMap(p -> styles.list(p, style));
        return list.map(type -> Block.of(type, DocxStyles.level(properties.orElseThrow()), flow))
                .orElseGet(() -> Block.of(Block.Type.PARAGRAPH, 0, flow));
    }

    private Block table(XdmNode table) {
        List<Block> rows = new ArrayList<>();
        Map<Integer, Element> open = new HashMap<>();
        for (XdmNode row : Xml.children(table, "tr")) {
            List<Block> cells = new ArrayList<>();
            boolean heads = Xml.child(row, "trPr").flatMap(p -> Xml.child(p, "tblHeader")).isPresent();
            int column = 0;
            for (XdmNode cell : Xml.children(row, "tc")) {
                Optional<XdmNode> properties = Xml.child(cell, "tcPr");
                int span = Math.max(1, properties.flatMap(p -> Xml.child(p, "gridSpan")).map(g -> Xml.number(g, "val")).orElse(1));
                Optional<XdmNode> merge = properties.flatMap(p -> Xml.child(p, "vMerge"));
                Element above = open.get(column);
                if (merge.isPresent() && !Xml.attribute(merge.get(), "val").equals("restart") && above != null) {
                    int tall = above.attribute("rows").map(Integer::parseInt).orElse(1) + 1;
                    above.set("rows", "" + tall);
                } else {
                    Element template = Element.of("cell", "role", heads ? "label" : "", "cols", span > 1 ? "" + span : "");
                    open.put(column, template);
                    cells.add(new Block(Block.Type.CELL, 0, template, new Flow(), blocks(cell)));
                }
                column += span;
            }
            rows.add(Block.holding(Block.Type.ROW, cells));
        }
        return Block.holding(Block.Type.TABLE, rows);
    }
}
