package org.teipress.imports;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decisions of an import, of which a long text has millions: each takes a few bytes. Grows while a text is read; whoever gets it
 * as a list cannot change it.
 */
final class DecisionLog extends AbstractList<Decision> {

    /** How far from its place a decision may be to be put there one by one. */
    private static final int FARTHEST = 64;
    private static final Kind[] KINDS = Kind.values();

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    /** What else a decision could be, as an index of {@link #doubts}; 0 where there is no doubt. */
    private int[] details = new int[64];
    private final List<Doubt> doubts = new ArrayList<>(List.of(new Doubt(List.of(), List.of())));
    private final Map<Doubt, Integer> known = new HashMap<>();
    private int size;

    /** What a decision could be instead. Thousands of decisions share a few of these. */
    private record Doubt(List<Kind> alternatives, List<String> targets) {
    }

    void put(Decision decision) {
        put(decision.kind(), decision.start(), decision.end());
        if (decision.doubtful()) {
            details[size - 1] = known.computeIfAbsent(new Doubt(decision.alternatives(), decision.targets()), d -> {
                doubts.add(d);
                return doubts.size() - 1;
            });
        }
    }

    /** Keeps a decision that nothing speaks against. */
    void put(Kind kind, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
            ends = Arrays.copyOf(ends, size + size / 2);
            kinds = Arrays.copyOf(kinds, size + size / 2);
            details = Arrays.copyOf(details, size + size / 2);
        }
        starts[size] = start;
        ends[size] = end;
        details[size] = 0;
        kinds[size++] = (byte) kind.ordinal();
    }

    /** The same decisions in the order of the text; those at one place as they came. */
    DecisionLog sorted() {
        if (nearlySorted()) {
            return this;
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) starts[i] << 32 | i;
        }
        Arrays.sort(keys);
        DecisionLog sorted = new DecisionLog();
        for (int i = 0; i < size; i++) {
            sorted.put(get((int) keys[i]));
        }
        return sorted;
    }

    /**
     * Puts decisions in order that are nearly so already, as signs inside signs are: that needs no memory. False if some are far from
     * their place; nothing is lost then.
     */
    private boolean nearlySorted() {
        for (int i = 1; i < size; i++) {
            int to = i;
            while (to > 0 && starts[to - 1] > starts[i] && i - to <= FARTHEST) {
                to--;
            }
            if (i - to > FARTHEST) {
                return false;
            }
            if (to < i) {
                move(i, to);
            }
        }
        return true;
    }

    /** Moves one decision to an earlier place. */
    private void move(int index, int to) {
        moved(starts, index, to);
        moved(ends, index, to);
        moved(details, index, to);
        byte kind = kinds[index];
        System.arraycopy(kinds, to, kinds, to + 1, index - to);
        kinds[to] = kind;
    }

    private static void moved(int[] values, int index, int to) {
        int value = values[index];
        System.arraycopy(values, to, values, to + 1, index - to);
        values[to] = value;
    }

    @Override
    public Decision get(int index) {
        Objects.checkIndex(index, size);
        Doubt doubt = doubts.get(details[index]);
        return new Decision(KINDS[kinds[index]], starts[index], ends[index], doubt.alternatives(), doubt.targets());
    }

    @Override
    public int size() {
        return size;
    }
}
