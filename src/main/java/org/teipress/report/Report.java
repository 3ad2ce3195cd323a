package org.teipress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The immutable result of validating or publishing one source: diagnostics in the order of the text, and the
 * checks that ran or could not run.
 *
 * @param diagnostics ordered by file and place, heavier first at one place
 * @param checks      in the order in which they were run
 */
public record Report(List<Diagnostic> diagnostics, List<Check> checks) {

    private static final Comparator<Diagnostic> IN_TEXT_ORDER = Comparator
            .comparing((Diagnostic d) -> d.span().uri().toString())
            .thenComparing(d -> d.span().start())
            .thenComparing(Diagnostic::severity);

    /** Nothing found, nothing checked. */
    public static final Report EMPTY = new Report(List.of(), List.of());

    public Report {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(IN_TEXT_ORDER);
        diagnostics = List.copyOf(sorted);
        checks = List.copyOf(checks);
    }

    /** Findings only. */
    public static Report of(List<Diagnostic> diagnostics) {
        return new Report(diagnostics, List.of());
    }

    /** Whether any finding weighs as much as {@code threshold} or more. */
    public boolean reaches(Severity threshold) {
        return diagnostics.stream().anyMatch(d -> d.severity().reaches(threshold));
    }

    /** How many findings have exactly this weight. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Both reports in one; what both have found, such as two outputs of one document, is told once. */
    public Report plus(Report other) {
        Set<Diagnostic> all = new LinkedHashSet<>(diagnostics);
        all.addAll(other.diagnostics);
        List<Check> both = new ArrayList<>(checks);
        both.addAll(other.checks);
        return new Report(List.copyOf(all), both);
    }

    /** The same checks with some of the findings: a check that failed has passed when no error is left. */
    public Report withOnly(List<Diagnostic> some) {
        boolean clean = some.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return new Report(some, checks.stream().map(c -> clean && c.outcome() == Check.Outcome.FAILED
                ? Check.ran(c.name(), c.schema(), true) : c).toList());
    }
}
