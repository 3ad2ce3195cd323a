package org.teipress.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The feet of the pages of one layout: how much room the text leaves to them, and how high the notes are. Filled by
 * {@link PageReader}. Lengths are thousandths of a point.
 */
final class FootRoom {

    private final List<Double> left = new ArrayList<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final Set<Integer> bound = new HashSet<>();
    private double height;

    /** A page begins that has so much room for text and notes. */
    void page(double room) {
        height = room;
        left.add(room);
    }

    /** Text ends so far below the upper end of the last page. */
    void ends(double bottom) {
        int last = left.size() - 1;
        left.set(last, Math.min(left.get(last), height - bottom));
    }

    /** The notes that hang at an address take so much, with the rule above them. */
    void takes(String name, double room) {
        heights.merge(name, room, Double::sum);
    }

    /** A block of lines has been set, from one row to another: its first two and its last two may not be parted. */
    void block(int from, int to) {
        if (to > from) {
            bound.add(from + 1);
            bound.add(to);
        }
    }

    /** Whether a row may not begin a page. */
    boolean isBound(int row) {
        return bound.contains(row);
    }

    /** How much the text leaves on a page, counted from 0. */
    double left(int page) {
        return left.get(page);
    }

    /** How high the notes are that hang at an address; 0 if none do. */
    double height(String name) {
        return heights.getOrDefault(name, 0.0);
    }
}
