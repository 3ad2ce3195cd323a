package org.teipress.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fop.events.Event;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * What did not fit where it belongs: the text is there and whole, but somebody should look. FOP tells it of its own
 * objects, in thousandths of a point; an editor wants to know of lines, tables and images.
 *
 * @param rule    what the finding is called, after {@code pub-print-}
 * @param message what did not fit; {@code %s} is by how much
 * @param help    what can be done
 * @param amount  parameters of FOP's event: the extent, and what there was room for, if FOP tells that
 */
record Overflow(String rule, String message, String help, List<String> amount) {

    private static final Map<String, Overflow> KNOWN = Map.of(
            "lineOverflows", new Overflow("line", "a line runs%s beyond the column, for nothing in it can be broken",
                    "choose larger paper or smaller type, or mark a place for a break with <lb/> or U+200B",
                    List.of("overflowLength")),
            "objectTooWide", new Overflow("width", "a table, image or block is%s wider than the column",
                    "choose larger paper, or make it narrower", List.of("effIPD", "maxIPD")),
            "viewportIPDOverflow", new Overflow("width", "an image or a piece of text is%s wider than its place",
                    "choose larger paper, or make it narrower", List.of("amount")),
            "rowTooTall", new Overflow("row", "a row of a table is%s higher than a page",
                    "divide it into several rows", List.of("effCellBPD", "maxCellBPD")),
            "breakIgnoredDueToRowSpanning", new Overflow("row", "a break inside cells that span rows was not made",
                    "put the break before the first of these rows", List.of()),
            "imageWarning", new Overflow("image", "an image may look different on paper", "look at the page",
                    List.of()));

    /** What an event of FOP tells, if it is of this kind. */
    static Optional<Overflow> of(String event) {
        return Optional.ofNullable(KNOWN.get(event));
    }

    /** The finding at its place. */
    Diagnostic at(Span span, Event event) {
        return Diagnostic.of("pub-print-" + rule, Severity.WARNING, span, String.format(message, by(event)))
                .withHelp(help);
    }

    private String by(Event event) {
        List<Integer> numbers = amount.stream().map(event::getParam).filter(Integer.class::isInstance)
                .map(Integer.class::cast).toList();
        if (numbers.isEmpty() || numbers.size() < amount.size()) {
            return "";
        }
        int thousandths = numbers.get(0) - (numbers.size() > 1 ? numbers.get(1) : 0);
        return " " + Math.max(1, Math.round(thousandths / 1000f)) + " pt";
    }
}
