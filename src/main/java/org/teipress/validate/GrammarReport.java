package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;

/**
 * Turns the complaints of a validator into diagnostics: one mistake, one message. What only follows from another fault is folded
 * under it.
 */
final class GrammarReport {

    /** So many consequences are told with their cause. */
    private static final int MOST_CONSEQUENCES = 3;

    /** How many findings back a cause is looked for. */
    private static final int LOOK_BACK = 500;

    private final Places places;
    private final Supplier<ContentModels> models;

    /**
     * Makes a report.
     *
     * @param models asked only if there is something to tell
     */
    GrammarReport(Places places, Supplier<ContentModels> models) {
        this.places = places;
        this.models = models;
    }

    List<Diagnostic> tell(List<GrammarFinding> findings) {
        List<GrammarFinding> causes = new ArrayList<>();
        List<List<GrammarFinding>> consequences = new ArrayList<>();
        for (GrammarFinding finding : findings) {
            if (finding.is("first_id")) {
                consequences.get(consequences.size() - 1).add(finding);
                continue;
            }
            Optional<Integer> cause = causeOf(finding, causes, consequences);
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
    private Optional<Integer> causeOf(GrammarFinding finding, List<GrammarFinding> causes, List<List<GrammarFinding>> consequences) {
        for (int i = causes.size() - 1; i >= Math.max(0, causes.size() - LOOK_BACK); i--) {
            if (follows(finding, causes.get(i)) || continues(finding, causes.get(i), consequences.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean follows(GrammarFinding finding, GrammarFinding cause) {
        if (finding.element().isEmpty() || cause.element().isEmpty()) {
            return false;
        }
        OpenElement element = finding.element().get();
        OpenElement culprit = cause.element().get();
        boolean insideUnknown = (cause.is("unknown_element") || new ElementAdvice(models.get()).isForeignRoot(culprit))
                && (element.isWithin(culprit) || element == culprit && finding != cause);
        boolean containerOfMisplaced = finding.isIncomplete() && cause.isMisplaced()
                && cause.container().filter(c -> c == element).isPresent();
        boolean sameElement = element == culprit && (finding.isText() && cause.isText()
                || finding.isIncomplete() && cause.isText()
                || cause.isMisplaced() && (finding.isIncomplete() || finding.isText())
                || isNameOf(cause, finding));
        return isLackedBefore(finding, cause) || insideUnknown || containerOfMisplaced || sameElement || sameDisorder(finding, cause);
    }

    /** Whether the attribute that is missing is there under a wrong name. */
    private static boolean isNameOf(GrammarFinding wrong, GrammarFinding missing) {
        return wrong.is("invalid_attribute_name") && missing.message().key().startsWith("required_attribute")
                && AttributeAdvice.meant(GrammarWords.attributeName(wrong), missing.message().names(1)).isPresent();
    }

    /**
     * Two elements exchanged, several left over behind divisions or behind what they should precede, or one that stands outside of what is
     * missing around it: one disorder, told once.
     */
    private boolean sameDisorder(GrammarFinding finding, GrammarFinding cause) {
        if (!finding.isMisplaced() || !cause.isMisplaced() || !siblings(finding, cause)) {
            return false;
        }
        boolean exchanged = cause.isPassedOver()
                && cause.message().names(1).contains(finding.element().orElseThrow().name());
        String parent = finding.container().orElseThrow().local();
        boolean tooEarly = cause.is("element_not_allowed_yet") && models.get().comesBefore(parent,
                finding.element().orElseThrow().local(), cause.element().orElseThrow().local());
        ElementAdvice advice = new ElementAdvice(models.get());
        boolean wrapperLacks = finding.isPassedOver() && finding.message().names(1).stream()
                .anyMatch(n -> models.get().allows(n, cause.element().orElseThrow().local()));
        Optional<String> late = advice.mustPrecede(finding.element().orElseThrow(), finding.before());
        boolean sameLate = late.isPresent() && late.equals(advice.mustPrecede(cause.element().orElseThrow(), cause.before()));
        return exchanged || tooEarly || wrapperLacks || sameLate || advice.followsDivision(finding.element().orElseThrow(), finding.before())
                && advice.followsDivision(cause.element().orElseThrow(), cause.before());
    }

    /** Whether what stands around both is left out: they stand side by side where only that may stand. */
    private boolean continues(GrammarFinding finding, GrammarFinding cause, List<GrammarFinding> consequences) {
        if (!finding.isMisplaced() || !cause.isMisplaced() || !siblings(finding, cause)) {
            return false;
        }
        OpenElement first = cause.element().orElseThrow();
        int row = (int) consequences.stream().filter(c -> siblings(c, cause)).count() + 1;
        // The place first: words cost more than a document has time for, where hundreds of siblings are misplaced.
        if (finding.element().orElseThrow().position() != first.position() + row) {
            return false;
        }
        Optional<String> help = GrammarWords.of(cause, models.get()).help().filter(h -> h.startsWith(ElementAdvice.PUT_INSIDE));
        return help.isPresent() && help.equals(GrammarWords.of(finding, models.get()).help());
    }

    /** Whether it is what an element lacks that ended before it. */
    private static boolean isLackedBefore(GrammarFinding finding, GrammarFinding cause) {
        return finding.isMisplaced() && cause.isIncomplete() && cause.message().names(1).contains(finding.element().orElseThrow().local())
                && finding.container().equals(cause.element().flatMap(OpenElement::parent));
    }

    private static boolean siblings(GrammarFinding one, GrammarFinding other) {
        Optional<OpenElement> parent = one.container();
        return parent.isPresent() && other.container().filter(p -> p == parent.get()).isPresent();
    }

    private Diagnostic diagnostic(GrammarFinding finding, List<GrammarFinding> consequences) {
        GrammarWords words = GrammarWords.of(finding, models.get());
        Diagnostic diagnostic = Diagnostic.error(finding.message().rule(), span(finding), words.message());
        if (words.help().isPresent()) {
            diagnostic = diagnostic.withHelp(words.help().get());
        }
        if (!consequences.isEmpty() && isLackedBefore(consequences.get(0), finding)) {
            String name = consequences.get(0).element().orElseThrow().name();
            diagnostic = diagnostic.withHelp("move <" + name + "> into it: it stands behind its end");
        }
        for (GrammarFinding consequence : consequences.subList(0, Math.min(MOST_CONSEQUENCES, consequences.size()))) {
            diagnostic = diagnostic.withRelated(span(consequence), told(words, consequence));
        }
        return diagnostic;
    }

    private String told(GrammarWords words, GrammarFinding consequence) {
        if (consequence.is("first_id")) {
            return "it is used first here";
        }
        GrammarWords other = GrammarWords.of(consequence, models.get());
        return (other.help().isPresent() && other.help().equals(words.help()) ? "likewise: " : "follows from it: ") + other.message();
    }

    private Span span(GrammarFinding finding) {
        if (finding.isText()) {
            return places.textAfter(finding.place());
        }
        if (finding.is("invalid_attribute_name", "invalid_attribute_value", "no_attributes_allowed")) {
            return places.attribute(finding.place(), GrammarWords.attributeName(finding));
        }
        return places.tag(finding.place());
    }
}
