package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the running text of paragraphs: lines joined, words broken at line ends put together. */
final class Flows {

    private final String text;
    private final Hyphens hyphens;
    private final ImportRun run;
    /** Which hyphens at line ends stay, by the line's end. */
    private final Map<Integer, Boolean> kept = new HashMap<>();
    /** Places that were told of already: a flow is made anew each time it is looked at. */
    private final Set<Integer> told = new HashSet<>();
    private final Map<Integer, Flow> made = new HashMap<>();
    private int joined;

    /** Flows that are there already, by the offset of their paragraph. */
    static Flows made(String text, Map<Integer, Flow> made, ImportRun run) {
        Flows flows = new Flows(text, Hyphens.of("", List.of()), run);
        flows.made.putAll(made);
        return flows;
    }

    /** Makes flows of paragraphs of a text; page breaks and running heads that go into them are counted. */
    Flows(String text, Hyphens hyphens, ImportRun run) {
        this.text = text;
        this.hyphens = hyphens;
        this.run = run;
    }

    /** How many lines were joined to the one before. */
    int joined() {
        return joined;
    }

    /** The running text of a paragraph; a page that begins with it is left to the caller. */
    Flow of(Paragraph paragraph) {
        Flow known = made.get(paragraph.start());
        if (known != null) {
            return known;
        }
        Flow flow = new Flow(paragraph.lines().stream().mapToInt(l -> l.end() - l.start() + 2).sum());
        for (int i = 0; i < paragraph.lines().size(); i++) {
            Line line = paragraph.lines().get(i);
            if (i > 0) {
                connect(flow, paragraph, i);
            }
            fill(flow, line);
        }
        return flow;
    }

    /** Lines that stay lines: where one begins, a line break is marked. */
    Flow lines(Paragraph paragraph) {
        Flow flow = new Flow();
        for (int i = 0; i < paragraph.lines().size(); i++) {
            Line line = paragraph.lines().get(i);
            if (i > 0) {
                flow.mark(Element.of("lb"), line.start());
            }
            fill(flow, line);
        }
        return flow;
    }

    private void fill(Flow flow, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t';
            if (!space) {
                flow.add(c, i);
            } else if (flow.at(flow.length() - 1) != ' ') {
                flow.add(' ', i);
            }
        }
    }

    private void connect(Flow flow, Paragraph paragraph, int i) {
        Line before = paragraph.lines().get(i - 1);
        Line line = paragraph.lines().get(i);
        PageBreak page = paragraph.breaks().get(i);
        joined += told.add(line.start()) ? 1 : 0;
        boolean inWord = Hyphens.endsSo(text, before);
        if (inWord) {
            if (!kept.computeIfAbsent(before.end(), at -> hyphens.keep(text, before, line, run))) {
                flow.shorten();
            }
        } else {
            flow.add(' ', before.end());
        }
        if (page != null) {
            mark(flow, page, inWord);
        }
    }

    private void mark(Flow flow, PageBreak page, boolean inWord) {
        for (Element element : elements(page, inWord)) {
            flow.mark(element, page.offset());
        }
    }

    private void count(Kind kind, int offset) {
        if (told.add(-1 - offset)) {
            run.decide(kind, offset, offset);
        }
    }

    /** The elements of a page break. */
    List<Element> elements(PageBreak page, boolean inWord) {
        List<Element> elements = new ArrayList<>();
        elements.add(Element.of("pb", "n", page.number(), "break", inWord ? "no" : ""));
        count(Kind.PAGE, page.offset());
        for (Line line : page.furniture()) {
            boolean number = line.in(text).chars().noneMatch(c -> Character.isLetter(c) && c > 127 || c >= 'A' && c <= 'Z');
            elements.add(Element.of("fw", "type", number && line.length() < 12 ? "pageNum" : "header",
                    "place", line.start() < page.offset() ? "top" : "bottom").text(line.in(text)));
            count(Kind.FURNITURE, line.start());
        }
        return elements;
    }
}
