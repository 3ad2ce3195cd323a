package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes of a text, taken out of it: at the feet of pages, under a heading that says so, at the end, or in brackets as
 * our own plain text has them. What is no note stays where it is. Filled by the layout, emptied by the anchors.
 */
final class Notes {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|\\*{1,3}|†{1,2}|‡{1,2}|\\(\\d{1,3}\\))(?:[.)]|\\b|(?<=[¹²³⁴-⁹⁰*†‡)]))"
            + "\\s*(?<=[¹²³⁴-⁹⁰*†‡\\s])(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\)");
    private static final Pattern BRACKETED = Pattern.compile("\\[(a?\\d{1,3})\\]\\s+(?=\\S)");

    private static final Pattern CALLED = Pattern.compile("[\\p{L}\\p{M}\\])>}⟩][.,;:·]?\\[(\\d{1,3})\\]|\\[(a\\d{1,3})\\]");

    private final String text;
    private final Map<Integer, Deque<Note>> notes = new HashMap<>();

    /**
     * A note.
     *
     * @param number its number
     * @param lines  its lines; the first without the number
     */
    record Note(int number, List<Line> lines) {
    }

    Notes(String text) {
        this.text = text;
    }

    boolean has(int number) {
        return !notes.getOrDefault(number, new ArrayDeque<>()).isEmpty();
    }

    /** Takes the next note of a number. */
    Optional<Note> take(int number) {
        Deque<Note> waiting = notes.get(number);
        return waiting == null ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    /** The words of a note, as they stand. */
    List<Node> plain(Note note) {
        Flow flow = new Flow();
        for (Line line : note.lines()) {
            flow.add(flow.length() == 0 ? "" : " ", line.start());
            flow.add(line.in(text), line.start());
        }
        Inline words = new Inline();
        words.add(flow, 0, flow.length());
        return words.nodes();
    }

    /** Notes that nothing called. */
    List<Note> rest() {
        return notes.values().stream().flatMap(Deque::stream)
                .sorted(java.util.Comparator.comparingInt(n -> n.lines().get(0).start())).toList();
    }

    /** Whether a line at the foot of a page is a note that is called on it, though others on other pages look like it. */
    boolean begins(List<Group> page, Line line) {
        Matcher m = PLAIN.matcher(text).region(line.start(), line.end());
        List<Group> before = page.stream().takeWhile(g -> !g.lines().contains(line)).toList();
        return !before.isEmpty() && m.lookingAt() && called(before, m.group(1));
    }

    /** Takes the notes at the foot of a page, if their numbers are called on it. */
    void takeFoot(List<Group> page) {
        for (int i = page.size() - 1; i > 0; i--) {
            if (page.get(i).lines().isEmpty()) {
                continue; // The number of the page stood here.
            }
            Group group = behindOthers(page, i);
            Matcher m = start(group, PLAIN);
            if (m == null || !called(page.subList(0, i), m.group(1))) {
                return;
            }
            read(group, PLAIN);
        }
    }

    /** The group, or where only a later line of it begins with the number of a note, a group of that line and the rest. */
    private Group behindOthers(List<Group> page, int i) {
        Group group = page.get(i);
        for (int k = 1; k < group.lines().size() && start(group, PLAIN) == null; k++) {
            Line line = group.lines().get(k);
            Matcher m = PLAIN.matcher(text).region(line.start(), line.end());
            if (m.lookingAt() && (NoteAnchors.RAISED + NoteSigns.CHARACTERS).indexOf(m.group(1).charAt(0)) >= 0 && called(page.subList(0, i), m.group(1))) {
                return group.from(k);
            }
        }
        return group;
    }

    private static String raised(String digits) {
        return digits.codePoints().map(c -> NoteAnchors.digit((char) c)).mapToObj(d -> NoteAnchors.RAISED.substring(d, d + 1))
                .collect(Collectors.joining());
    }

    /** What a call of a note looks like in the text. */
    private static Pattern call(String number) {
        if (number.startsWith("(")) {
            return Pattern.compile("[\\p{L}\\p{P}]" + Pattern.quote(number));
        }
        String shown = NoteSigns.sign(NoteSigns.number(number)) ? Pattern.quote(number) : number + "|" + raised(number);
        return Pattern.compile("[\\p{L}\\p{P}&&[^*†‡]](?:" + shown + ")(?![\\p{L}\\d*†‡])");
    }

    private boolean called(List<Group> page, String number) {
        Pattern call = call(number);
        return page.stream().flatMap(g -> g.lines().stream()).anyMatch(l -> call.matcher(text).region(l.start(), l.end()).find());
    }

    /** Takes notes in brackets whose numbers stand behind letters before, and nothing else. */
    void takeCalled(List<Group> groups) {
        Map<String, Integer> called = new HashMap<>();
        Matcher anchor = CALLED.matcher(text);
        while (anchor.find()) {
            called.putIfAbsent(anchor.group(anchor.group(1) == null ? 2 : 1), anchor.start());
        }
        for (Group group : groups) {
            Matcher m = start(group, BRACKETED);
            if (m != null && called.getOrDefault(m.group(1), text.length()) < m.start() && taken(group, m)) {
                read(group, BRACKETED);
            }
        }
        groups.removeIf(g -> g.lines().isEmpty());
    }

    /** Takes notes in brackets wherever they stand, and a section of notes at the end. */
    void takeRest(List<Group> groups) {
        for (Group group : groups) {
            Matcher m = start(group, BRACKETED);
            if (m != null && text.indexOf("[" + m.group(1) + "]") < group.lines().get(0).start() && taken(group, m)) {
                read(group, BRACKETED);
            }
        }
        int heading = heading(groups);
        int from = heading >= 0 ? heading + 1 : trailing(groups);
        boolean several = heading >= 0 || groups.size() - from > 1
                || from < groups.size() && (groups.get(from).lines().size() > 1 || signed(groups.get(from)) || bracketed(groups.get(from)));
        if (from < groups.size() && several && start(groups.get(from), PLAIN) != null) {
            groups.subList(from, groups.size()).forEach(g -> read(g, PLAIN));
            if (heading >= 0) {
                groups.get(heading).lines().clear();
            }
        }
        groups.removeIf(g -> g.lines().isEmpty());
    }

    private boolean taken(Group group, Matcher m) {
        return m.group(1).charAt(0) != 'a' || ApparatusEntry.in(group, text);
    }

    /** Whether a group begins with a raised number or a sign, which lists do not: one note is enough then. */
    private boolean signed(Group group) {
        return (NoteAnchors.RAISED + NoteSigns.CHARACTERS).indexOf(text.charAt(group.lines().get(0).start())) >= 0;
    }

    /** Whether a group begins with a number and a bracket, as in {@code 1)}, and the text calls it so, behind a word or its stop. */
    private boolean bracketed(Group group) {
        Matcher number = NUMBERED.matcher(text).region(group.lines().get(0).start(), text.length());
        return number.lookingAt() && Pattern.compile("[\\p{L}\\p{P}&&[^(]]" + number.group(1) + "\\)").matcher(text)
                .region(0, group.lines().get(0).start()).find();
    }

    private int heading(List<Group> groups) {
        for (int i = groups.size() - 2; i > 0; i--) {
            List<Line> lines = groups.get(i).lines();
            if (lines.size() == 1 && Phrases.DOCUMENTARY.is("notes", lines.get(0).in(text).replaceAll("[:.]$", ""))) {
                return i;
            }
        }
        return -1;
    }

    /** Where numbered paragraphs begin that fill the end of a text and whose numbers are called before. */
    private int trailing(List<Group> groups) {
        int from = groups.size();
        while (from > 1) {
            Matcher m = start(groups.get(from - 1), PLAIN);
            if (m == null || !called(groups.subList(0, from - 1), m.group(1))) {
                break;
            }
            from--;
        }
        return from;
    }

    private @org.jspecify.annotations.Nullable Matcher start(Group group, Pattern pattern) {
        if (group.lines().isEmpty()) {
            return null;
        }
        Line line = group.lines().get(0);
        Matcher m = pattern.matcher(text).region(line.start(), line.end());
        return m.lookingAt() ? m : null;
    }

    /** Takes the notes of a group; a line that begins with the next number begins a note. */
    private void read(Group group, Pattern pattern) {
        List<Line> open = new ArrayList<>();
        int number = -1;
        for (Line line : group.lines()) {
            Matcher m = pattern.matcher(text).region(line.start(), line.end());
            boolean next = m.lookingAt() && (number < 0 || NoteSigns.sign(number) || NoteSigns.sign(NoteSigns.number(m.group(1)))
                    || NoteSigns.number(m.group(1)) == number + 1);
            if (next) {
                put(number, open);
                number = NoteSigns.number(m.group(1));
                open = new ArrayList<>();
                open.add(new Line(m.end(), line.end(), 0, false));
            } else {
                open.add(line);
            }
        }
        put(number, open);
        group.lines().clear();
    }

    private int last = -1;

    /** Keeps a note; lines without a number go on with the one before. */
    private void put(int number, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (number < 0 && last >= 0 && has(last)) {
            Note before = notes.get(last).pollLast();
            List<Line> all = new ArrayList<>(before.lines());
            all.addAll(lines);
            notes.get(last).addLast(new Note(last, all));
        } else if (number >= 0) {
            notes.computeIfAbsent(number, n -> new ArrayDeque<>()).addLast(new Note(number, lines));
            last = number;
        }
    }
}
