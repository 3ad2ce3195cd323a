package org.teipress.report.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teipress.report.Diagnostic;

/**
 * Equal findings of one file: the same rule with the same words.
 *
 * @param members in the order of the text; at least one
 */
record Group(List<Diagnostic> members) {

    private static final int MOST_PLACES = 8;

    /** Groups findings, in the order of the first of each. */
    static List<Group> of(List<Diagnostic> diagnostics) {
        Map<List<Object>, List<Diagnostic>> groups = new LinkedHashMap<>();
        for (Diagnostic d : diagnostics) {
            groups.computeIfAbsent(List.of(d.rule(), d.severity(), d.message(), d.span().uri()),
                    k -> new ArrayList<>()).add(d);
        }
        return groups.values().stream().map(Group::new).toList();
    }

    Diagnostic first() {
        return members.get(0);
    }

    int more() {
        return members.size() - 1;
    }

    /** The places of the others, shortened. */
    String places() {
        String places = members.stream().skip(1).limit(MOST_PLACES).map(d -> d.span().start().toString())
                .collect(Collectors.joining(", "));
        return more() > MOST_PLACES ? places + ", …" : places;
    }
}
