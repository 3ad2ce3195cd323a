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
    /** Brackets farther apart are no pair. */
    private static final int WIDEST = 1 << 19;

    private Stretches() {
    }

    /** The ends of the pieces, the last one that of the text. */
    static List<Integer> ends(Flow flow) {
        List<Integer> ends = new ArrayList<>();
        if (flow.length() > LONG) {
            flow.settle();
            cut(flow, ends);
        }
        ends.add(flow.length());
        return ends;
    }

    private static void cut(Flow flow, List<Integer> ends) {
        Brackets brackets = Brackets.of(flow, 0, Math.min(WIDEST, flow.length()), PAIRS);
        int from = 0;
        int closed = 0;
        int loose = -FARTHEST;
        for (int i = 0; i < flow.length(); i++) {
            // What is looked at ahead is never less than half of it.
            if (i > brackets.end() - WIDEST / 2 && brackets.end() < flow.length()) {
                brackets = Brackets.of(flow, i, Math.min(i + WIDEST, flow.length()), PAIRS);
            }
            int length = i - from;
            // No space to cut at: nothing that a person wrote.
            boolean anywhere = length > 8 * PIECE && i > closed && !Character.isLowSurrogate(flow.at(i)) && flow.at(i - 1) != Flow.MARK;
            closed = Math.max(closed, brackets.partner(i));
            loose = LOOSE.indexOf(flow.at(i)) >= 0 ? i : loose;
            if (anywhere || length >= PIECE && flow.at(i) == ' ' && i > closed && fits(flow, i, length, i - loose)) {
                ends.add(i);
                from = i;
            }
        }
    }

    /** Whether the text may be cut at a space: between words, or where the piece grows long between signs that do not belong together. */
    private static boolean fits(Flow flow, int i, int length, int loose) {
        if (flow.at(i - 1) == Flow.MARK || flow.at(i + 1) == Flow.MARK) {
            return false;
        }
        boolean words = Character.isLetterOrDigit(flow.at(i - 1)) && Character.isLetterOrDigit(flow.at(i + 1));
        // A bracket may mark the word before it.
        boolean apart = "[(".indexOf(flow.at(i + 1)) < 0 || !Character.isLetter(flow.at(i - 1)) && !Character.isLetter(flow.at(i - 2))
                && "?!s".indexOf(flow.at(i + 2)) < 0;
        // Nothing but signs: between any two that are no mark of what stands before.
        boolean between = flow.at(i + 1) != '(' && "?!s".indexOf(flow.at(i + 2)) < 0;
        return words && (loose > FARTHEST || length > 2 * PIECE) || apart && length > 2 * PIECE || between && length > 3 * PIECE;
    }
}
