package org.teipress.imports;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions of an import, of which a long text has millions: those without doubt take a few bytes each. Grows while a text is read;
 * whoever gets it as a list cannot change it.
 */
final class DecisionLog extends AbstractList<Decision> {

    private static final Kind[] KINDS = Kind.values();

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    /** Decisions that say more than their kind, by index. */
    private Map<Integer, Decision> doubtful = new HashMap<>();
    private int size;

    void put(Decision decision) {
        if (decision.doubtful()) {
            doubtful.put(size, decision);
        }
        put(decision.kind(), decision.start(), decision.end());
    }

    /** Keeps a decision that nothing speaks against. */
    void put(Kind kind, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
            ends = Arrays.copyOf(ends, size + size / 2);
            kinds = Arrays.copyOf(kinds, size + size / 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = (byte) kind.ordinal();
    }

    /** The same decisions in the order of the text; those at one place as they came. */
    DecisionLog sorted() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) starts[i] << 32 | i;
        }
        Arrays.sort(keys);
        DecisionLog sorted = new DecisionLog();
        sorted.starts = new int[size];
        sorted.ends = new int[size];
        sorted.kinds = new byte[size];
        sorted.size = size;
        for (int i = 0; i < size; i++) {
            int from = (int) keys[i];
            sorted.starts[i] = starts[from];
            sorted.ends[i] = ends[from];
            sorted.kinds[i] = kinds[from];
            if (doubtful.containsKey(from)) {
                sorted.doubtful.put(i, doubtful.get(from));
            }
        }
        return sorted;
    }

    @Override
    public Decision get(int index) {
        java.util.Objects.checkIndex(index, size);
        Decision known = doubtful.get(index);
        return known != null ? known : new Decision(KINDS[kinds[index]], starts[index], ends[index], List.of());
    }

    @Override
    public int size() {
        return size;
    }
}
