package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;

/** Makes the blocks of a documentary text: paragraphs with rows in them, lists, quotations, letters. */
final class Blocks {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[/.)]\\s.*", Pattern.DOTALL);

    private final Flows flows;
    private final InlineReader reader;
    private final ImportRun run;
    private final Phrases phrases = Phrases.DOCUMENTARY;
    private final Letters letters;

    Blocks(Flows flows, InlineReader reader, ImportRun run) {
        this.flows = flows;
        this.reader = reader;
        this.run = run;
        this.letters = new Letters(this, reader, phrases);
    }

    /** The content of a paragraph, numbered rows in it as lists. */
    List<Node> content(Flow flow) {
        flow.trim();
        return content(flow, 0);
    }

    /** The same from an index on. */
    List<Node> content(Flow flow, int from) {
        Optional<Enumerations.Row> row = from == 0 ? Enumerations.in(flow) : Optional.empty();
        return row.isPresent() ? withRow(flow, row.get()) : reader.read(flow, from, flow.length());
    }

    private List<Node> withRow(Flow flow, Enumerations.Row row) {
        int first = row.markers().get(0);
        run.decide(Kind.ENUMERATION, flow.offset(first), flow.offset(row.end() - 1) + 1);
        run.findings().add("import-enumeration", Severity.INFO, flow.offset(first), flow.offset(row.end() - 1) + 1,
                "a row of " + row.markers().size() + " numbered members; the last is taken to end at “"
                + flow.words(Math.max(first, row.end() - 20), row.end()) + "”", "");
        List<Node> nodes = new ArrayList<>(reader.read(flow, 0, first));
        Element list = Element.of("list", "rend", "inline");
        int last = row.end();
        while (flow.at(last - 1) == ' ') {
            last--;
        }
        for (int i = 0; i < row.markers().size(); i++) {
            int end = i + 1 < row.markers().size() ? row.markers().get(i + 1) : last;
            list.add(Element.of("item").add(reader.read(flow, row.markers().get(i), end)));
        }
        nodes.add(list);
        nodes.addAll(reader.read(flow, last, flow.length()));
        return nodes;
    }

    /** How many paragraphs from an index on are the members of a list, numbered from 1. */
    int items(List<Paragraph> paragraphs, int from) {
        int count = 0;
        while (from + count < paragraphs.size()) {
            Matcher m = ITEM.matcher(flows.of(paragraphs.get(from + count)).toString());
            if (!m.matches() || Integer.parseInt(m.group(1)) != count + 1) {
                break;
            }
            count++;
        }
        return count;
    }

    Element list(List<Paragraph> paragraphs, int from, int count) {
        Element list = Element.of("list", "rend", "numbered");
        run.decide(Kind.ENUMERATION, paragraphs.get(from).start(), paragraphs.get(from + count - 1).end());
        for (int i = from; i < from + count; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (i > from && paragraph.breaks().get(0) != null) {
                list.add(flows.elements(paragraph.breaks().get(0), false));
            }
            Flow flow = flows.of(paragraph);
            flow.trim();
            Quotations.check(List.of(flow), run.findings());
            Scripts.check(flow, run.findings());
            int space = flow.raw(0, Math.min(8, flow.length())).indexOf(' ');
            list.add(Element.of("label").add(new Node.Text(flow, 0, space)));
            list.add(Element.of("item").add(reader.read(flow, space + 1, flow.length())));
        }
        return list;
    }

    /**
     * Writes a poem, as a quotation where it is announced or in quotation marks. Where a person decided that it is prose, only
     * its first stanza is written, as a paragraph, and the answer is false.
     */
    boolean verse(List<Paragraph> poem, List<Flow> flowsOf, Flow before, TeiWriter out) {
        Paragraph first = poem.get(0);
        int lines = poem.stream().mapToInt(p -> p.lines().size()).sum();
        boolean announced = before.toString().stripTrailing().endsWith(":") || Quotations.begins(flowsOf.get(0));
        Line line = first.lines().get(0);
        boolean sure = lines > 5 || announced;
        Reading reading = run.settle(sure ? Reading.sure(Kind.VERSE) : Reading.doubtful(Kind.VERSE, Kind.TEXT), line.start(), line.end(),
                flowsOf.get(0).words(0, line.end() - line.start()));
        if (reading.kind() != Kind.VERSE) {
            out.write(Element.of("p").add(content(flowsOf.get(0))));
            return false;
        }
        Element verse = verse(poem);
        out.write(announced ? Element.of("quote").add(verse) : verse);
        return true;
    }

    /** The TEI of stanzas in a row. */
    Element verse(List<Paragraph> poem) {
        return new Verse(flows, reader).element(poem);
    }

    /** Whether a last paragraph is the name of whoever wrote the text. */
    boolean signature(Paragraph paragraph, Flow flow) {
        String words = flow.toString().strip();
        return paragraph.lines().size() == 1 && words.length() < 60 && words.split(" ").length < 6
                && !words.matches(".*[.!?:;,]") && java.util.Arrays.stream(words.split(" ")).allMatch(w -> Words.name(w)
                || Words.capitals(w));
    }

    /** A quotation of one or more paragraphs: a letter or telegram if it is announced as one, else plainly a quotation. */
    Element quotation(List<Flow> parts, List<Paragraph> paragraphs, Flow before) {
        parts.forEach(Flow::trim);
        Optional<Kind> kind = letters.kind(before, parts);
        int from = paragraphs.get(0).start();
        int to = paragraphs.get(paragraphs.size() - 1).end();
        run.decide(kind.orElse(Kind.QUOTATION), from, to);
        if (kind.isPresent()) {
            return letters.element(kind.get(), parts, paragraphs);
        }
        Element quote = Element.of("quote");
        for (int i = 0; i < parts.size(); i++) {
            quote.add(breaks(paragraphs.get(i), i));
            quote.add(Element.of("p").add(content(parts.get(i))));
        }
        return quote;
    }

    /** Letters that stand by themselves. */
    Letters letters() {
        return letters;
    }

    /** The page breaks before a paragraph inside a block; those of the first stand before the block. */
    List<Element> breaks(Paragraph paragraph, int index) {
        PageBreak page = paragraph.breaks().get(0);
        return index == 0 || page == null ? List.of() : flows.elements(page, false);
    }
}
