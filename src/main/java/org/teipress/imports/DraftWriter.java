package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the blocks of a draft as TEI: divisions that nest as the headings do, lists, tables, quotations. Plain paragraphs
 * in a row are looked at as those of a plain text are: letters and quotations among them are found. Used once.
 */
final class DraftWriter {

    private final Draft draft;
    private final InlineReader reader;
    private final ImportRun run;
    private final TeiWriter out;
    private final Deque<Integer> divisions = new ArrayDeque<>();
    private String title = "";

    DraftWriter(Draft draft, InlineReader reader, ImportRun run, TeiWriter out) {
        this.draft = draft;
        this.reader = reader;
        this.run = run;
        this.out = out;
    }

    /** Writes the body's content; returns the first heading. */
    String write() {
        for (Draft.Pending note : draft.notes()) {
            fill(note.element(), note.paragraphs());
        }
        List<Block> blocks = draft.blocks();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            while (end < blocks.size() && belongs(blocks.get(i), blocks.get(end))) {
                end++;
            }
            write(blocks.subList(i, end));
            i = end;
        }
        while (!divisions.isEmpty()) {
            divisions.pop();
            out.close();
        }
        return title;
    }

    private void fill(Element element, List<Flow> paragraphs) {
        if (paragraphs.size() == 1) {
            element.add(reader.read(paragraphs.get(0)));
        } else {
            paragraphs.forEach(p -> element.add(Element.of("p").add(reader.read(p))));
        }
    }

    private static boolean list(Block block) {
        return block.type() == Block.Type.BULLET || block.type() == Block.Type.NUMBER;
    }

    private static boolean plain(Block block) {
        return block.type() == Block.Type.PARAGRAPH && block.template().name().equals("p")
                && block.template().attributes().isEmpty();
    }

    private static boolean belongs(Block first, Block next) {
        return list(first) && list(next) || plain(first) && plain(next)
                || first.type() == next.type() && (next.type() == Block.Type.QUOTE || next.type() == Block.Type.VERSE);
    }

    private void write(List<Block> group) {
        Block first = group.get(0);
        if (list(first)) {
            lists(group).forEach(out::write);
            return;
        }
        switch (first.type()) {
            case HEADING -> heading(first);
            case PARAGRAPH -> paragraphs(group);
            case TABLE -> out.write(table(first));
            case RULE -> out.write(Element.of("milestone", "unit", "section", "rend", "rule"));
            default -> out.write(element(group));
        }
    }

    /** Quotations, verse and the like as elements. */
    private Element element(List<Block> group) {
        Block first = group.get(0);
        switch (first.type()) {
            case QUOTE -> {
                Element quote = Element.of("quote");
                group.forEach(b -> inner(b).forEach(quote::add));
                return quote;
            }
            case VERSE -> {
                Element stanza = Element.of("lg");
                group.forEach(b -> stanza.add(Element.of("l").add(reader.read(b.flow()))));
                run.decide(Kind.VERSE, first.flow().offset(0), first.flow().offset(0));
                return stanza;
            }
            case TABLE -> {
                return table(first);
            }
            default -> {
                return first.template().emptied().add(reader.read(first.flow()));
            }
        }
    }

    /** The elements of a block that may hold others: its own words first. */
    private List<Element> inner(Block block) {
        List<Element> elements = new ArrayList<>();
        if (block.flow().length() > 0) {
            elements.add(block.template().emptied().add(reader.read(block.flow())));
        }
        List<Block> blocks = block.inner();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            while (end < blocks.size() && belongs(blocks.get(i), blocks.get(end)) && !plain(blocks.get(i))) {
                end++;
            }
            List<Block> group = blocks.subList(i, end);
            elements.addAll(list(group.get(0)) ? lists(group) : List.of(element(group)));
            i = end;
        }
        return elements;
    }

    private void heading(Block block) {
        String words = block.flow().toString().strip();
        run.decide(Kind.HEADING, block.flow().offset(0), block.flow().offset(block.flow().length()));
        title = title.isEmpty() ? words : title;
        Element head = Element.of("head").add(reader.read(block.flow()));
        boolean first = block == draft.blocks().get(0);
        if (block.level() == 0) {
            out.write(first ? head : Element.of("p", "rend", "title").add(head.children()));
            return;
        }
        while (!divisions.isEmpty() && divisions.element() >= block.level()) {
            divisions.pop();
            out.close();
        }
        out.open(Element.of("div"));
        divisions.push(block.level());
        out.write(head);
    }

    private void paragraphs(List<Block> group) {
        if (!plain(group.get(0))) {
            group.forEach(b -> out.write(element(List.of(b))));
            return;
        }
        Map<Integer, Flow> flows = new HashMap<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : group) {
            int start = block.flow().offset(0);
            int end = Math.max(start + 1, block.flow().offset(block.flow().length()));
            flows.put(start, block.flow());
            paragraphs.add(new Paragraph(List.of(new Line(start, end, 0, false)), Map.of(), false));
        }
        Flows made = Flows.made(run.text(), flows, run);
        new Structure(run.text(), paragraphs, made, reader, run, out).writeBlocks();
    }

    private List<Element> lists(List<Block> group) {
        List<Element> lists = new ArrayList<>();
        int i = 0;
        while (i < group.size()) {
            Block first = group.get(i);
            Element list = Element.of("list", "rend", first.type() == Block.Type.BULLET ? "bulleted" : "numbered");
            while (i < group.size() && group.get(i).type() == first.type() && group.get(i).level() <= first.level()) {
                int end = i + 1;
                while (end < group.size() && group.get(end).level() > first.level()) {
                    end++;
                }
                list.add(item(group.get(i), group.subList(i + 1, end)));
                i = end;
            }
            lists.add(list);
        }
        return lists;
    }

    private Element item(Block block, List<Block> below) {
        Element item = Element.of("item");
        List<Element> inner = inner(block);
        boolean plain = block.inner().isEmpty() || inner.size() == 1 && inner.get(0).name().equals("p");
        if (plain) {
            inner.forEach(e -> item.add(e.children()));
        } else {
            inner.forEach(item::add);
        }
        return item.add(below.isEmpty() ? List.of() : lists(below));
    }

    private Element table(Block block) {
        Element table = Element.of("table");
        for (Block row : block.inner()) {
            Element cells = Element.of("row");
            for (Block cell : row.inner()) {
                Element element = cell.template().emptied();
                List<Element> inner = inner(cell);
                boolean plain = inner.size() == 1 && inner.get(0).name().equals("p") && inner.get(0).attributes().isEmpty();
                cells.add(element.add(plain ? inner.get(0).children() : inner));
            }
            table.add(cells);
        }
        return table;
    }
}
