package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import org.teipress.report.Severity;

/**
 * Makes divisions, headings, paragraphs, quotations, letters and lists of the paragraphs of a text, and writes them one
 * after the other. Used once.
 */
final class Structure {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Flows flows;
    private final InlineReader reader;
    private final ImportRun run;
    private final TeiWriter out;
    private final Blocks blocks;
    private boolean inDivision;
    private boolean headed;
    private boolean closable;

    Structure(String text, List<Paragraph> paragraphs, Flows flows, InlineReader reader, ImportRun run, TeiWriter out) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.flows = flows;
        this.reader = reader;
        this.run = run;
        this.out = out;
        this.blocks = new Blocks(flows, reader, run);
    }

    /** Writes the body's content; returns the text of the first heading, or nothing. */
    String write() {
        String title = "";
        StandingLetters letters = new StandingLetters(text, paragraphs, flows, blocks, run, out);
        boolean fresh = true;
        int i = 0;
        while (i < paragraphs.size()) {
            Paragraph paragraph = paragraphs.get(i);
            boolean capitals = Capitals.heading(text, paragraph) && !letters.counted(i);
            int indented = lastIndented(i);
            if (indented >= 0) {
                i = quotation(i, indented);
            } else if (capitals || i == 0 && letters.titled()) {
                String heading = heading(paragraph, i);
                title = title.isEmpty() ? heading : title;
                i++;
                fresh = true;
            } else {
                int end = fresh || Letters.numbered(flows.of(paragraph)) && Capitals.heading(text, paragraph) || letters.edition() && letters.first(i) ? letters.end(i) : i;
                i = end > i ? letters.write(i, end) : block(i);
                fresh = end > 0 && fresh && i == end;
            }
        }
        otherNotes();
        if (inDivision) {
            out.close();
        }
        return title;
    }

    /** The index of the last of paragraphs that a colon announces and that stand further in than the one before; -1 if there are none. */
    private int lastIndented(int first) {
        if (first == 0 || paragraphs.get(first).verse() || paragraphs.get(first).right() || blocks.items(paragraphs, first) > 1
                || !flows.of(paragraphs.get(first - 1)).toString().stripTrailing().endsWith(":")) {
            return -1;
        }
        int from = paragraphs.get(first - 1).lines().get(0).indent() + FURTHER_IN;
        int last = first;
        while (last < paragraphs.size() && !paragraphs.get(last).lines().isEmpty()
                && paragraphs.get(last).lines().stream().allMatch(l -> l.indent() >= from)) {
            last++;
        }
        return last > first ? last - 1 : -1;
    }

    private int quotation(int first, int last) {
        breaks(paragraphs.get(first));
        List<Flow> all = flowsBetween(first, last, flows.of(paragraphs.get(first)));
        out.write(blocks.quotation(all, paragraphs.subList(first, last + 1), flows.of(paragraphs.get(first - 1))));
        closable = true;
        return last + 1;
    }

    /** Writes the paragraphs alone, where headings and notes are known from elsewhere. */
    void writeBlocks() {
        int i = 0;
        while (i < paragraphs.size()) {
            i = block(i);
        }
    }

    /** Notes that nothing calls stay as paragraphs. */
    private void otherNotes() {
        run.otherNotes().forEach((note, nodes) -> {
            int at = note.lines().get(0).start();
            run.findings().add("import-note-uncalled", Severity.WARNING, at, at, "note " + NoteSigns.label(note.number())
                    + " is called nowhere in the text; it is kept as a paragraph", "write its number where it belongs");
            out.write(Element.of("p").text(NoteSigns.sign(note.number()) ? NoteSigns.label(note.number()) + " " : note.number() + ". ").add(nodes));
        });
    }

    private String heading(Paragraph paragraph, int index) {
        Flow flow = flows.of(paragraph);
        boolean title = index == 0 && hasLaterHeading();
        boolean second = headed && !closable && inDivision;
        if (!title && !second) {
            if (inDivision) {
                out.close();
            }
            out.open(Element.of("div"));
            inDivision = true;
        }
        breaks(paragraph);
        run.decide(Kind.HEADING, paragraph.start(), paragraph.end());
        if (title) {
            run.findings().add("import-title", Severity.INFO, paragraph.start(), paragraph.end(),
                    "the first heading is taken as the title of the whole", "");
        }
        Quotations.check(List.of(flow), run.findings());
        Scripts.check(flow, run.findings());
        out.write(Element.of("head").add(reader.read(flow)));
        headed = true;
        closable = false;
        return flow.toString();
    }

    /** Whether there are others that the first can be the title of: one that is counted as they are, as chapters, is none. */
    private boolean hasLaterHeading() {
        List<Paragraph> others = paragraphs.stream().skip(1).filter(p -> Capitals.heading(text, p)).toList();
        return others.stream().noneMatch(p -> firstWord(p).equals(firstWord(paragraphs.get(0))))
                && (!others.isEmpty() || !Capitals.heading(text, paragraphs.get(0)));
    }

    private String firstWord(Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end()).split("\\P{L}+", 2)[0];
    }

    private void breaks(Paragraph paragraph) {
        PageBreak page = paragraph.breaks().get(0);
        if (page != null) {
            flows.elements(page, false).forEach(out::write);
        }
    }

    /** Writes the block that begins with a paragraph; returns the index of the next. */
    private int block(int i) {
        int next = blockFrom(i);
        closable = true;
        return next;
    }

    private int blockFrom(int i) {
        Paragraph paragraph = paragraphs.get(i);
        breaks(paragraph);
        if (paragraph.verse()) {
            return verse(i);
        }
        Flow flow = flows.of(paragraph);
        Flow before = i > 0 ? flows.of(paragraphs.get(i - 1)) : new Flow();
        int last = lastOfQuotation(i, flow, before);
        if (last >= 0) {
            List<Flow> all = flowsBetween(i, last, flow);
            out.write(blocks.quotation(all, paragraphs.subList(i, last + 1), before));
            return last + 1;
        }
        int items = blocks.items(paragraphs, i);
        if (items > 1) {
            out.write(blocks.list(paragraphs, i, items));
            return i + items;
        }
        check(flow);
        if (i == paragraphs.size() - 1 && headed && closable && blocks.signature(paragraph, flow)) {
            out.write(Element.of("closer").add(Element.of("signed").add(reader.read(flow))));
        } else {
            paragraph(flow);
        }
        return i + 1;
    }

    private void paragraph(Flow flow) {
        if (flow.length() <= Stretches.LONG) {
            out.write(Element.of("p").add(blocks.content(flow)));
            return;
        }
        flow.trim();
        out.begin(Element.of("p"));
        reader.read(flow, out::more);
        out.end();
    }

    /** Writes the poem that begins with a stanza, unless a person decided that it is prose; returns the index of what follows. */
    private int verse(int first) {
        int end = first + 1;
        while (end < paragraphs.size() && paragraphs.get(end).verse()) {
            end++;
        }
        List<Paragraph> poem = paragraphs.subList(first, end);
        List<Flow> all = flowsBetween(first, end - 1, flows.of(poem.get(0)));
        Flow before = first > 0 ? flows.of(paragraphs.get(first - 1)) : new Flow();
        return blocks.verse(poem, all, before, out) ? end : first + 1;
    }

    private void check(Flow flow) {
        Quotations.check(List.of(flow), run.findings());
        Scripts.check(flow, run.findings());
    }

    private List<Flow> flowsBetween(int first, int last, Flow flow) {
        List<Flow> all = new ArrayList<>(List.of(flow));
        for (int i = first + 1; i <= last; i++) {
            all.add(flows.of(paragraphs.get(i)));
        }
        Quotations.check(all, run.findings());
        all.forEach(f -> Scripts.check(f, run.findings()));
        return all;
    }

    private static final int FARTHEST = 60;
    private static final int FURTHER_IN = 6;

    /** The index of the last paragraph of a quotation that begins with this one; -1 if none begins. */
    private int lastOfQuotation(int first, Flow flow, Flow before) {
        if (!Quotations.begins(flow)) {
            return -1;
        }
        boolean announced = before.toString().stripTrailing().endsWith(":");
        int depth = 0;
        int fallback = -1;
        for (int i = first; i < paragraphs.size() && i < first + FARTHEST; i++) {
            if (Capitals.heading(text, paragraphs.get(i))) {
                break;
            }
            Flow now = i == first ? flow : flows.of(paragraphs.get(i));
            boolean repeated = i > first && Quotations.begins(now) && depth > 0;
            depth += Quotations.open(now).stream().mapToInt(m -> m >= 0 ? 1 : -1).sum() - (repeated ? 1 : 0);
            Quotations.End end = Quotations.end(now);
            if (end != Quotations.End.NONE && (depth <= 0 || end == Quotations.End.REFERRED)) {
                return i > first || announced && depth <= 0 ? i : -1;
            }
            fallback = end == Quotations.End.CLOSED && fallback < 0 && i > first ? i : fallback;
        }
        return fallback;
    }
}
