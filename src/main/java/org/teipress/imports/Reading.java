package org.teipress.imports;

import java.util.List;

/**
 * What a bracket means.
 *
 * @param kind         its kind
 * @param alternatives what else it could be
 */
record Reading(Kind kind, List<Kind> alternatives) {

    Reading {
        alternatives = List.copyOf(alternatives);
    }

    static Reading sure(Kind kind) {
        return new Reading(kind, List.of());
    }

    static Reading doubtful(Kind kind, Kind... alternatives) {
        return new Reading(kind, List.of(alternatives));
    }
}
