package org.teipress.registers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.teipress.publish.SitePages;

/** Everything of a site that has a date, by the year. */
final class Chronology {

    private static final int ITEMS = 3000;

    private final Set<Map<String, Object>> items = new LinkedHashSet<>();
    private final Set<List<Object>> told = new HashSet<>();

    void add(String path, String edition, List<Letter> letters, List<Dated> dated) {
        letters.stream().filter(l -> !l.when().isEmpty()).forEach(l -> items.add(item(path, edition, "letter",
                new Dated(l.when(), l.date(), "letter", List.of("", String.join(", ", l.from()), String.join(", ", l.to())),
                        l.address(), ""))));
        // A birth is told once, however many editions include the list of persons.
        dated.stream().filter(d -> !List.of("birth", "death").contains(d.kind())
                || told.add(List.of(d.kind(), d.when(), d.words()))).forEach(d -> items.add(item(path, edition, d.kind(), d)));
    }

    private static Map<String, Object> item(String path, String edition, String kind, Dated dated) {
        return Map.of("path", path, "edition", edition, "kind", kind, "when", dated.when(), "date", dated.date(),
                "words", dated.words(), "address", dated.address(), "language", dated.language());
    }

    /** A date as texts that sort like it: years before our era first, the earlier the sooner. */
    static String sortable(String when) {
        if (!when.startsWith("-")) {
            return when.isEmpty() ? "" : "1" + when;
        }
        int year = year(when);
        return String.format("0%05d", 99_999 + year) + when.substring(Math.min(5, when.length()));
    }

    /** The year in which something was, or began. */
    static int year(String when) {
        int end = when.indexOf('-', 1);
        int stroke = when.indexOf('/');
        int to = end > 0 && (stroke < 0 || end < stroke) ? end : stroke > 0 ? stroke : when.length();
        return Integer.parseInt(when.substring(0, to));
    }

    List<SitePages.Page> pages() {
        TreeMap<Integer, List<Map<String, Object>>> years = new TreeMap<>();
        items.stream().sorted(Comparator.comparing((Map<String, Object> i) -> sortable((String) i.get("when"))))
                .forEach(i -> years.computeIfAbsent(year((String) i.get("when")), y -> new ArrayList<>()).add(i));
        List<List<Map<String, Object>>> parts = new ArrayList<>();
        List<Map<String, Object>> bars = new ArrayList<>();
        int size = ITEMS;
        for (Map.Entry<Integer, List<Map<String, Object>>> year : years.entrySet()) {
            if (size >= ITEMS) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            size += year.getValue().size();
            parts.get(parts.size() - 1).add(Map.of("year", year.getKey(), "items", year.getValue()));
            bars.add(Map.of("year", year.getKey(), "count", year.getValue().size(), "href",
                    Registers.path("chronology", parts.size()) + "#y" + year.getKey()));
        }
        List<SitePages.Page> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            pages.add(new SitePages.Page(Registers.path("chronology", i + 1), "chronology",
                    i == 0 ? Optional.of("chronology") : Optional.empty(),
                    new LinkedHashMap<>(Map.of("years", parts.get(i), "bars", bars))));
        }
        return pages;
    }
}
