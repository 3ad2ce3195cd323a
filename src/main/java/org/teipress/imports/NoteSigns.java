package org.teipress.imports;

import java.util.List;

/** What calls a note: a number, a raised number, one in round brackets, an asterisk or dagger, or {@code a1} for an entry of an
 * apparatus. All but numbers count as very high numbers. */
final class NoteSigns {

    /** The signs themselves, for looking at one character. */
    static final String CHARACTERS = "*†‡";
    private static final List<String> SIGNS = List.of("*", "**", "***", "†", "††", "‡", "‡‡");
    private static final int FIRST = 100_000;
    private static final int ENTRIES = 200_000;

    private NoteSigns() {
    }

    /** The number of what calls a note: 3 for {@code 3}, {@code ³} and {@code (3)}. */
    static int number(String call) {
        if (call.startsWith("a")) {
            return ENTRIES + number(call.substring(1));
        }
        if (SIGNS.contains(call)) {
            return FIRST + SIGNS.indexOf(call);
        }
        int number = 0;
        for (char c : call.toCharArray()) {
            int digit = NoteAnchors.digit(c);
            number = digit >= 0 ? number * 10 + digit : number;
        }
        return number;
    }

    /** Whether a number stands for an entry of an apparatus, {@code a1}. */
    static boolean entry(int number) {
        return number >= ENTRIES;
    }

    /** Whether a number stands for a sign. */
    static boolean sign(int number) {
        return number >= FIRST;
    }

    /** What stands in the text for a number. */
    static String label(int number) {
        return entry(number) ? "a" + (number - ENTRIES) : sign(number) ? SIGNS.get(number - FIRST) : Integer.toString(number);
    }

    /** How many signs stand in a row at an index, if a call of a note can be made of them; else 0. */
    static int length(Flow flow, int i) {
        int end = i;
        while (flow.at(end) == flow.at(i) && end < i + 4) {
            end++;
        }
        return CHARACTERS.indexOf(flow.at(i)) >= 0 && SIGNS.contains(flow.raw(i, end)) ? end - i : 0;
    }
}
