package org.teipress.proof;

import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * The text that an output shows.
 *
 * @param text   folded
 * @param starts where its pieces begin; empty where that cannot be told
 * @param fold   how it was folded
 */
record Shown(String text, BitSet starts, UnaryOperator<String> fold) {

    /** Collects a text piece by piece. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final BitSet starts = new BitSet();
        private final UnaryOperator<String> fold;

        Builder(UnaryOperator<String> fold) {
            this.fold = fold;
        }

        void add(String piece) {
            starts.set(text.length());
            text.append(fold.apply(piece));
        }

        /** The text, its pieces known. */
        Shown inPieces() {
            return new Shown(text.toString(), starts, fold);
        }

        /** The text as a whole. */
        Shown whole() {
            return new Shown(text.toString(), new BitSet(), fold);
        }
    }
}
