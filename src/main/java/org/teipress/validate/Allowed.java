package org.teipress.validate;

import java.util.List;
import java.util.Optional;

/** Says what would be allowed, in few words: the likely elements first, the long tail as a number. */
final class Allowed {

    private static final int MOST = 8;

    private Allowed() {
    }

    /** A sentence that lists elements; empty if there are none. */
    static Optional<String> list(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> likely = Vocabulary.likelyFirst(names);
        String list = tags(likely.subList(0, Math.min(MOST, names.size())), ", ");
        return Optional.of("allowed here: " + list
                + (names.size() > MOST ? " and " + (names.size() - MOST) + " more" : ""));
    }

    static String tags(List<String> names, String glue) {
        return String.join(glue, names.stream().map(n -> "<" + n + ">").toList());
    }
}
