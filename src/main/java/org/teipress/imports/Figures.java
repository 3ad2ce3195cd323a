package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads references to photographs and figures: "Photo 1", "Photos No 20-22", "Abb. 3 und 4", "Photos 7 &amp; 8, from …". */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,4}[a-z]?|[IVXLC]{1,6})(?![\\p{L}\\d])");
    private static final Pattern BETWEEN = Pattern.compile("\\s*([-–—]|,|&|and|und|и|et|u\\.|bis|to)\\s*");
    private static final int WIDEST = 200;

    private Figures() {
    }

    /**
     * One number of a reference, or a range.
     *
     * @param from  where its wording begins
     * @param to    just behind it
     * @param names the numbers that it stands for
     */
    record Target(int from, int to, List<String> names) {
    }

    /** The numbers in a reference, in order; empty if the text is no reference. The first takes the words before it. */
    static Optional<List<Target>> targets(Phrases phrases, String text) {
        Optional<String> word = phrases.beginning("figure", text);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int at = word.get().length();
        String rest = text.substring(at).stripLeading();
        int space = rest.indexOf(' ');
        String second = space > 0 ? rest.substring(0, space) : rest.startsWith("№") ? "№" : "";
        if (phrases.is("figure-number", second)) {
            at = text.indexOf(second, at) + second.length();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find(at) || !text.substring(at, number.start()).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(numbers(text, number));
    }

    private static List<Target> numbers(String text, Matcher number) {
        List<Target> targets = new ArrayList<>();
        int from = 0;
        while (true) {
            String first = number.group();
            int to = number.end();
            Matcher between = BETWEEN.matcher(text).region(to, text.length());
            boolean more = between.lookingAt() && number.find(between.end()) && number.start() == between.end();
            if (more && between.group(1).matches("[-–—]|bis|to")) {
                targets.add(new Target(from, number.end(), range(first, number.group())));
                Matcher next = BETWEEN.matcher(text).region(number.end(), text.length());
                more = next.lookingAt() && number.find(next.end()) && number.start() == next.end();
            } else {
                targets.add(new Target(from, to, List.of(first)));
            }
            if (!more) {
                return targets;
            }
            from = number.start();
        }
    }

    private static List<String> range(String first, String last) {
        if (!(first + last).matches("\\d+")) {
            return List.of(first, last);
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        if (to < from || to - from > WIDEST) {
            return List.of(first, last);
        }
        List<String> all = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            all.add(Integer.toString(i));
        }
        return all;
    }
}
