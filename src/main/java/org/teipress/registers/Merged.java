package org.teipress.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several editions tell of one person, place or work. Grows while a build gathers; used from one thread. */
final class Merged {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Map<String, String>> links = new LinkedHashSet<>();
    private final Set<Map<String, String>> facts = new LinkedHashSet<>();
    private final Set<String> identities = new LinkedHashSet<>();
    private final Map<String, Map<String, Object>> editions = new LinkedHashMap<>();
    private String sort = "";
    private String language = "";
    private String geo = "";

    /** Adds what one edition tells. */
    void add(String path, String title, Entry entry) {
        if (sort.isEmpty()) {
            sort = entry.sort();
            language = entry.language();
        }
        geo = geo.isEmpty() ? entry.geo() : geo;
        names.addAll(entry.names());
        links.addAll(entry.links());
        facts.addAll(entry.facts());
        identities.addAll(entry.identities());
        if (!entry.mentions().isEmpty() || !entry.address().isEmpty()) {
            Map<String, Object> edition = editions.computeIfAbsent(path, p -> new LinkedHashMap<>(Map.of("path", path,
                    "title", title, "entry", entry.address(), "mentions", new ArrayList<List<String>>())));
            mentions(edition).addAll(entry.mentions());
        }
    }

    /** Adds all that another gathered. */
    void add(Merged other) {
        geo = geo.isEmpty() ? other.geo : geo;
        names.addAll(other.names);
        links.addAll(other.links);
        facts.addAll(other.facts);
        identities.addAll(other.identities);
        other.editions.forEach((path, edition) -> {
            if (editions.containsKey(path)) {
                mentions(editions.get(path)).addAll(mentions(edition));
            } else {
                editions.put(path, edition);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> mentions(Map<String, Object> edition) {
        return (List<List<String>>) edition.get("mentions");
    }

    Set<String> identities() {
        return identities;
    }

    String name() {
        return names.iterator().next();
    }

    String sort() {
        return sort;
    }

    /** Latitude and longitude, or nothing. */
    String geo() {
        return geo;
    }

    /** How many places speak of it. */
    int weight() {
        return editions.values().stream().mapToInt(e -> mentions(e).size()).sum();
    }

    /** As a page shows it, under an address of its own. */
    Map<String, Object> shown(String anchor) {
        return Map.of("anchor", anchor, "names", List.copyOf(names), "sort", sort, "links", List.copyOf(links), "facts",
                List.copyOf(facts), "language", language, "geo", geo, "count", weight(), "editions",
                List.copyOf(editions.values()));
    }
}
