package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbered rows inside a paragraph: {@code 1) …; 2) …; and 3) …}. */
final class Enumerations {

    private static final String PAIRS = "[]";

    private Enumerations() {
    }

    /** How members are numbered: with digits or letters, behind an open bracket or not. */
    private static final List<String> FORMS = List.of("1)", "(1)", "a)", "(a)", "а)", "(а)");

    /**
     * A row.
     *
     * @param markers for each member the index of its number
     * @param end     where the last member ends
     */
    record Row(List<Integer> markers, int end) {
    }

    /** The first row in a text; members count up from 1 or a. */
    static Optional<Row> in(Flow flow) {
        Brackets brackets = Brackets.of(flow, 0, flow.length(), PAIRS);
        return FORMS.stream().map(form -> markers(flow, brackets, form)).filter(m -> m.size() > 1).findFirst()
                .map(m -> new Row(m, end(flow, m.get(m.size() - 1) + 3)));
    }

    private static List<Integer> markers(Flow flow, Brackets brackets, String form) {
        List<Integer> markers = new ArrayList<>();
        String wanted = number(form, 0);
        int i = flow.indexOf(wanted, 0);
        int bracket = 0;
        while (i >= 0) {
            for (; bracket < i; bracket++) {
                if (flow.at(bracket) == '[' && brackets.partner(bracket) > bracket) {
                    bracket = brackets.partner(bracket);
                }
            }
            char before = flow.at(i - 1);
            if (bracket == i && (before == ' ' || before == '\0' || before == Flow.MARK)) {
                markers.add(i);
                wanted = number(form, markers.size());
            }
            i = flow.indexOf(wanted, i + 1);
        }
        return markers;
    }

    /** The mark of a member, the space behind it included. */
    private static String number(String form, int index) {
        char first = form.charAt(form.length() - 2);
        String number = first == '1' ? Integer.toString(index + 1) : String.valueOf((char) (first + index));
        return (form.startsWith("(") ? "(" : "") + number + ") ";
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
