package org.teipress.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was read from the pages of one layout: where each address stands. Filled by {@link PageReader}. */
final class ReadPages {

    private static final String FROM = "-from";
    private static final String TO = "-to";
    private static final String SUPERIORS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Spot> ends = new HashMap<>();
    private final Map<String, Integer> rooms = new HashMap<>();
    private final boolean byPage;
    private final Map<String, Spot> firsts = new HashMap<>();
    private final Set<String> wanted;
    private final Set<String> cited;
    private final Rows rows = new Rows();
    private final FootRoom feet = new FootRoom();
    private int pages;

    /**
     * Pages to be read.
     *
     * @param byPage whether numbers begin anew on each page
     * @param wanted the addresses whose lines are looked for
     * @param cited  those whose first pages are
     */
    ReadPages(boolean byPage, Set<String> wanted, Set<String> cited) {
        this.byPage = byPage;
        this.wanted = wanted;
        this.cited = cited;
    }

    /**
     * A place on the pages.
     *
     * @param page   counted from 0
     * @param row    the line, counted through the whole layout, whether it has a number or not
     * @param folio  the number that the page shows
     * @param number of the line; 0 where lines are not counted
     * @param line   the text of the line, which may still grow
     * @param offset where in it
     */
    record Spot(int page, int row, String folio, int number, StringBuilder line, int offset) {
    }

    /** A page begins. */
    void page() {
        pages++;
    }

    int pages() {
        return pages;
    }

    /** The rows of facing pages. */
    Rows rows() {
        return rows;
    }

    /** How much room there is at the foot of each page, and how much its notes take. */
    FootRoom feet() {
        return feet;
    }

    /** Text on the page of this number, the last so far, ends so far below the upper end of the page. */
    void ends(int number, double bottom) {
        rows.ends(number, bottom);
        feet.ends(bottom);
    }

    /** An address was seen; only its first occurrence in a line with a number counts, for heads of tables are repeated. */
    void seen(String id, Spot spot) {
        if (cited.contains(id)) {
            firsts.putIfAbsent(id, spot);
        }
        if (wanted.contains(id)) {
            ends.put(id, spot);
        }
        spots.merge(id, spot, (before, now) -> before.number() == 0 && now.number() > 0 ? now : before);
    }

    /** The page that has the room for a note at its foot. */
    void room(String name) {
        rooms.put(name, pages - 1);
    }

    /** Whether the room for a note is on a later page than the line where it hangs. */
    boolean isDeferred(String name) {
        Spot spot = spots.get(name);
        return spot != null && rooms.getOrDefault(name, spot.page()) > spot.page();
    }

    /** Whether an address is one of those whose places references and registers name. */
    boolean isWanted(String id) {
        return wanted.contains(id) || cited.contains(id);
    }

    /** Where the places are that references and registers name. */
    Map<String, NotePlan.Folio> mentions() {
        Map<String, NotePlan.Folio> mentions = new TreeMap<>();
        for (String id : wanted) {
            spot(id).ifPresent(spot -> mentions.put(id, new NotePlan.Folio(spot.page(), spot.folio(),
                    spot.number() == 0 ? "" : String.valueOf(spot.number()), end(spot, ends.get(id)))));
        }
        firsts.forEach((id, spot) -> mentions.put(NotePlan.CITED + id, new NotePlan.Folio(spot.page(), spot.folio(), "", "")));
        return mentions;
    }

    private static String end(Spot from, Spot to) {
        return to == null || from.number() == 0 || to.page() != from.page() || to.number() <= from.number() ? ""
                : String.valueOf(to.number());
    }

    /** Where a note hangs. */
    Optional<Spot> spot(String name) {
        return Optional.ofNullable(spots.get(name));
    }

    /** The lines that a note is about, as its entry names them. */
    String range(String name) {
        Spot from = spots.getOrDefault(name + FROM, spots.get(name));
        if (from == null || from.number() == 0) {
            return "";
        }
        Spot to = spots.getOrDefault(name + TO, spots.get(name));
        if (to == null || to.number() == 0 || to.page() == from.page() && to.number() <= from.number()) {
            return String.valueOf(from.number());
        }
        return byPage && to.page() != from.page()
                ? from.folio() + "." + from.number() + "–" + to.folio() + "." + to.number()
                : to.number() == from.number() ? String.valueOf(from.number()) : from.number() + "–" + to.number();
    }

    /** The sign of the words of a note among the same words of its line: "²" for the second; empty for the only ones. */
    String which(String name, String words) {
        Spot spot = spots.get(name);
        if (spot == null) {
            return "";
        }
        Matcher same = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(spot.line());
        int count = 0;
        int before = 0;
        while (same.find()) {
            count++;
            before += same.start() < spot.offset() ? 1 : 0;
        }
        return count < 2 || before >= count ? "" : superior(before + 1);
    }

    private static String superior(int number) {
        StringBuilder sign = new StringBuilder();
        String.valueOf(number).chars().forEach(d -> sign.append(SUPERIORS.charAt(d - '0')));
        return sign.toString();
    }
}
