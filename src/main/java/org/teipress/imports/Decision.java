package org.teipress.imports;

import java.util.List;

/**
 * How one thing in a transcript was read.
 *
 * @param kind         as what
 * @param start        UTF-16 offset of its first character
 * @param end          just behind it
 * @param alternatives what else it could be; empty if there is no doubt
 */
public record Decision(Kind kind, int start, int end, List<Kind> alternatives) {

    public Decision {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether a person should look at it. */
    public boolean doubtful() {
        return !alternatives.isEmpty();
    }
}
