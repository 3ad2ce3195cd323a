package org.teipress.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much room lines leave at their ends: whoever breaks a line because it is full leaves less than the next word needs.
 * How much less even the lines of one text tells that go on in the middle of a sentence.
 *
 * @param slack what such lines leave at most, as a share of the width; less than nothing where the next word never fits
 */
record Room(double slack) {

    /** What is left beyond it is left on purpose: perhaps, surely, or where no sentence ends. */
    private static final double SOME = 0.08;
    private static final double MUCH = 0.2;
    private static final double MOST = 0.4;
    /** Of so many lines in the middle of sentences one may be shorter for another reason. */
    private static final int ODD = 5;
    private static final int FEWEST = 3;

    /** The room in the groups of a text that are prose: those with a full line. */
    static Room of(String text, List<Group> groups, Measure measure) {
        List<Double> left = new ArrayList<>();
        for (Group group : groups) {
            int width = width(group, measure);
            for (int i = 0; width > 0 && i + 1 < group.lines().size(); i++) {
                if (!Sentences.ended(text, group.lines().get(i))) {
                    left.add(left(text, group.lines().get(i), group.lines().get(i + 1), width));
                }
            }
        }
        double[] sorted = left.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Room(sorted.length < FEWEST ? SOME : Math.max(0, sorted[sorted.length - 1 - sorted.length / ODD]));
    }

    /** How wide the lines of a group are; 0 if none of them is full. */
    static int width(Group group, Measure measure) {
        int longest = group.lines().stream().mapToInt(l -> l.indent() + l.length()).max().orElse(0);
        return longest < 0.7 * measure.width() ? 0 : Math.min(longest, Math.max(measure.width(), longest * 9 / 10));
    }

    private static double left(String text, Line line, Line next, int width) {
        int word = next.start();
        while (word < next.end() && text.charAt(word) != ' ') {
            word++;
        }
        return (width - line.indent() - line.length() - 1 - (word - next.start())) / (double) width;
    }

    /**
     * Whether a paragraph ends with a line that others follow.
     *
     * @param parted whether the text has empty lines between its paragraphs: then one must be very short to end there
     */
    Reading ends(String text, Line line, Line next, int width, boolean parted) {
        if (width == 0 || !Sentences.begun(text, next)) {
            return Reading.sure(Kind.PARAGRAPH_GOES_ON);
        }
        double over = left(text, line, next, width) - slack;
        boolean ended = Sentences.ended(text, line);
        if (ended && over >= MUCH && slack < SOME && !parted) {
            return Reading.sure(Kind.PARAGRAPH_ENDS);
        }
        boolean perhaps = ended ? over >= (parted ? MUCH : SOME) : over >= MOST && !parted;
        return perhaps ? Reading.doubtful(Kind.PARAGRAPH_ENDS, Kind.PARAGRAPH_GOES_ON) : Reading.sure(Kind.PARAGRAPH_GOES_ON);
    }
}
