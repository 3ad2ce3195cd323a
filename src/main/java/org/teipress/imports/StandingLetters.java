package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Letters that stand by themselves, as editions of letters have them: from the heading, dateline or salutation to where the
 * next letter or heading begins. They become divisions. Used once.
 */
final class StandingLetters {

    /** Lines that are not longer stand for themselves in openers and closers. */
    private static final int SHORT_LINE = 45;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Flows flows;
    private final Blocks blocks;
    private final ImportRun run;
    private final TeiWriter out;
    /** Where lines begin that stood together, by where they end, in the letter that is written. */
    private final Map<Integer, Integer> together = new TreeMap<>();
    private int beginnings = -1;

    StandingLetters(String text, List<Paragraph> paragraphs, Flows flows, Blocks blocks, ImportRun run, TeiWriter out) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.flows = flows;
        this.blocks = blocks;
        this.run = run;
        this.out = out;
    }

    /** Where the letter ends that begins with a paragraph; the paragraph itself if none does. */
    int end(int from) {
        if (!opens(from)) {
            return from;
        }
        int end = from + 1;
        boolean salute = false;
        while (end < paragraphs.size() && !Capitals.heading(text, paragraphs.get(end))) {
            salute |= end > from + opening(from) - 1;
            if (salute && opens(end) && blocks.letters().first(flows.of(paragraphs.get(end)), paragraphs.get(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether the text is an edition of letters: then they follow each other without headings of another kind. */
    boolean edition() {
        if (beginnings < 0) {
            beginnings = 0;
            for (int i = 0; i < paragraphs.size() && beginnings < 2; i++) {
                beginnings += first(i) && opens(i) ? 1 : 0;
            }
        }
        return beginnings > 1;
    }

    /** Whether a paragraph may be the first of a letter. */
    boolean first(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.lines().size() < 3 && paragraph.length() < 2 * SHORT_LINE && !Quotations.begins(flows.of(paragraph))
                && blocks.letters().first(flows.of(paragraph), paragraph);
    }

    /** Whether the text begins with a short line that is the title of the letters behind it. */
    boolean titled() {
        return paragraphs.size() > 2 && paragraphs.get(0).lines().size() == 1 && paragraphs.get(0).length() < 2 * SHORT_LINE
                && !flows.of(paragraphs.get(0)).toString().matches("(?s).*[.,;:!?\\d]\\s*") && !first(0) && first(1) && opens(1);
    }

    private boolean opens(int from) {
        return opening(from) > 0;
    }

    private int opening(int from) {
        List<Flow> next = new ArrayList<>();
        for (int i = from; i < paragraphs.size() && i < from + 5; i++) {
            next.add(flows.of(paragraphs.get(i)));
        }
        return blocks.letters().opens(next, paragraphs.subList(from, from + next.size()), 0);
    }

    /** Writes the letter; returns where it ends. */
    int write(int from, int end) {
        List<Paragraph> parts = lines(from, end);
        List<Flow> words = new ArrayList<>();
        parts.forEach(p -> words.add(flows.of(p)));
        words.forEach(Flow::trim);
        Quotations.check(words, run.findings());
        words.forEach(w -> Scripts.check(w, run.findings()));
        Kind kind = blocks.letters().telegram(flows.of(paragraphs.get(from))) ? Kind.TELEGRAM : Kind.LETTER;
        run.decide(kind, paragraphs.get(from).start(), paragraphs.get(end - 1).end());
        out.open(Element.of("div", "type", kind.words()));
        PageBreak page = parts.get(0).breaks().get(0);
        if (page != null) {
            flows.elements(page, false).forEach(out::write);
        }
        int headings = blocks.letters().headings(words, parts);
        for (int i = 0; i < headings; i++) {
            run.decide(Kind.HEADING, parts.get(i).start(), parts.get(i).end());
            blocks.breaks(parts.get(i), i).forEach(out::write);
            out.write(Element.of("head").add(blocks.content(words.get(i))));
        }
        Element body = Element.of("div");
        blocks.letters().fill(body, words.subList(headings, words.size()), parts.subList(headings, parts.size()), together(headings));
        body.children().forEach(n -> out.write((Element) n));
        out.close();
        return end;
    }

    /** The lines that stood together, counted from behind the headings. */
    private Map<Integer, Integer> together(int headings) {
        Map<Integer, Integer> behind = new TreeMap<>();
        together.forEach((end, start) -> behind.put(end - headings, start - headings));
        return behind;
    }

    /** Whether a letter begins with a heading that counts it, as {@code LETTER 2}. */
    boolean counted(int i) {
        return Letters.numbered(flows.of(paragraphs.get(i))) && end(i) > i + 1;
    }

    /** The paragraphs of a letter, those of short lines at its beginning and end line by line. */
    private List<Paragraph> lines(int from, int end) {
        List<Paragraph> parts = new ArrayList<>();
        together.clear();
        for (int i = from; i < end; i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean edge = i < from + 3 || i > end - 4;
            boolean few = !paragraph.verse() && paragraph.lines().size() > 1 && paragraph.lines().size() < 6
                    && paragraph.lines().stream().allMatch(l -> l.length() <= SHORT_LINE);
            if (!edge || !few) {
                parts.add(paragraph);
                continue;
            }
            for (int k = 0; k < paragraph.lines().size(); k++) {
                PageBreak page = paragraph.breaks().get(k);
                parts.add(new Paragraph(List.of(paragraph.lines().get(k)), page == null ? Map.of()
                        : Map.of(0, page), paragraph.right()));
            }
            together.put(parts.size(), parts.size() - paragraph.lines().size());
        }
        return parts;
    }
}
