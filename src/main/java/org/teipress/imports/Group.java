package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;

/** Lines without an empty one between them; mutable while pages are being taken apart. */
final class Group {

    private static final int MANY = 8;

    private final int gap;
    private final List<Line> lines = new ArrayList<>();

    private Group(int gap) {
        this.gap = gap;
    }

    /** How many empty lines stand before it. */
    int gap() {
        return gap;
    }

    List<Line> lines() {
        return lines;
    }

    /** Takes the lines from an index on away; they are a group of their own then. */
    Group from(int first) {
        Group rest = new Group(0);
        List<Line> taken = lines.subList(first, lines.size());
        rest.lines.addAll(taken);
        taken.clear();
        return rest;
    }

    /** Whether a form feed stands before it. */
    boolean feed() {
        return !lines.isEmpty() && lines.get(0).feed();
    }

    /** The groups of a text; a form feed begins a new one. */
    static List<Group> of(List<Line> lines) {
        List<Group> groups = new ArrayList<>();
        Group open = null;
        int gap = 0;
        boolean feed = false;
        for (Line line : lines) {
            feed |= line.feed();
            if (line.blank()) {
                open = null;
                gap++;
                continue;
            }
            if (open == null || feed) {
                open = new Group(gap);
                groups.add(open);
            }
            open.lines.add(feed == line.feed() ? line : new Line(line.start(), line.end(), line.indent(), true));
            gap = 0;
            feed = false;
        }
        return groups;
    }

    /** The same, where an empty line stands behind each line: then those alone part nothing. */
    static List<Group> of(String text, List<Line> lines) {
        List<Group> groups = of(lines);
        long single = groups.stream().filter(g -> g.lines.size() == 1).count();
        long lower = groups.stream().filter(g -> Character.isLowerCase(text.charAt(g.lines.get(0).start()))).count();
        if (groups.size() < MANY || single * 5 < groups.size() * 4 || lower * 3 < groups.size()) {
            return groups;
        }
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            if (joined.isEmpty() || group.gap != 1 || group.feed()) {
                joined.add(group);
            } else {
                joined.get(joined.size() - 1).lines.addAll(group.lines);
            }
        }
        return joined;
    }
}
