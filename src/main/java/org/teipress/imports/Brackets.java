package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * Which bracket closes which, found in one walk. A closing bracket closes the nearest open one of its kind; brackets
 * of other kinds that are still open inside count as never closed.
 */
final class Brackets {

    /** No partner: this bracket stands alone. */
    static final int ALONE = -1;
    private static final int DEEPEST = 24;

    private final int[] partners;
    private final int from;

    private Brackets(int from, int to) {
        this.from = from;
        partners = new int[to - from];
        Arrays.fill(partners, ALONE);
    }

    /** Pairs the brackets of a stretch of a flow; {@code pairs} holds opening and closing characters in turn. */
    static Brackets of(Flow flow, int from, int to, String pairs) {
        return of(flow, from, to, pairs, i -> false);
    }

    /** The same, without brackets that are only characters. */
    static Brackets of(Flow flow, int from, int to, String pairs, IntPredicate plain) {
        Brackets brackets = new Brackets(from, to);
        Deque<Integer> open = new ArrayDeque<>();
        int[] waiting = new int[pairs.length()];
        for (int i = from; i < to; i++) {
            int kind = pairs.indexOf(flow.at(i));
            if (kind < 0 || plain.test(i)) {
                continue;
            }
            if ((kind & 1) == 0) {
                open.push(i);
                waiting[kind]++;
            } else if (waiting[kind - 1] > 0) {
                brackets.close(flow, open, i, pairs, waiting);
            }
        }
        return brackets;
    }

    private void close(Flow flow, Deque<Integer> open, int at, String pairs, int[] waiting) {
        int wanted = pairs.indexOf(flow.at(at)) - 1;
        while (true) {
            int candidate = open.pop();
            int kind = pairs.indexOf(flow.at(candidate));
            waiting[kind]--;
            if (kind == wanted) {
                if (open.size() < DEEPEST) {
                    partners[candidate - from] = at;
                    partners[at - from] = candidate;
                }
                return;
            }
        }
    }

    /** The index of the other bracket of the pair, or {@link #ALONE}. */
    int partner(int index) {
        return index < from || index >= end() ? ALONE : partners[index - from];
    }

    /** Where the stretch ends. */
    int end() {
        return from + partners.length;
    }
}
