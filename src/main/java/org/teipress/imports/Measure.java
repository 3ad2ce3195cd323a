package org.teipress.imports;

import java.util.Arrays;
import java.util.List;

/**
 * How a text is laid out.
 *
 * @param width       how long a full line is
 * @param lineIsWhole whether each line is a whole paragraph, as word processors save them
 * @param blankRun    how many empty lines separate paragraphs
 * @param pageRun     from how many empty lines on a new page begins
 */
record Measure(int width, boolean lineIsWhole, int blankRun, int pageRun) {

    private static final int LONG = 160;

    static Measure of(List<Line> lines, List<Group> groups) {
        int[] lengths = lines.stream().filter(l -> !l.blank()).mapToInt(Line::length).sorted().toArray();
        int width = lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
        long all = Arrays.stream(lengths).asLongStream().sum();
        long inLong = Arrays.stream(lengths).filter(l -> l > LONG).asLongStream().sum();
        int blank = commonGap(groups);
        return new Measure(width, inLong * 2 > all, blank, Math.max(3, blank + 2));
    }

    private static int commonGap(List<Group> groups) {
        int[] counts = new int[10];
        for (Group group : groups) {
            counts[Math.min(9, group.gap())]++;
        }
        int best = 1;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /** Whether a line is as long as lines get. */
    boolean full(Line line) {
        return line.length() >= width * 0.93;
    }
}
