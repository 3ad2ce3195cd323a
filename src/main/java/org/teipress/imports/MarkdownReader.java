package org.teipress.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown as CommonMark has it, with footnotes and tables. Offsets count in the file itself. Used once. */
final class MarkdownReader {

    private static final int DEEPEST = 60;

    private final Draft draft = new Draft();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final MarkdownWords words;

    private MarkdownReader(String text) {
        draft.text().append(text);
        words = new MarkdownWords(text);
    }

    /** The blocks of a text. */
    static Draft read(String text) {
        MarkdownReader reader = new MarkdownReader(text);
        Parser parser = Parser.builder().extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(DEEPEST).build();
        org.commonmark.node.Node document = parser.parse(withoutFront(text));
        for (org.commonmark.node.Node n = document.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof FootnoteDefinition definition) {
                reader.definitions.putIfAbsent(definition.getLabel(), definition);
            }
        }
        reader.draft.blocks().addAll(reader.blocks(document));
        reader.notes();
        return reader.draft;
    }

    /** The text with the settings at its head blanked, so that all offsets hold. */
    private static String withoutFront(String text) {
        int end = FrontMatter.end(text);
        return text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end);
    }

    /** The content of notes; those that nothing calls become paragraphs at the end. */
    private void notes() {
        Map<String, Element> called = words.called();
        List<String> labels = List.of();
        for (int i = 0; i < called.size(); i++) { // What notes say may call others.
            labels = i < labels.size() ? labels : List.copyOf(called.keySet());
            String label = labels.get(i);
            FootnoteDefinition definition = definitions.remove(label);
            List<Flow> flows = new ArrayList<>();
            if (definition != null) {
                blocks(definition).forEach(b -> collect(b, flows));
            }
            draft.notes().add(new Draft.Pending(called.get(label), flows));
        }
        definitions.values().forEach(d -> draft.blocks().addAll(blocks(d)));
    }

    private static void collect(Block block, List<Flow> flows) {
        if (block.flow().length() > 0) {
            flows.add(block.flow());
        }
        block.inner().forEach(b -> collect(b, flows));
    }

    private List<Block> blocks(org.commonmark.node.Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (org.commonmark.node.Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof ListBlock list) {
                blocks.addAll(items(list));
            } else {
                block(n, blocks);
            }
        }
        return blocks;
    }

    private void block(org.commonmark.node.Node node, List<Block> blocks) {
        if (node instanceof Heading heading) {
            blocks.add(Block.of(Block.Type.HEADING, heading.getLevel(), words.of(node)));
        } else if (node instanceof Paragraph) {
            Flow flow = words.of(node);
            if (flow.length() > 0) {
                blocks.add(Block.of(Block.Type.PARAGRAPH, 0, flow));
            }
        } else if (node instanceof BlockQuote) {
            blocks.add(Block.holding(Block.Type.QUOTE, blocks(node)));
        } else if (node instanceof TableBlock) {
            blocks.add(Block.holding(Block.Type.TABLE, rows(node)));
        } else if (node instanceof ThematicBreak) {
            blocks.add(Block.of(Block.Type.RULE, 0, new Flow()));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof HtmlBlock) {
            blocks.add(new Block(Block.Type.PARAGRAPH, 0, Element.of("p", "rend", node instanceof HtmlBlock ? "" : "code"),
                    words.literal(node), List.of()));
        }
    }

    private List<Block> items(ListBlock list) {
        Block.Type type = list instanceof BulletList ? Block.Type.BULLET : Block.Type.NUMBER;
        List<Block> items = new ArrayList<>();
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> inner = blocks(item);
            boolean own = !inner.isEmpty() && inner.get(0).type() == Block.Type.PARAGRAPH;
            items.add(new Block(type, 0, Element.of("p"), own ? inner.get(0).flow() : new Flow(),
                    own ? inner.subList(1, inner.size()) : inner));
        }
        return items;
    }

    private List<Block> rows(org.commonmark.node.Node parent) {
        List<Block> rows = new ArrayList<>();
        for (org.commonmark.node.Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof TableRow) {
                List<Block> cells = new ArrayList<>();
                for (org.commonmark.node.Node c = n.getFirstChild(); c != null; c = c.getNext()) {
                    boolean label = c instanceof TableCell cell && cell.isHeader();
                    cells.add(new Block(Block.Type.CELL, 0, Element.of("cell", "role", label ? "label" : ""), new Flow(),
                            List.of(Block.of(Block.Type.PARAGRAPH, 0, words.of(c)))));
                }
                rows.add(Block.holding(Block.Type.ROW, cells));
            } else {
                rows.addAll(rows(n));
            }
        }
        return rows;
    }
}
