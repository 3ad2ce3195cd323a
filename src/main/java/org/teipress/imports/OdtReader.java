package org.teipress.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.XdmNode;

/**
 * Reads OpenDocument texts: headings, paragraphs, lists, tables, looks and styles, notes, comments, links, images, and which words were
 * inserted. What TEI gets nothing of is named in the report. Used once.
 */
final class OdtReader {

    private static final String CONTENT = "content.xml";

    private final Draft draft = new Draft();
    private final Set<String> left = new TreeSet<>();
    private final OdtStyles styles;
    private final OdtWords words;
    private final XdmNode root;

    private OdtReader(Archive archive, StyleMap map) throws IOException {
        root = Xml.part(archive.part(CONTENT).orElseThrow());
        styles = new OdtStyles(root, archive.has("styles.xml") ? Optional.of(Xml.part(archive.part("styles.xml").orElseThrow())) : Optional.empty(), map);
        words = new OdtWords(archive, draft, styles, left);
    }

    /** Whether an archive is such a text. */
    static boolean is(Archive archive) {
        return archive.has(CONTENT) && !archive.has("word/document.xml");
    }

    /**
     * Reads a document.
     *
     * @throws NotATranscriptException if it is damaged, or a sheet or drawing
     */
    static DocxReader.Result read(Archive archive, StyleMap map) throws IOException {
        OdtReader reader = new OdtReader(archive, map);
        XdmNode text = Xml.child(reader.root, "body").flatMap(b -> Xml.child(b, "text"))
                .orElseThrow(() -> new NotATranscriptException("this OpenDocument file is no text"));
        reader.draft.blocks().addAll(reader.blocks(text, 0));
        // Notes may hold notes of comments: the list grows while it is read.
        for (int i = 0; i < reader.words.notes().size(); i++) {
            OdtWords.Note note = reader.words.notes().get(i);
            List<Flow> flows = new ArrayList<>();
            reader.blocks(note.content(), 0).forEach(b -> collect(b, flows));
            reader.draft.notes().add(new Draft.Pending(note.element(), flows));
        }
        return new DocxReader.Result(reader.draft, reader.left, Map.of());
    }

    private static void collect(Block block, List<Flow> flows) {
        if (block.flow().length() > 0) {
            flows.add(block.flow());
        }
        block.inner().forEach(b -> collect(b, flows));
    }

    private List<Block> blocks(XdmNode parent, int level) {
        List<Block> blocks = new ArrayList<>();
        for (XdmNode node : Xml.elements(parent)) {
            switch (Xml.name(node)) {
                case "h" -> paragraph(node, Optional.of(Math.max(1, Xml.number(node, "outline-level")))).ifPresent(blocks::add);
                case "p" -> paragraph(node, Optional.empty()).ifPresent(blocks::add);
                case "list" -> blocks.addAll(list(node, level, ""));
                case "table" -> blocks.add(table(node));
                case "section", "index-body", "index-title" -> blocks.addAll(blocks(node, level));
                case "tracked-changes" -> left.add("deleted words (tracked changes)");
                case "table-of-content", "alphabetical-index", "bibliography" -> left.add("generated indexes");
                default -> { }
            }
        }
        return blocks;
    }

    private Optional<Block> paragraph(XdmNode node, Optional<Integer> heading) {
        Flow flow = new Flow();
        words.read(node, flow);
        flow.trim();
        draft.endLine();
        if (flow.length() == 0) {
            return Optional.empty();
        }
        String style = Xml.attribute(node, "style-name");
        Optional<Element> element = styles.meant(style);
        if (heading.isPresent() || styles.is(style, "title")) {
            return Optional.of(Block.of(Block.Type.HEADING, heading.orElse(0), flow));
        }
        String name = element.map(Element::name).orElse("p");
        return Optional.of(switch (name) {
            case "quote" -> Block.of(Block.Type.QUOTE, 0, flow);
            case "l" -> Block.of(Block.Type.VERSE, 0, flow);
            default -> element.map(e -> new Block(Block.Type.PARAGRAPH, 0, e, flow, List.of())).orElseGet(() -> Block.of(Block.Type.PARAGRAPH, 0, flow));
        });
    }

    /** The members of a list, those of lists inside one level deeper. */
    private List<Block> list(XdmNode list, int level, String inherited) {
        String style = Xml.attribute(list, "style-name").isEmpty() ? inherited : Xml.attribute(list, "style-name");
        Block.Type type = styles.numbered(style) ? Block.Type.NUMBER : Block.Type.BULLET;
        List<Block> items = new ArrayList<>();
        for (XdmNode item : Xml.elements(list)) {
            List<Block> inner = new ArrayList<>();
            List<Block> below = new ArrayList<>();
            for (XdmNode node : Xml.elements(item)) {
                if (Xml.name(node).equals("list")) {
                    below.addAll(list(node, level + 1, style));
                } else if (Xml.name(node).equals("p") || Xml.name(node).equals("h")) {
                    paragraph(node, Optional.empty()).ifPresent(inner::add);
                }
            }
            if (!inner.isEmpty()) {
                items.add(new Block(type, level, Element.of("p"), inner.get(0).flow(), inner.subList(1, inner.size())));
            }
            items.addAll(below);
        }
        return items;
    }

    private Block table(XdmNode table) {
        List<Block> rows = new ArrayList<>();
        rows(table, rows);
        return Block.holding(Block.Type.TABLE, rows);
    }

    private void rows(XdmNode parent, List<Block> rows) {
        for (XdmNode node : Xml.elements(parent)) {
            if (!Xml.name(node).equals("table-row")) {
                rows(node, rows);
                continue;
            }
            List<Block> cells = new ArrayList<>();
            for (XdmNode cell : Xml.children(node, "table-cell")) {
                int columns = Xml.number(cell, "number-columns-spanned");
                int tall = Xml.number(cell, "number-rows-spanned");
                cells.add(new Block(Block.Type.CELL, 0, Element.of("cell", "cols", columns > 1 ? "" + columns : "", "rows",
                        tall > 1 ? "" + tall : ""), new Flow(), blocks(cell, 0)));
            }
            rows.add(Block.holding(Block.Type.ROW, cells));
        }
    }
}
