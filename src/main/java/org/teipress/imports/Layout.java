package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.teipress.report.Severity;

/**
 * Finds the paragraphs of a text: groups of lines, split where a line is indented or stands to the right, joined where a
 * sentence runs on over the end of a page. Used once.
 */
final class Layout {

    private static final int FAR_RIGHT = 30;
    /** A line whose middle is left of this share of the width is centred, as headings are. */
    private static final double CENTRE = 0.66;

    private final String text;
    private final ImportRun run;
    private final Measure measure;
    private final Map<Group, PageBreak> pages;
    private final Room room;
    private final boolean parted;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<PageBreak> pending = Optional.empty();

    private Layout(String text, List<Group> groups, Measure measure, ImportRun run, Notes notes) {
        this.text = text;
        this.run = run;
        this.measure = measure;
        this.pages = new Pages(text, groups, measure, run.findings(), notes).find();
        notes.takeRest(groups);
        this.room = Room.of(text, groups, measure);
        this.parted = ParagraphStarts.parted(groups);
    }

    static List<Paragraph> paragraphs(String text, List<Line> lines, ImportRun run, Notes notes) {
        List<Group> groups = Group.of(text, lines);
        Measure measure = Measure.of(text, lines, groups);
        Layout layout = new Layout(text, groups, measure, run, notes);
        groups.forEach(layout::add);
        layout.pending.ifPresent(p -> layout.paragraphs.addAll(layout.split(groups.get(groups.size() - 1))));
        return layout.paragraphs;
    }

    private void add(Group group) {
        Optional<PageBreak> alone = bracketed(group);
        if (alone.isPresent() && !pages.containsKey(group)) {
            pending = alone;
            return;
        }
        List<Paragraph> parts = split(group);
        PageBreak page = pages.getOrDefault(group, pending.orElse(null));
        pending = Optional.empty();
        if (page == null) {
            paragraphs.addAll(parts);
            return;
        }
        Paragraph first = parts.get(0);
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        if (last != null && runsOn(last, first)) {
            paragraphs.set(paragraphs.size() - 1, join(last, first, page));
        } else {
            paragraphs.add(new Paragraph(first.lines(), Map.of(0, page), first.right(), first.verse()));
        }
        paragraphs.addAll(parts.subList(1, parts.size()));
    }

    /** The page break that a line in brackets is which stands by itself. */
    private Optional<PageBreak> bracketed(Group group) {
        Matcher m = Pages.BRACKETED.matcher(group.lines().get(0).in(text));
        return group.lines().size() == 1 && m.matches()
                ? Optional.of(new PageBreak(group.lines().get(0).start(), m.group(1), List.of())) : Optional.empty();
    }

    private static Paragraph join(Paragraph one, Paragraph other, PageBreak page) {
        List<Line> lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        Map<Integer, PageBreak> breaks = new HashMap<>(one.breaks());
        breaks.put(one.lines().size(), page);
        return new Paragraph(lines, breaks, one.right());
    }

    private boolean runsOn(Paragraph one, Paragraph other) {
        Line last = one.lines().get(one.lines().size() - 1);
        Line next = other.lines().get(0);
        if (Capitals.heading(text, one) || Capitals.heading(text, other) || one.verse() || other.verse()) {
            return false;
        }
        if (Hyphens.endsSo(text, last)) {
            return true;
        }
        boolean lower = Character.isLowerCase(text.codePointAt(next.start()));
        boolean ended = Sentences.ended(text, last);
        if (ended && lower || ended && measure.full(last) && Character.isLetter(text.charAt(next.start()))) {
            Reading reading = run.ask(lower ? Reading.doubtful(Kind.PARAGRAPH_GOES_ON, Kind.PARAGRAPH_ENDS)
                    : Reading.doubtful(Kind.PARAGRAPH_ENDS, Kind.PARAGRAPH_GOES_ON), last.start(), last.end(), last.in(text));
            if (!reading.alternatives().isEmpty()) {
                run.findings().add("import-paragraph-at-page-end", Severity.INFO, last.start(), last.end(), lower
                        ? "the paragraph seems to end with the page, but the next page begins in lower case: joined"
                        : "the last line of the page is full and ends a sentence: taken as the end of a paragraph",
                        "look at the original: does the paragraph run on?");
            }
            return reading.kind() == Kind.PARAGRAPH_GOES_ON;
        }
        return lower || !ended && last.length() > measure.width() * 0.6;
    }

    private List<Paragraph> split(Group group) {
        boolean follows = !paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).verse();
        if (Verse.is(text, group.lines(), measure, follows)) {
            return List.of(new Paragraph(group.lines(), Map.of(), false, true));
        }
        List<Paragraph> parts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        ParagraphStarts starts = new ParagraphStarts(text, group, measure, room, parted);
        for (int i = 0; i < group.lines().size(); i++) {
            Line line = group.lines().get(i);
            if (i > 0 && (farRight(line) || begins(starts, group.lines().get(i - 1), i))) {
                parts.add(new Paragraph(open, Map.of(), farRight(open.get(0))));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        parts.add(new Paragraph(open, Map.of(), farRight(open.get(0))));
        return parts;
    }

    /** Whether a paragraph begins with a line that follows another; what is doubtful is told. */
    private boolean begins(ParagraphStarts starts, Line before, int i) {
        if (Hyphens.endsSo(text, before) || measure.lineIsWhole()) {
            return !Hyphens.endsSo(text, before);
        }
        Reading reading = starts.before(i);
        if (reading.alternatives().isEmpty()) {
            return reading.kind() == Kind.PARAGRAPH_ENDS;
        }
        reading = run.ask(reading, before.start(), before.end(), before.in(text));
        if (!reading.alternatives().isEmpty()) {
            run.findings().add("import-paragraph-end", Severity.INFO, before.start(), before.end(),
                    "this line leaves room for the next word: taken as the last one of a paragraph", "look at the original: does the paragraph run on?");
        }
        return reading.kind() == Kind.PARAGRAPH_ENDS;
    }

    private boolean farRight(Line line) {
        boolean centred = line.indent() + line.length() / 2.0 < CENTRE * measure.width();
        return line.indent() >= FAR_RIGHT && line.length() < Math.max(40, measure.width() * 0.6) && !centred;
    }
}
