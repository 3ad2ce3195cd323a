package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;

/**
 * Turns Jing's complaints into diagnostics: one mistake, one message. What only follows from another fault is folded
 * under it.
 */
final class RngReport {

    private final Places places;

    RngReport(Places places) {
        this.places = places;
    }

    List<Diagnostic> tell(List<RngFinding> findings) {
        List<RngFinding> causes = new ArrayList<>();
        List<List<RngFinding>> consequences = new ArrayList<>();
        for (RngFinding finding : findings) {
            if (finding.is("first_id")) {
                consequences.get(consequences.size() - 1).add(finding);
                continue;
            }
            Optional<Integer> cause = causeOf(finding, causes);
            if (cause.isPresent()) {
                consequences.get(cause.get()).add(finding);
            } else {
                causes.add(finding);
                consequences.add(new ArrayList<>());
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            told.add(diagnostic(causes.get(i), consequences.get(i)));
        }
        return told;
    }

    /** The earlier finding that this one follows from; the nearest comes last, so it is looked for backwards. */
    private static Optional<Integer> causeOf(RngFinding finding, List<RngFinding> causes) {
        for (int i = causes.size() - 1; i >= 0; i--) {
            if (follows(finding, causes.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean follows(RngFinding finding, RngFinding cause) {
        if (finding.element().isEmpty() || cause.element().isEmpty()) {
            return false;
        }
        OpenElement element = finding.element().get();
        OpenElement culprit = cause.element().get();
        boolean insideUnknown = cause.is("unknown_element")
                && (element.isWithin(culprit) || element == culprit && finding != cause);
        boolean containerOfMisplaced = finding.isIncomplete() && cause.isMisplaced()
                && cause.container().filter(c -> c == element).isPresent();
        boolean moreText = finding.isText() && cause.isText() && element == culprit;
        return insideUnknown || containerOfMisplaced || moreText;
    }

    private Diagnostic diagnostic(RngFinding finding, List<RngFinding> consequences) {
        RngWords words = RngWords.of(finding);
        Diagnostic diagnostic = Diagnostic.error(finding.message().rule(), span(finding), words.message());
        Optional<String> help = words.help();
        if (help.isPresent()) {
            diagnostic = diagnostic.withHelp(help.get());
        }
        for (RngFinding consequence : consequences.subList(0, Math.min(3, consequences.size()))) {
            String text = consequence.is("first_id") ? "it is used first here"
                    : "follows from it: " + RngWords.of(consequence).message();
            diagnostic = diagnostic.withRelated(span(consequence), text);
        }
        return diagnostic;
    }

    private Span span(RngFinding finding) {
        if (finding.isText()) {
            return places.textAfter(finding.place());
        }
        if (finding.is("invalid_attribute_name", "invalid_attribute_value", "no_attributes_allowed")) {
            return places.attribute(finding.place(), RngWords.attributeName(finding));
        }
        return places.tag(finding.place());
    }
}
