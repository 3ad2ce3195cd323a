package org.teipress.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what would be allowed, in few words: by what the elements are for, the likely ones first, the long tail as a number. */
final class Allowed {

    private static final int MOST = 8;

    private Allowed() {
    }

    /** A sentence that lists elements; empty if there are none. */
    static Optional<String> list(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("allowed here: " + (names.size() > MOST ? grouped(names) : tags(Vocabulary.likelyFirst(names), ", ")));
    }

    /** The likely ones, put together by what they are for. */
    private static String grouped(List<String> names) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String name : Vocabulary.likelyFirst(names).subList(0, MOST)) {
            groups.computeIfAbsent(Vocabulary.purpose(name).orElse("others"), key -> new ArrayList<>()).add(name);
        }
        return String.join(", ", groups.entrySet().stream().map(g -> g.getKey() + " (" + tags(g.getValue(), ", ") + ")").toList())
                + " and " + (names.size() - MOST) + " more";
    }

    static String tags(List<String> names, String glue) {
        return String.join(glue, names.stream().map(n -> "<" + n + ">").toList());
    }
}
