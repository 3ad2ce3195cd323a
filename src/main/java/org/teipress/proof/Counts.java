package org.teipress.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The numbers of a proof, as its page and its data give them. */
final class Counts {

    private Counts() {
    }

    /** What a comparison is called: its stage, and the view if it has one. */
    static String name(Comparison comparison) {
        return Proof.stageName(comparison.stage()) + (comparison.view().isEmpty() ? "" : ", " + comparison.view());
    }

    /** How many characters had which fate, in the order of the fates; those that no character had are zero. */
    static Map<String, Integer> fates(Comparison comparison) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            counts.put(fate.name().toLowerCase(java.util.Locale.ROOT), comparison.characters().getOrDefault(fate, 0));
        }
        return counts;
    }

    /** How many characters each rule keeps from being shown. */
    static Map<String, Integer> rules(Comparison comparison) {
        return comparison.suppressed().stream().collect(Collectors.groupingBy(Comparison.Suppressed::rule, TreeMap::new,
                Collectors.summingInt(s -> Fold.exact(s.text()).codePointCount(0, Fold.exact(s.text()).length()))));
    }

    /** Why a rule keeps text from being shown. */
    static String reason(String rule) {
        return Omissions.brought().reason(rule).orElse(
                "A row of the convention: this view does not print it, or prints a sign instead.");
    }
}
