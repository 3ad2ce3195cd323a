package org.teipress.imports;

import java.util.Arrays;

/**
 * Where the characters of a running text came from. Mostly one stands behind the other in the transcript, too: only where that
 * changes, at ends of lines and between words far apart, something is kept. A text of ten million characters may be one paragraph.
 */
final class Offsets {

    private int[] from = new int[16];
    private int[] offset = new int[16];
    private int size;
    /** The run that was asked for last. */
    private int last;

    /** Says where the character at an index came from; what was said of this index and those behind it no longer counts. */
    void put(int index, int place) {
        while (size > 0 && from[size - 1] >= index) {
            size--;
        }
        if (size > 0 && offset[size - 1] + index - from[size - 1] == place) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size + size / 2);
            offset = Arrays.copyOf(offset, size + size / 2);
        }
        from[size] = index;
        offset[size++] = place;
    }

    /** Where the character at an index came from. */
    int at(int index) {
        boolean near = last < size && from[last] <= index && (last + 1 == size || index < from[last + 1]);
        if (!near) {
            int found = Arrays.binarySearch(from, 0, size, index);
            last = found >= 0 ? found : -found - 2;
        }
        return offset[last] + index - from[last];
    }
}
