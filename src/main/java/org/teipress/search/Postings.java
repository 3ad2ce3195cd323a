package org.teipress.search;

import java.util.Arrays;

/** The units in which a word occurs, by number, each once, rising. */
final class Postings {

    private int[] units = new int[2];
    private int size;

    void add(int unit) {
        if (size > 0 && units[size - 1] == unit) {
            return;
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
        }
        units[size++] = unit;
    }

    /** The distances from one number to the next, to the base 36, with spaces between. */
    String written() {
        StringBuilder written = new StringBuilder();
        int last = 0;
        for (int i = 0; i < size; i++) {
            written.append(i == 0 ? "" : " ").append(Integer.toString(units[i] - last, Character.MAX_RADIX));
            last = units[i];
        }
        return written.toString();
    }
}
