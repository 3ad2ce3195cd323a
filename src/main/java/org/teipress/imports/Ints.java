package org.teipress.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Numbers in a row, of which there may be millions; it grows without being copied. */
final class Ints {

    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    void add(int number) {
        if (size >> BITS == chunks.size()) {
            chunks.add(new int[size == 0 ? 64 : 1 << BITS]);
        }
        int[] last = chunks.get(size >> BITS);
        if ((size & MASK) == last.length) {
            // The first chunk begins small: most texts have few numbers.
            last = Arrays.copyOf(last, 1 << BITS);
            chunks.set(size >> BITS, last);
        }
        last[size & MASK] = number;
        size++;
    }

    int get(int index) {
        Objects.checkIndex(index, size);
        return chunks.get(index >> BITS)[index & MASK];
    }

    private void set(int index, int number) {
        chunks.get(index >> BITS)[index & MASK] = number;
    }

    /** Moves a number to an earlier place. */
    void move(int index, int to) {
        int number = get(index);
        for (int i = index; i > to; i--) {
            set(i, get(i - 1));
        }
        set(to, number);
    }

    int size() {
        return size;
    }
}
