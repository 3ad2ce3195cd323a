package org.teipress.imports;

import java.util.OptionalInt;

/** Numerals written with Greek letters and a stroke: {@code ιδ´} is 14. */
final class GreekNumerals {

    private static final String[] LETTERS = {"αβγδεϛζηθ", "ικλμνξοπϙ", "ρστυφχψωϡ"};

    private GreekNumerals() {
    }

    /** The value of letters as a numeral, hundreds before tens before ones; empty if they are none. */
    static OptionalInt value(String letters) {
        int value = 0;
        int rank = LETTERS.length;
        for (char c : letters.toCharArray()) {
            int at = rank - 1;
            while (at >= 0 && LETTERS[at].indexOf(c) < 0) {
                at--;
            }
            if (at < 0) {
                return OptionalInt.empty();
            }
            value += (LETTERS[at].indexOf(c) + 1) * (int) Math.pow(10, at);
            rank = at;
        }
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Reads the numeral that ends before the stroke at an index; returns the index behind it, or the index itself if there is none. */
    static int read(Flow flow, int stroke, LeidenReader.Pending pending, ImportRun run) {
        int from = stroke;
        while (from > pending.plain() && Character.isLetter(flow.at(from - 1))) {
            from--;
        }
        OptionalInt value = value(flow.raw(from, stroke));
        if (value.isEmpty() || Character.isLetter(flow.at(from - 1)) || Character.isLetter(flow.at(stroke + 1))) {
            return stroke;
        }
        run.decide(Kind.NUMERAL, flow.offset(from), flow.offset(stroke) + 1);
        pending.upTo(flow, from);
        pending.out().add(Element.of("num", "value", "" + value.getAsInt(), "rend", "tick").add(new Node.Text(flow, from, stroke)));
        return stroke + 1;
    }
}
