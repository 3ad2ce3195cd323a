package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;

/** Cuts the running text of a very long paragraph where no sign is open, so that it can be read and written piece by piece. */
final class Stretches {

    /** Shorter texts are read in one go. */
    static final int LONG = 1 << 17;
    private static final int PIECE = 1 << 15;
    private static final String PAIRS = "[]()⟨⟩<>{}⟦⟧〚〛⸢⸣⌈⌉⎣⎦⌊⌋«»⸌⸍";
    /** Signs that are closed by another character, and how far from each other. */
    private static final String LOOSE = "`´†\\/^";
    private static final int FARTHEST = 300;

    private Stretches() {
    }

    /** The ends of the pieces, the last one that of the text. */
    static List<Integer> ends(Flow flow) {
        List<Integer> ends = new ArrayList<>();
        if (flow.length() > LONG) {
            cut(flow, ends);
        }
        ends.add(flow.length());
        return ends;
    }

    private static void cut(Flow flow, List<Integer> ends) {
        Brackets brackets = Brackets.of(flow, 0, flow.length(), PAIRS);
        int from = 0;
        int closed = 0;
        int loose = -FARTHEST;
        for (int i = 0; i < flow.length(); i++) {
            closed = Math.max(closed, brackets.partner(i));
            loose = LOOSE.indexOf(flow.at(i)) >= 0 ? i : loose;
            int length = i - from;
            if (length < PIECE || flow.at(i) != ' ' || i <= closed || flow.at(i - 1) == Flow.MARK || flow.at(i + 1) == Flow.MARK) {
                continue;
            }
            boolean words = Character.isLetterOrDigit(flow.at(i - 1)) && Character.isLetterOrDigit(flow.at(i + 1));
            // A bracket may mark the word before it.
            boolean apart = "[(".indexOf(flow.at(i + 1)) < 0 || !Character.isLetter(flow.at(i - 1)) && !Character.isLetter(flow.at(i - 2))
                    && "?!s".indexOf(flow.at(i + 2)) < 0;
            if (words && (i - loose > FARTHEST || length > 2 * PIECE) || apart && length > 4 * PIECE) {
                ends.add(i);
                from = i;
            }
        }
    }
}
