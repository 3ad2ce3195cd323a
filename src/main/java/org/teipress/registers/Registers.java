package org.teipress.registers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teipress.publish.SitePages;

/** Gathers what all editions of a site know, and tells which pages there are to make of it. Used by one build. */
public final class Registers {

    /** A page with more mentions than these goes on on another. */
    private static final int MENTIONS = 4000;

    /** Each register with its page, in the order of the menu. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("person", "persons");
        PAGES.put("place", "places");
        PAGES.put("org", "organisations");
        PAGES.put("work", "works");
        PAGES.put("object", "objects");
        PAGES.put("term", "terms");
    }

    private final String language;
    private final Optional<MapTiles> tiles;
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Letters letters = new Letters();
    private final Chronology chronology = new Chronology();

    /** Registers that sort as a language sorts, with a map that has its places and nothing below them. */
    public Registers(String language) {
        this(language, Optional.empty());
    }

    /** Registers that sort as a language sorts; what lies below the places of their map comes from a server, if there is one. */
    public Registers(String language, Optional<MapTiles> tiles) {
        this.language = language;
        this.tiles = tiles;
        PAGES.keySet().forEach(name -> registers.put(name, new Register()));
    }

    /** Adds what one edition knows, by its folder below the site's. */
    public void add(String path, String title, List<Entry> entries, List<Letter> written, List<Dated> dated) {
        entries.forEach(e -> Optional.ofNullable(registers.get(e.register())).ifPresent(r -> r.add(path, title, e)));
        written.forEach(letter -> letters.add(path, title, letter));
        chronology.add(path, title, written, dated);
    }

    /** The pages of all registers that have entries, of the letters and of the chronology. */
    public List<SitePages.Page> pages() {
        List<SitePages.Page> pages = new ArrayList<>();
        registers.forEach((name, register) -> pages.addAll(pages(PAGES.get(name), register.sorted(language))));
        pages.addAll(letters.pages(language));
        pages.addAll(chronology.pages());
        return pages;
    }

    /** What a register puts on its pages: the entries of each, where each initial letter begins, what can be drawn. */
    private record Laid(List<List<Map<String, Object>>> parts, List<Map<String, String>> initials,
                        List<PlaceMap.Point> points) {
    }

    private List<SitePages.Page> pages(String name, List<Merged> entries) {
        Laid laid = lay(name, entries);
        List<SitePages.Page> pages = new ArrayList<>();
        for (int i = 0; i < laid.parts().size(); i++) {
            Map<String, Object> content = new LinkedHashMap<>(Map.of("name", name, "entries", laid.parts().get(i),
                    "initials", laid.initials()));
            if (i == 0 && !laid.points().isEmpty()) {
                content.put("map", PlaceMap.of(laid.points()).shown());
                tiles.ifPresent(t -> content.put("tiles", t.shown()));
            }
            pages.add(new SitePages.Page(path(name, i + 1), "register", i == 0 ? Optional.of(name) : Optional.empty(), content));
        }
        return pages;
    }

    private static Laid lay(String name, List<Merged> entries) {
        Laid laid = new Laid(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> taken = new HashSet<>();
        Set<String> initials = new HashSet<>();
        int weight = MENTIONS;
        for (Merged entry : entries) {
            if (weight >= MENTIONS) {
                laid.parts().add(new ArrayList<>());
                weight = 0;
            }
            String anchor = anchor(entry, taken);
            String href = path(name, laid.parts().size()) + "#" + anchor;
            String initial = initial(entry);
            if (initials.add(initial)) { // Letters that are sorted among others, as Þ among T, come back.
                laid.initials().add(Map.of("letter", initial, "href", href));
            }
            PlaceMap.point(entry, href).ifPresent(laid.points()::add);
            laid.parts().get(laid.parts().size() - 1).add(entry.shown(anchor));
            weight += entry.weight() + 1;
        }
        return laid;
    }

    /** {@code persons.html}, {@code persons-2.html}. */
    static String path(String name, int part) {
        return name + (part > 1 ? "-" + part : "") + ".html";
    }

    /** By its identifier in an authority file, else by its name: the same in every build. */
    private static String anchor(Merged entry, Set<String> taken) {
        String of = entry.identities().stream().filter(i -> !i.startsWith("#") && !i.startsWith("term:")).sorted()
                .findFirst().orElse(entry.name());
        String slug = bare(of).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String stem = "n-" + slug.substring(0, Math.min(60, slug.length()));
        String anchor = stem;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = stem + "-" + i;
        }
        return anchor;
    }

    private static String initial(Merged entry) {
        String letters = bare(entry.sort()).replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        return letters.isEmpty() ? "#" : letters.substring(0, letters.offsetByCodePoints(0, 1));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
