package org.teipress.report;

import java.util.List;

/**
 * A change of the source text that would mend a finding.
 *
 * @param title what the change does, as an order: "write persName"
 * @param edits the changes that belong together; at least one, none touching another
 * @param safe  whether the change keeps the meaning without a person looking at it
 */
public record Fix(String title, List<Edit> edits, boolean safe) {

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A change of one stretch. */
    public static Fix of(String title, Span span, String replacement, boolean safe) {
        return new Fix(title, List.of(new Edit(span, replacement)), safe);
    }
}
