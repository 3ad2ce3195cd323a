package org.teipress.proof;

import java.util.List;
import java.util.Map;

/**
 * What became of the text between two stages.
 *
 * @param stage         the later of the two: a step of the preparation, or an output
 * @param view          the view that was compared; empty where it does not matter
 * @param characters    how many characters had which fate
 * @param suppressed    what is not shown, and by which rule
 * @param interventions of each kind, how many there are and how many the output shows
 * @param findings      what is not as it should be
 */
public record Comparison(String stage, String view, Map<Fate, Integer> characters, List<Suppressed> suppressed,
                         Map<String, Count> interventions, List<Finding> findings) {

    public Comparison {
        characters = Map.copyOf(characters);
        suppressed = List.copyOf(suppressed);
        interventions = Map.copyOf(interventions);
        findings = List.copyOf(findings);
    }

    /** How many interventions of a kind a view has, and how many of them are shown whole. */
    public record Count(int there, int shown) {
        Count plus(boolean isShown) {
            return new Count(there + 1, shown + (isShown ? 1 : 0));
        }
    }

    /**
     * Text that a rule keeps from being shown.
     *
     * @param rule    the row of the convention, or the omission
     * @param text    what is not shown
     * @param element the element that it stands in
     * @param at      where that was written: {@code file:line:offset}
     */
    public record Suppressed(String rule, String text, String element, String at) {
    }
}
