package org.teipress.imports;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the next occurrence of a sign in a flow and remembers it, so that a sign that never comes is looked for once and
 * not from each place where it could have been begun.
 */
final class SignIndex {

    private final Flow flow;
    private final Map<String, int[]> known = new HashMap<>();

    SignIndex(Flow flow) {
        this.flow = flow;
    }

    /** The first index from {@code from} on where the sign stands; -1 if it does not. */
    int next(String sign, int from) {
        int[] last = known.computeIfAbsent(sign, s -> new int[] {0, -2});
        boolean holds = last[1] != -2 && from >= last[0] && (last[1] == -1 || from <= last[1]);
        if (!holds) {
            last[0] = from;
            last[1] = flow.indexOf(sign, from);
            while (last[1] >= 0 && LeidenPlusEscape.before(flow, last[1])) {
                last[1] = flow.indexOf(sign, last[1] + 1);
            }
        }
        return last[1];
    }
}
