package org.teipress.imports;

import java.util.List;

/**
 * How one thing in a transcript was read.
 *
 * @param kind         as what
 * @param start        UTF-16 offset of its first character
 * @param end          just behind it
 * @param alternatives what else it could be; empty if there is no doubt
 * @param targets      whom a name can mean, as pointers; empty if there is no doubt
 */
public record Decision(Kind kind, int start, int end, List<Kind> alternatives, List<String> targets) {

    public Decision {
        alternatives = List.copyOf(alternatives);
        targets = List.copyOf(targets);
    }

    /** A decision on what something is. */
    public Decision(Kind kind, int start, int end, List<Kind> alternatives) {
        this(kind, start, end, alternatives, List.of());
    }

    /** Whether a person should look at it. */
    public boolean doubtful() {
        return !alternatives.isEmpty() || !targets.isEmpty();
    }
}
