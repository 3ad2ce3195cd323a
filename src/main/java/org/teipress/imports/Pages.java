package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.NearestName;
import org.teipress.report.Severity;

/**
 * Takes a text apart into pages: at form feeds, at long runs of empty lines, or at printed page numbers that count up.
 * Running heads and page numbers are taken out of the text and kept with the page. Used once.
 */
final class Pages {

    private static final Pattern NUMBER = Pattern.compile("[\\[\\-–—|\\s]*(?:(?:Page|Seite|p\\.|S\\.|с\\.|стр\\.)\\s*)?"
            + "(\\d{1,4}|[ivxlc]{1,7})[\\]\\-–—|\\s]*");

    /** A page break as editors put it in brackets, and as our own text has it; the number is its group. */
    static final Pattern BRACKETED = Pattern.compile("\\[(?:p\\.|page|fol\\.|f\\.|s\\.|seite|с\\.|стр\\.|л\\.|bl\\.|б\\.) ?(\\d+[rv]?)\\]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final List<Group> groups;
    private final Measure measure;
    private final Findings findings;
    private final Notes notes;
    private final List<Page> pages = new ArrayList<>();
    private int byHead;

    /** The groups of one page and what was taken out of them. */
    private static final class Page {
        private final List<Group> groups = new ArrayList<>();
        private final List<Line> furniture = new ArrayList<>();
        private Optional<String> number = Optional.empty();
    }

    Pages(String text, List<Group> groups, Measure measure, Findings findings, Notes notes) {
        this.text = text;
        this.notes = notes;
        this.groups = groups;
        this.measure = measure;
        this.findings = findings;
    }

    /** The pages by the group that each begins with; empty if the text shows none. Emptied groups are removed. */
    Map<Group, PageBreak> find() {
        int byRun = split();
        if (pages.size() < 2) {
            return Map.of();
        }
        takeNumbers();
        takeHeads();
        pages.forEach(p -> notes.takeFoot(p.groups));
        Map<Group, PageBreak> breaks = number();
        findings.add("import-pages", Severity.INFO, 0, 0, pages.size() + " pages found, "
                + (byHead > 0 ? byHead + " of them by running heads or page numbers that count up" : byRun == 0 ? "at form feeds" : byRun + " of them by " + measure.pageRun() + " or more empty lines")
                + (printed() > 0 ? "; " + printed() + " have a printed number" : "; numbered by counting from 1"), "");
        groups.removeIf(g -> g.lines().isEmpty());
        return breaks;
    }

    private int split() {
        int byRun = 0;
        RunningHeads heads = new RunningHeads(text, groups);
        boolean ended = false;
        for (Group group : groups) {
            boolean run = group.gap() >= measure.pageRun() && !pages.isEmpty();
            RunningHeads.Head top = heads.top(group);
            if (pages.isEmpty() || group.feed() || run || top != null || ended) {
                pages.add(new Page());
                byRun += run && !group.feed() ? 1 : 0;
                byHead += !run && !group.feed() && pages.size() > 1 ? 1 : 0;
            }
            Page page = pages.get(pages.size() - 1);
            page.groups.add(group);
            RunningHeads.Head foot = heads.foot(group);
            head(page, top);
            head(page, foot);
            ended = foot != null;
        }
        return byRun;
    }

    private void head(Page page, RunningHeads.@org.jspecify.annotations.Nullable Head head) {
        if (head != null) {
            page.number = Optional.of(Integer.toString(head.number()));
            take(page, head.line());
        }
    }

    private long printed() {
        return pages.stream().filter(p -> p.number.isPresent()).count();
    }

    private static List<Line> edges(Page page) {
        if (page.groups.stream().allMatch(g -> g.lines().isEmpty())) {
            return List.of();
        }
        List<Line> first = page.groups.get(0).lines();
        List<Line> last = page.groups.get(page.groups.size() - 1).lines();
        List<Line> edges = new ArrayList<>();
        if (!first.isEmpty()) {
            edges.add(first.get(0));
        }
        if (!last.isEmpty() && (edges.isEmpty() || last.get(last.size() - 1) != edges.get(0))) {
            edges.add(last.get(last.size() - 1));
        }
        return edges;
    }

    private void takeNumbers() {
        List<Line> found = new ArrayList<>();
        List<Page> with = new ArrayList<>();
        for (Page page : pages) {
            edges(page).stream().filter(l -> page.number.isEmpty() && NUMBER.matcher(l.in(text)).matches()).findFirst().ifPresent(l -> {
                found.add(l);
                with.add(page);
            });
        }
        if (found.size() * 3 < pages.size()) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Matcher m = NUMBER.matcher(found.get(i).in(text));
            with.get(i).number = m.matches() ? Optional.of(m.group(1)) : Optional.empty();
            take(with.get(i), found.get(i));
        }
    }

    /** Lines at the edges of pages that return on others, numbers apart, are running heads. */
    private void takeHeads() {
        Map<String, List<Page>> seen = new LinkedHashMap<>();
        for (Page page : pages) {
            edges(page).stream().filter(l -> l.length() <= 100).forEach(l ->
                    seen.computeIfAbsent(shape(l), s -> new ArrayList<>()).add(page));
        }
        misread(seen);
        int enough = Math.max(3, pages.size() / 5);
        for (Page page : pages) {
            for (Line line : edges(page)) {
                if (line.length() <= 100 && !notes.begins(page.groups, line) && seen.getOrDefault(shape(line), List.of()).size() >= enough) {
                    Matcher digits = Pattern.compile("(?<!\\S)\\d{1,4}(?!\\S)").matcher(line.in(text));
                    page.number = page.number.isEmpty() && digits.find() ? Optional.of(digits.group()) : page.number;
                    take(page, line);
                }
            }
        }
    }

    /** A head that OCR read otherwise on some pages is the same head: the one that is nearest counts for it. */
    private static void misread(Map<String, List<Page>> seen) {
        List<String> often = seen.keySet().stream().filter(s -> s.length() > 5 && seen.get(s).size() > 1).toList();
        seen.replaceAll((shape, on) -> on.size() > 1 || shape.length() <= 5 ? on
                : NearestName.of(shape, often).map(seen::get).orElse(on));
    }

    /** A line without the number of its page, and without what OCR takes letters for. */
    private String shape(Line line) {
        return RunningHeads.letters(line.in(text)).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private void take(Page page, Line line) {
        page.groups.forEach(g -> g.lines().remove(line));
        page.furniture.add(line);
    }

    private Map<Group, PageBreak> number() {
        Map<Group, PageBreak> breaks = new HashMap<>();
        List<Line> pending = new ArrayList<>();
        boolean counted = printed() == 0;
        int count = 0;
        for (Page page : pages) {
            count++;
            pending.addAll(page.furniture);
            Optional<Group> first = page.groups.stream().filter(g -> !g.lines().isEmpty()).findFirst();
            if (first.isPresent()) {
                String number = counted ? Integer.toString(count) : page.number.orElse("");
                breaks.put(first.get(), new PageBreak(first.get().lines().get(0).start(), number, pending));
                pending = new ArrayList<>();
            }
        }
        return breaks;
    }
}
