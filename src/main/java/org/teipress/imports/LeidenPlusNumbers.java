package org.teipress.imports;

import org.teipress.imports.LeidenPlusReader.Part;
import org.teipress.imports.LeidenPlusReader.Pending;

/** Numerals in Leiden+: {@code <#ιδ=14#>}, {@code <#=1/4#>}, {@code <#λβ '=1/32#>}, {@code <#α=frac#>}. */
final class LeidenPlusNumbers {

    private LeidenPlusNumbers() {
    }

    /** Reads a numeral between angle brackets; returns the index behind it, or its own if it is none. */
    static int read(Part part, int i, int close, Pending pending, int depth, LeidenPlusReader reader) {
        Flow flow = part.flow();
        int equals = -1;
        for (int k = i + 2; k < close - 1; k++) {
            equals = flow.at(k) == '=' ? k : equals;
        }
        if (equals < 0) {
            return i;
        }
        String value = flow.words(equals + 1, close - 1).strip();
        boolean doubt = value.endsWith("(?)");
        int to = equals;
        boolean tick = flow.at(to - 1) == '\'';
        to -= tick ? 1 : 0;
        while (to > i + 2 && flow.at(to - 1) == ' ') {
            to--;
        }
        Element num = Element.of("num");
        if (!valued(num, value.replaceFirst("\\(\\?\\)$", ""))) {
            return i;
        }
        num.set("rend", tick ? "tick" : "");
        reader.decide(Kind.NUMERAL, flow, i, close + 1);
        num.add(reader.read(part.inner(i + 2, to), depth));
        if (doubt) {
            num.add(Element.of("certainty", "match", "../@value", "locus", "value", "cert", "low"));
        }
        pending.upTo(i).add(num);
        return close + 1;
    }

    /** Sets what a numeral is worth; false if the words after the equals sign are no number. */
    private static boolean valued(Element num, String value) {
        if (value.equals("frac")) {
            num.set("type", "fraction");
        } else if (value.matches("\\d+-\\d+")) {
            num.set("atLeast", value.substring(0, value.indexOf('-'))).set("atMost", value.substring(value.indexOf('-') + 1));
        } else if (value.matches("\\d+-\\?")) {
            num.set("atLeast", value.substring(0, value.indexOf('-')));
        } else if (value.matches("\\d+(/\\d+)?")) {
            num.set("value", value);
        } else {
            return value.isEmpty();
        }
        return true;
    }
}
