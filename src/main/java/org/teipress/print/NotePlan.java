package org.teipress.print;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Which page the notes at the foot belong to, and the lines that they name. Immutable.
 *
 * @param places   by the name of the note that hangs in the text, in the order of the text
 * @param mentions where the places are that references and registers name, by their address
 * @param breaks   by the address where a row of facing pages begins: 0 where both sides begin new pages; else how many pages
 *                 this side goes on
 */
public record NotePlan(Map<String, Place> places, Map<String, Folio> mentions, Map<String, Integer> breaks) {

    /** Stands before addresses of which only the page is named: the page where they begin. */
    static final String CITED = "page of ";

    /** What is known before the first layout. */
    static final NotePlan NOTHING = new NotePlan(Map.of(), Map.of(), Map.of());

    /**
     * Where a note belongs.
     *
     * @param page  the page, counted from the first of the volume, which is 0
     * @param line  the number that the entry shows: "12", "12–14"; empty where lines are not counted
     * @param which the sign of a word that occurs several times in its line: "²"; else empty
     * @param held  whether the notes of this page would else be taken over to the page before, with its first line
     * @param fit   how the notes of this page fill their room
     */
    public record Place(int page, String line, String which, boolean held, Fit fit) {

        Place(int page, String line, String which, boolean held) {
            this(page, line, which, held, Fit.FREE);
        }

        private boolean says(Place other) {
            return line.equals(other.line) && which.equals(other.which);
        }
    }

    /**
     * How the notes of a page fill the room that the text leaves them.
     *
     * @param white above them, in thousandths of a point
     * @param tight the distance of their lines, 1 being usual
     */
    public record Fit(double white, double tight) {

        /** As it comes. */
        static final Fit FREE = new Fit(0, 1);

        /** Lines nearer to each other than this would be seen. */
        private static final double TIGHTEST = 0.92;

        /** What FOP wants more than it prints, for spaces that it drops in the end. */
        private static final double SLACK = 2500;

        /** Room that no line would fit into, in thousandths of a point. */
        private static final double NARROW = 5000;

        /** For notes that came out so high this way, where there is so much room. */
        private Fit with(double height, double room) {
            return height > room - SLACK ? new Fit(0, tight * (room - SLACK) / height)
                    : new Fit(Math.max(0, room - height - NARROW), tight);
        }
    }

    /**
     * A place that references and registers name.
     *
     * @param page    counted from the first, which is 0
     * @param shown   the number that the page shows
     * @param line    empty where none is counted
     * @param end     the last line, if it is another one of the same page; else empty
     * @param figures how many figures references leave room for, at the least: of the page and of the line
     */
    public record Folio(int page, String shown, String line, String end, Figures figures) {

        Folio(int page, String shown, String line, String end) {
            this(page, shown, line, end, new Figures(0, 0));
        }

        /** The lines as a reference names them: "4", "4–6". */
        public String lines() {
            return end.isEmpty() ? line : line + "–" + end;
        }

        /** As wide as an earlier one: references that grow narrower would set their lines anew. */
        private Folio as(Folio before) {
            return before == null ? this : new Folio(page, shown, line, end, new Figures(
                    Math.max(before.figures.page, before.shown.length()), Math.max(before.figures.line, before.lines().length())));
        }

        private boolean says(Folio other) {
            return other != null && page == other.page && shown.equals(other.shown) && lines().equals(other.lines());
        }
    }

    /** Numbers of figures: of a page, and of a line. */
    public record Figures(int page, int line) {
    }

    public NotePlan {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        mentions = Map.copyOf(mentions);
        breaks = Map.copyOf(breaks);
    }

    /** The same with these rows beginning pages. */
    NotePlan breaking(Map<String, Integer> rows) {
        return new NotePlan(places, mentions, rows);
    }

    /** What a layout says about the notes. Notes that it shows nowhere are left out, and will stand by themselves. */
    static NotePlan of(List<Feet.Anchor> anchors, ReadPages pages) {
        return of(anchors, pages, ReadPages.Spot::page);
    }

    /**
     * The same, as if every line that has notes were a page, and lines that may not be parted were one: to find out how many
     * lines fill one.
     */
    static NotePlan ofLines(List<Feet.Anchor> anchors, ReadPages pages) {
        return of(anchors, pages, spot -> {
            int row = spot.row();
            while (pages.feet().isBound(row)) {
                row--;
            }
            return row;
        });
    }

