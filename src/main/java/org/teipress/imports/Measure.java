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

    /** Of so many long lines of which less than half end a sentence, and most are as long as the others, none is a whole paragraph. */
    private static final int FEWEST = 4;

    static Measure of(String text, List<Line> lines, List<Group> groups) {
        int[] lengths = lines.stream().filter(l -> !l.blank()).mapToInt(Line::length).sorted().toArray();
        int width = lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
        long all = Arrays.stream(lengths).asLongStream().sum();
        long inLong = Arrays.stream(lengths).filter(l -> l > LONG).asLongStream().sum();
        int blank = commonGap(groups);
        return new Measure(width, inLong * 2 > all && !broken(text, groups, width), blank, Math.max(3, blank + 2));
    }

    /** Whether long lines are broken ones all the same. */
    private static boolean broken(String text, List<Group> groups, int width) {
        List<Line> inside = groups.stream().flatMap(g -> g.lines().subList(0, g.lines().size() - 1).stream()).toList();
        long full = inside.stream().filter(l -> l.length() > 0.85 * width).count();
        long ended = inside.stream().filter(l -> Sentences.ended(text, l)).count();
        return inside.size() >= FEWEST && full * 10 >= inside.size() * 7 && ended * 2 < inside.size();
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
