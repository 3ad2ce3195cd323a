package org.teipress.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of facing pages came to stand in one layout, and how much room they take: what {@link FacingBreaks}
 * goes by. Filled by {@link PageReader}. Lengths are thousandths of a point.
 */
final class Rows {

    private static final String MARK = "facing-";
    private static final String END = "end";

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Row> hanging = new HashMap<>();
    private final Map<String, Double> notes = new LinkedHashMap<>();
    private final Map<Integer, Double> bottoms = new HashMap<>();
    private double height;
    private double rule;
    private final Row[] last = {new Row("", 0, 0), new Row("", 0, 0)};

    /** Facing pages from their first row to the last. */
    static final class Section {
        final List<Row> left = new ArrayList<>();
        final List<Row> right = new ArrayList<>();
        private int ends;

        int size() {
            return Math.min(left.size(), right.size());
        }
    }

    /** The beginning of a row on one side: its address, the number of the page, which is even on the left, and where on it. */
    static final class Row {
        final String id;
        final int number;
        final double top;
        private double notes;

        Row(String id, int number, double top) {
            this.id = id;
            this.number = number;
            this.top = top;
        }

        /** The opening that it is on, two pages. */
        int spread() {
            return number / 2;
        }

        /** The height of the notes that hang on it. */
        double notes() {
            return notes;
        }

        /** What it is called on both sides. */
        String name() {
            return id.substring(id.indexOf('-', MARK.length()) + 1);
        }

        /** Whether it is no row, but the end of the section. */
        boolean isEnd() {
            return id.endsWith("-" + END);
        }
    }

    /** Whether an address is that of a row. */
    static boolean isRow(String id) {
        return id.startsWith(MARK);
    }

    /** A page begins that has so much room for text. */
    void page(double room) {
        height = room;
    }

    /** A row begins, on the page of this number, {@code top} below its upper end. */
    void begins(String id, int number, double top) {
        Row row = new Row(id, number, top);
        last[number % 2] = row;
        boolean isLeft = id.startsWith(MARK + "left-");
        if (sections.isEmpty() || sections.get(sections.size() - 1).ends == 2) {
            sections.add(new Section());
        }
        Section section = sections.get(sections.size() - 1);
        (isLeft ? section.left : section.right).add(row);
        section.ends += row.isEnd() ? 1 : 0;
    }

    /** Text on the page of this number ends so far below the upper end of the page. */
    void ends(int number, double bottom) {
        bottoms.merge(number, bottom, Math::max);
    }

    /** The rule above the notes of a page and the space around it take so much. */
    void rule(double taken) {
        rule = Math.max(rule, taken);
    }

    double rule() {
        return rule;
    }

    /** A note hangs on the row that is being set on the page of this number. */
    void hangs(String note, int number) {
        hanging.putIfAbsent(note, last[number % 2]);
    }

    /** A note, or a part of it, takes so much room. */
    void note(String name, double room) {
        notes.merge(name, room, Double::sum);
    }

    /** The facing pages of this layout; {@code known}: the height of notes as an earlier layout had them. */
    List<Section> sections(Map<String, Double> known) {
        Map<String, Double> all = new HashMap<>(known);
        all.putAll(notes);
        hanging.values().forEach(row -> row.notes = 0);
        hanging.forEach((note, row) -> row.notes += all.getOrDefault(note, 0.0));
        return sections;
    }

    /** The height of each note. */
    Map<String, Double> notes() {
        return notes;
    }

    /** The room for text on a page. */
    double room() {
        return height;
    }

    /** The end of the text on the page of this number; 0 if none stands there. */
    double bottom(int number) {
        return bottoms.getOrDefault(number, 0.0);
    }

    /** How much text stands between the beginnings of two rows of a side, notes aside. */
    double between(Row from, Row to) {
        double sum = to.top - from.top;
        for (int number = from.number; number < to.number; number += 2) {
            sum += bottoms.getOrDefault(number, 0.0);
        }
        return Math.max(0, sum);
    }
}
