package org.teipress.imports;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions of an import, of which a long text has millions: each takes a few bytes. Grows while a text is read; whoever gets it
 * as a list cannot change it.
 */
final class DecisionLog extends AbstractList<Decision> {

    /** How far from its place a decision may be to be put there one by one. */
    private static final int FARTHEST = 64;
    private static final Kind[] KINDS = Kind.values();

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    /** The kind, and what else a decision could be, as an index of {@link #doubts}; that is 0 where there is no doubt. */
    private final Ints readings = new Ints();
    private final List<Doubt> doubts = new ArrayList<>(List.of(new Doubt(List.of(), List.of())));
    private final Map<Doubt, Integer> known = new HashMap<>();

    /** What a decision could be instead. Thousands of decisions share a few of these. */
    private record Doubt(List<Kind> alternatives, List<String> targets) {
    }

    void put(Decision decision) {
        int doubt = !decision.doubtful() ? 0 : known.computeIfAbsent(new Doubt(decision.alternatives(), decision.targets()), d -> {
            doubts.add(d);
            return doubts.size() - 1;
        });
        put(decision.kind(), doubt, decision.start(), decision.end());
    }

    /** Keeps a decision that nothing speaks against. */
    void put(Kind kind, int start, int end) {
        put(kind, 0, start, end);
    }

    private void put(Kind kind, int doubt, int start, int end) {
        starts.add(start);
        ends.add(end);
        readings.add(doubt * KINDS.length + kind.ordinal());
    }

    /** The same decisions in the order of the text; those at one place as they came. */
    DecisionLog sorted() {
        if (nearlySorted()) {
            return this;
        }
        long[] keys = new long[size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) starts.get(i) << 32 | i;
        }
        Arrays.sort(keys);
        DecisionLog sorted = new DecisionLog();
        for (long key : keys) {
            sorted.put(get((int) key));
        }
        return sorted;
    }

    /**
     * Puts decisions in order that are nearly so already, as signs inside signs are: that needs no memory. False if some are far from
     * their place; nothing is lost then.
     */
    private boolean nearlySorted() {
        for (int i = 1; i < size(); i++) {
            int to = i;
            while (to > 0 && starts.get(to - 1) > starts.get(i) && i - to <= FARTHEST) {
                to--;
            }
            if (i - to > FARTHEST) {
                return false;
            }
            if (to < i) {
                starts.move(i, to);
                ends.move(i, to);
                readings.move(i, to);
            }
        }
        return true;
    }

    @Override
    public Decision get(int index) {
        int reading = readings.get(index);
        Doubt doubt = doubts.get(reading / KINDS.length);
        return new Decision(KINDS[reading % KINDS.length], starts.get(index), ends.get(index), doubt.alternatives(), doubt.targets());
    }

    @Override
    public int size() {
        return starts.size();
    }
}
