package org.teipress.report;

import java.util.List;
import java.util.Optional;

/**
 * One finding: which rule, how heavy, where, what is wrong in one phrase and, where known, what to do.
 *
 * @param rule     the rule's stable id
 * @param severity its weight
 * @param span     the construct at fault, in the file it was written in
 * @param message  names the fault and the thing, in one phrase
 * @param help     the way out
 * @param related  further places that explain the finding
 * @param fix      a change that mends it
 * @param xpath    the XPath of the node in the merged document, where a tree was at hand
 * @param covered  what others have found of the same mistake: told when this rule is switched off
 */
public record Diagnostic(RuleId rule, Severity severity, Span span, String message, Optional<String> help,
                         List<Related> related, Optional<Fix> fix, Optional<String> xpath, List<Diagnostic> covered) {

    public Diagnostic {
        related = List.copyOf(related);
        covered = List.copyOf(covered);
    }

    /** An error without help, related places or fix. */
    public static Diagnostic error(String rule, Span span, String message) {
        return of(rule, Severity.ERROR, span, message);
    }

    /** A warning without help, related places or fix. */
    public static Diagnostic warning(String rule, Span span, String message) {
        return of(rule, Severity.WARNING, span, message);
    }

    /** Any weight, without help, related places or fix. */
    public static Diagnostic of(String rule, Severity severity, Span span, String message) {
        return new Diagnostic(new RuleId(rule), severity, span, message, Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), List.of());
    }

    /** The same finding with the way out. */
    public Diagnostic withHelp(String text) {
        return new Diagnostic(rule, severity, span, message, Optional.of(text), related, fix, xpath, covered);
    }

    /** The same finding at another place. */
    public Diagnostic withSpan(Span place) {
        return new Diagnostic(rule, severity, place, message, help, related, fix, xpath, covered);
    }

    /** The same finding with another weight. */
    public Diagnostic withSeverity(Severity weight) {
        return new Diagnostic(rule, weight, span, message, help, related, fix, xpath, covered);
    }

    /** The same finding with one more place that explains it. */
    public Diagnostic withRelated(Span place, String text) {
        List<Related> more = new java.util.ArrayList<>(related);
        more.add(new Related(place, text));
        return new Diagnostic(rule, severity, span, message, help, more, fix, xpath, covered);
    }

    /** The same finding with a change that mends it. */
    public Diagnostic withFix(Fix change) {
        return new Diagnostic(rule, severity, span, message, help, related, Optional.of(change), xpath, covered);
    }

    /** The same finding with the XPath of its node. */
    public Diagnostic withXPath(String path) {
        return new Diagnostic(rule, severity, span, message, help, related, fix, Optional.of(path), covered);
    }

    /** The same finding in place of others on the same mistake. */
    public Diagnostic withCovered(List<Diagnostic> others) {
        return new Diagnostic(rule, severity, span, message, help, related, fix, xpath, others);
    }
}