    private static NotePlan of(List<Feet.Anchor> anchors, ReadPages pages, ToIntFunction<ReadPages.Spot> group) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Feet.Anchor anchor : anchors) {
            pages.spot(anchor.name()).ifPresent(at -> places.put(anchor.name(), new Place(group.applyAsInt(at),
                    pages.range(anchor.name()), anchor.words().map(w -> pages.which(anchor.name(), w)).orElse(""),
                    false)));
        }
        return new NotePlan(places, pages.mentions(), Map.of());
    }

    /**
     * The numbers of the pages to come, as far as they are known.
     *
     * @param cited the addresses whose numbers are printed; for others it is enough that they will come
     */
    PromptPages.Folios folios(Set<String> cited) {
        return id -> Optional.ofNullable(mentions.get(CITED + id)).map(Folio::shown)
                .or(() -> Optional.of("").filter(any -> !cited.contains(id)));
    }

    /** Whether the layout that this plan made has the room for some line's notes on a later page than the line. */
    boolean isTorn(ReadPages seen) {
        return places.keySet().stream().anyMatch(seen::isDeferred);
    }

    /**
     * The same plan of lines, but each line whose notes were put off together with the line before it: FOP puts off notes
     * where two lines may not be parted, and the first of them brings notes that still find room.
     */
    NotePlan joined(ReadPages seen) {
        Map<String, Place> joined = new LinkedHashMap<>();
        Map<Integer, Integer> into = new HashMap<>();
        int before = -1;
        int page = -1;
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            int line = entry.getValue().page();
            int stands = seen.spot(entry.getKey()).map(ReadPages.Spot::page).orElse(-1);
            if (seen.isDeferred(entry.getKey()) && stands == page) {
                into.putIfAbsent(line, before);
            }
            before = into.getOrDefault(line, line);
            page = stands;
            Place place = entry.getValue();
            joined.put(entry.getKey(), new Place(before, place.line(), place.which(), false));
        }
        return new NotePlan(joined, mentions, breaks);
    }

    /**
     * The same plan with notes that fill their pages: white above them where the text leaves them too much room, which would
     * draw in lines of the next page; lines nearer to each other where it leaves too little.
     *
     * @param left by the number of the page, how much room the text leaves for notes and the rule above them
     * @param set  the layout that was made with this plan
     * @return empty if some page has so little that it would be seen
     */
    Optional<NotePlan> fitted(IntToDoubleFunction left, ReadPages set) {
        Map<Integer, Fit> fits = new HashMap<>();
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            double height = set.feet().height(entry.getKey());
            Place place = entry.getValue();
            if (height > 0) {
                fits.putIfAbsent(place.page(), place.fit().with(height,
                        left.applyAsDouble(place.page()) - set.rows().rule()));
            }
        }
        if (fits.values().stream().anyMatch(fit -> fit.tight() < Fit.TIGHTEST)) {
            return Optional.empty();
        }
        Map<String, Place> fitted = new LinkedHashMap<>();
        places.forEach((name, place) -> fitted.put(name, new Place(place.page(), place.line(), place.which(), place.held(),
                fits.getOrDefault(place.page(), place.fit()))));
        return Optional.of(new NotePlan(fitted, mentions, breaks));
    }

    /** How many notes and mentions of this plan are elsewhere in the layout that was made with it, or name another line. */
    long astray(NotePlan seen) {
        return notesAstray(seen)
                + mentions.entrySet().stream().filter(m -> !m.getValue().says(seen.mentions.get(m.getKey()))).count();
    }

    /** How many notes are. */
    long notesAstray(NotePlan seen) {
        Map<Integer, Integer> printed = printed(seen);
        return places.entrySet().stream().filter(planned -> {
            Place is = seen.places.get(planned.getKey());
            return is == null || is.page() != printed.get(planned.getValue().page()) || !is.says(planned.getValue());
        }).count();
    }

    /** Where the notes of each planned page came to stand: with the first of them. */
    private Map<Integer, Integer> printed(NotePlan seen) {
        Map<Integer, Integer> printed = new LinkedHashMap<>();
        places.forEach((name, planned) -> {
            Place is = seen.places.get(name);
            printed.putIfAbsent(planned.page(), is == null ? planned.page() : is.page());
        });
        return printed;
    }

    /**
     * The plan for the next layout: what was seen in the one that this plan made, except where the notes of a page went
     * to the page before, for the line that brings them still found room there. Those are held back.
     */
    NotePlan next(NotePlan seen) {
        Map<String, Folio> folios = new LinkedHashMap<>();
        seen.mentions.forEach((id, folio) -> folios.put(id, folio.as(mentions.get(id))));
        return new NotePlan(notesAstray(seen) == 0 ? places : nextPlaces(seen), folios, breaks);
    }

    private Map<String, Place> nextPlaces(NotePlan seen) {
        Set<Integer> taken = new HashSet<>();
        Map<Integer, Boolean> pulled = new HashMap<>();
        printed(seen).forEach((page, where) -> pulled.put(page, !taken.add(where)));
        Set<Integer> torn = new HashSet<>();
        Map<Integer, Integer> printed = printed(seen);
        places.forEach((name, planned) -> {
            Place is = seen.places.get(name);
            if (is != null && pulled.get(planned.page()) && is.page() != printed.get(planned.page())) {
                torn.add(planned.page());
            }
        });
        Map<String, Place> next = new LinkedHashMap<>(seen.places);
        places.forEach((name, planned) -> {
            Place is = next.getOrDefault(name, planned);
            if (torn.contains(planned.page())) {
                next.put(name, new Place(planned.page(), planned.held() ? is.line() : planned.line(), planned.which(), true));
            } else if (planned.held()) {
                next.put(name, new Place(is.page(), is.line(), is.which(), true));
            }
        });
        return next;
    }
}
