package org.teipress.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds which rows of facing pages have to begin a page so that both sides stay in step. First the pages are filled in
 * thought, by what the rows took in a layout without breaks. Where both sides turn to a new opening, both begin new
 * sequences of pages, so that nothing before that place can put them out of step. If a row is out of step all the same, the
 * pages are filled anew from there, and if that does not help, it begins new sequences, too. Used for one section.
 */
final class FacingBreaks {

    /** Both sides begin new sequences. */
    static final int TURN = 0;

    /** What may be left at the foot of a page: a row that needs more lines will not begin there in any case. */
    private static final double SPARE = 1.5;

    /** So few lines do not stand alone on an opening. */
    private static final int FEW = 5;

    /** A row begins only where there is room for so many lines of it. */
    private static final int LEAST = 2;

    private final Rows rows;
    private final Map<String, Integer> before;
    private final double line;
    private final double room;
    private final Map<String, Integer> breaks = new HashMap<>();

    /** How far one side is filled. */
    private static final class Fill {
        private final double rule;
        private int spread;
        private double text;
        private double notes;

        Fill(double rule) {
            this.rule = rule;
        }

        private double with(double moreText, double moreNotes) {
            return text + moreText + notes + moreNotes + (notes + moreNotes > 0 ? rule : 0);
        }

        private void turn(int to) {
            spread = to;
            text = 0;
            notes = 0;
        }
    }

    /**
     * Breaks for a layout.
     *
     * @param before those that the layout was made with
     * @param line   the height of a line
     */
    FacingBreaks(Rows rows, Map<String, Integer> before, double line) {
        this.rows = rows;
        this.before = before;
        this.line = line;
        this.room = Math.max(rows.room() - SPARE * line, LEAST * line);
    }

    /** How many rows begin on pages that do not face each other. */
    static long apart(List<Rows.Section> sections) {
        long apart = 0;
        for (Rows.Section section : sections) {
            for (int i = 0; i < section.size(); i++) {
                apart += isInStep(section, i) ? 0 : 1;
            }
        }
        return apart;
    }

    /**
     * Whether both sides turn before a row for which there is room on the opening before: the last lines of the row before
     * have gone over to it, and stand there alone.
     */
    private boolean isLonely(Rows.Section section, int i) {
        int spread = section.left.get(i).spread() - 1;
        double over = Math.max(over(section.left.get(i - 1), 2 * spread), over(section.right.get(i - 1), 2 * spread + 1));
        return !section.left.get(i).isEnd() && turned(section, i) && over > 0 && over < FEW * line;
    }

    /** How far the end of a row has gone over to a page on which it does not begin. */
    private double over(Rows.Row row, int number) {
        return row.number == number ? rows.room() : rows.bottom(number);
    }

    private static boolean isInStep(Rows.Section section, int i) {
        return section.left.get(i).spread() == section.right.get(i).spread();
    }

    /** How many openings have nothing but the last lines of a row. */
    long lonely(Rows.Section section) {
        return IntStream.range(1, section.size()).filter(i -> isInStep(section, i) && isLonely(section, i)).count();
    }

    /** What becomes of each row, by its address; rows that follow on are left out. */
    Map<String, Integer> of(Rows.Section section) {
        Fill left = new Fill(rows.rule());
        Fill right = new Fill(rows.rule());
        boolean asBefore = true;
        for (int i = 0; i < section.size(); i++) {
            boolean wasAsBefore = asBefore;
            boolean isLonely = i > 0 && asBefore && isLonely(section, i);
            asBefore = !isLonely && isInStep(section, i) && (asBefore || turned(section, i));
            if (asBefore || wasAsBefore && !isLonely && !before.isEmpty()) {
                keep(section.left.get(i), left);
                keep(section.right.get(i), right);
            }
            if (isLonely) {
                follow(section.left.get(i), left);
                follow(section.right.get(i), right);
            }
            if (!asBefore) {
                meet(section, i, left, right, wasAsBefore && !isLonely);
            }
            fill(section.left, i, left);
            fill(section.right, i, right);
        }
        return breaks;
    }

    /** Goes where the text before a row ends. */
    private void follow(Rows.Row row, Fill fill) {
        double bottom = rows.bottom(row.number - 2);
        if (bottom > 0) {
            fill.turn(row.spread() - 1);
            fill.text = bottom;
        }
    }

    private boolean turned(Rows.Section section, int i) {
        return Integer.valueOf(TURN).equals(before.get(section.left.get(i).id));
    }

    private void keep(Rows.Row row, Fill fill) {
        if (before.containsKey(row.id)) {
            breaks.put(row.id, before.get(row.id));
        }
        if (row.spread() != fill.spread) {
            fill.turn(row.spread());
        }
        fill.text = row.top;
    }

    /** Both sides go on where the one that is behind has come to; to the next opening, if one of them has no room there. */
    private void meet(Rows.Section section, int i, Fill left, Fill right, boolean isFirst) {
        Rows.Row row = section.left.get(i);
        boolean wasTried = isFirst && (breaks.containsKey(row.id) || breaks.containsKey(section.right.get(i).id));
        int target = Math.max(left.spread, right.spread);
        if (!row.isEnd() && (wasTried || isFull(section.left, i, left, target) || isFull(section.right, i, right, target))) {
            turn(section, i, left, right);
        } else {
            goOn(row, left, target);
            goOn(section.right.get(i), right, target);
        }
    }

    private boolean isFull(List<Rows.Row> side, int i, Fill fill, int target) {
        double least = Math.min(LEAST * line, text(side, i));
        return fill.text > 0 && fill.spread == target && fill.with(least, Math.min(side.get(i).notes(), line)) > room;
    }

    private void turn(Rows.Section section, int i, Fill left, Fill right) {
        breaks.put(section.left.get(i).id, TURN);
        breaks.put(section.right.get(i).id, TURN);
        int next = Math.max(left.spread, right.spread) + 1;
        left.turn(next);
        right.turn(next);
    }

    private void goOn(Rows.Row row, Fill fill, int target) {
        if (target > fill.spread) {
            breaks.put(row.id, target - fill.spread);
            fill.turn(target);
        }
    }

    private double text(List<Rows.Row> side, int i) {
        return i + 1 < side.size() ? rows.between(side.get(i), side.get(i + 1)) : 0;
    }

    /** Sets a row: what finds no room goes on, its notes with it. */
    private void fill(List<Rows.Row> side, int i, Fill fill) {
        double text = text(side, i);
        double notes = side.get(i).notes();
        while (fill.with(text, notes) > room && text + notes > 1) {
            double fits = Math.max(0, room - fill.with(0, 0));
            double set = Math.min(text, fits);
            text -= set;
            notes -= Math.min(notes, fits - set);
            fill.turn(fill.spread + 1);
        }
        fill.text += text;
        fill.notes += notes;
    }
}
