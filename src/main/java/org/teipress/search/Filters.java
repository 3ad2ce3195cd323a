package org.teipress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers can narrow a question by. Persons and places stand in the index like words, under names that no word can have
 * ({@code person:Ada Lovelace}); time and kind hold for runs of units, from one number on. Grows with its index.
 */
final class Filters {

    private static final Pattern YEAR = Pattern.compile("^(-?\\d{4})");

    private final TreeSet<String> persons = new TreeSet<>();
    private final TreeSet<String> places = new TreeSet<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> kindNames = new ArrayList<>();
    private final List<List<Object>> runs = new ArrayList<>();
    private List<Object> last = List.of();

    /** Adds whom a unit names; returns the words that stand for them in the index. */
    List<String> named(List<String> unit) {
        List<String> named = unit.get(Part.NAMED).lines().toList();
        named.forEach(n -> (n.startsWith("place:") ? places : persons).add(n.substring(n.indexOf(':') + 1)));
        return named;
    }

    /** Tells from which unit on a time and a kind hold. */
    void from(int unit, Part part, List<String> told) {
        int number = Integer.parseInt(told.get(Part.OF));
        Part.TimeAndKind text = number < part.texts().size() ? part.texts().get(number)
                : new Part.TimeAndKind("", List.of());
        List<Object> now = List.of(years(text.when()), text.kinds().stream().map(this::kind).toList());
        if (!now.equals(last)) {
            runs.add(List.of(unit, now.get(0), now.get(1)));
            last = now;
        }
    }

    private int kind(String name) {
        return kinds.computeIfAbsent(name, n -> {
            kindNames.add(n);
            return kindNames.size() - 1;
        });
    }

    /** First and last year of a time; nothing where nobody knows. */
    private static List<Integer> years(String when) {
        List<Integer> years = new ArrayList<>();
        for (String end : when.split("/")) {
            Matcher year = YEAR.matcher(end);
            if (year.find()) {
                years.add(Integer.valueOf(year.group(1)));
            }
        }
        return years.size() == 1 ? List.of(years.get(0), years.get(0)) : years;
    }

    /** Runs of units of one time and kind: number of the first, years, numbers of kinds. */
    List<List<Object>> runs() {
        return runs;
    }

    /** Genres and keywords, by number. */
    List<String> kinds() {
        return kindNames;
    }

    /** What readers choose persons and places from. */
    Map<String, Object> names() {
        return new TreeMap<>(Map.of("persons", persons, "places", places));
    }
}
