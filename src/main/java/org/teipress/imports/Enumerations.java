package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbered rows inside a paragraph: {@code 1) …; 2) …; and 3) …}. */
final class Enumerations {

    private static final String PAIRS = "[]";

    private Enumerations() {
    }

    /**
     * A row.
     *
     * @param markers for each member the index of its number
     * @param starts  for each member the index behind its number
     * @param end     where the last member ends
     */
    record Row(List<Integer> markers, List<Integer> starts, int end) {
    }

    static Optional<Row> in(Flow flow) {
        List<Integer> markers = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Brackets brackets = Brackets.of(flow, PAIRS);
        for (int i = 0; i + 1 < flow.length(); i++) {
            if (flow.at(i) == '[' && brackets.partner(i) > i) {
                i = brackets.partner(i);
            }
            String number = Integer.toString(markers.size() + 1);
            char before = flow.at(i - 1);
            if ((before == ' ' || before == '\0' || before == Flow.MARK) && flow.is(i, number + ") ")) {
                markers.add(i);
                starts.add(i + number.length() + 2);
                i += number.length() + 1;
            }
        }
        return markers.size() < 2 ? Optional.empty()
                : Optional.of(new Row(markers, starts, end(flow, starts.get(starts.size() - 1))));
    }

    private static int end(Flow flow, int from) {
        for (int i = from; i < flow.length(); i++) {
            char c = flow.at(i);
            boolean stops = c == ';' || (c == '.' || c == '!' || c == '?') && flow.at(i + 1) == ' '
                    && Character.isUpperCase(flow.at(i + 2));
            if (stops) {
                return i + 1;
            }
            if ((c == '–' || c == '—') && flow.at(i - 1) == ' ' && flow.at(i + 1) == ' ') {
                return i;
            }
        }
        return flow.length();
    }
}
