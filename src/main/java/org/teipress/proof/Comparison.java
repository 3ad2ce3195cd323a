package org.teipress.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The same without what another stage has told already. */
    Comparison without(List<Finding> told) {
        return new Comparison(stage, view, characters, suppressed, interventions, findings.stream().filter(f -> told.stream()
                .noneMatch(t -> t.fault() == f.fault() && t.near().equals(f.near()) && t.span().equals(f.span()))).toList());
    }

    /** The same with more findings. */
    Comparison with(List<Finding> more) {
        return new Comparison(stage, view, characters, suppressed, interventions,
                Stream.concat(findings.stream(), more.stream()).toList());
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
