package org.teipress.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how Leiden+ writes gaps and blank space: {@code .3}, {@code ca.7lin}, {@code vestig.?lin}, {@code vac.2-5}. */
final class LeidenPlusExtents {

    private static final String EXTENT = "(ca\\.)?(\\d{1,4}|\\?)(?:-(\\d{1,4}))?(lin|char|cm|mm)?(\\(\\?\\))?";
    private static final Pattern VESTIGES = Pattern.compile("vestig(?:\\.(?=[\\d?c])" + EXTENT + ")?(?![\\p{L}\\p{Mn}])");
    private static final Pattern LOST = Pattern.compile("lost\\." + EXTENT);
    private static final Pattern VACAT = Pattern.compile("vac\\." + EXTENT);
    private static final Pattern DOT = Pattern.compile("(?:\\.(?=[\\d?])|(?=ca\\.\\d))" + EXTENT);

    private LeidenPlusExtents() {
    }

    /** What was found, and the index behind it. */
    record Found(Element element, int end) {
    }

    /**
     * A gap or space that begins at an index.
     *
     * @param lost whether it stands inside brackets of loss
     */
    static Optional<Found> at(Flow flow, int i, int to, String lost) {
        char c = flow.at(i);
        boolean inWord = Character.isLetter(flow.at(i - 1)) && c != '.' && c != 'v'; // No Leiden+ word has a v.
        if (inWord || c != '.' && c != 'c' && c != 'v' && c != 'l') {
            return Optional.empty();
        }
        Matcher m = VESTIGES.matcher(flow.sequence()).region(i, to);
        if (m.lookingAt()) {
            boolean lines = "?".equals(m.group(2)) && "lin".equals(m.group(4));
            Element gap = gap("illegible", m);
            return Optional.of(new Found(lines ? gap : described(gap), m.end()));
        }
        m = LOST.matcher(flow.sequence()).region(i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(gap("lost", m), m.end()));
        }
        m = VACAT.matcher(flow.sequence()).region(i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(extent(Element.of("space"), m), m.end()));
        }
        m = DOT.matcher(flow.sequence()).region(i, to);
        return m.lookingAt() ? Optional.of(new Found(gap(lost.isEmpty() ? "illegible" : lost, m), m.end()))
                : Optional.empty();
    }

    private static Element described(Element gap) {
        return gap.addFirst(Element.of("desc").text("vestiges"));
    }

    private static Element gap(String reason, Matcher m) {
        return extent(Element.of("gap", "reason", reason), m);
    }

    private static Element extent(Element element, Matcher m) {
        String number = m.group(2) == null ? "?" : m.group(2);
        if (number.equals("?")) {
            element.set("extent", "unknown");
        } else if (m.group(3) != null) {
            element.set("atLeast", number).set("atMost", m.group(3));
        } else {
            element.set("quantity", number).set("precision", m.group(1) == null ? "" : "low");
        }
        String unit = m.group(4) == null ? "char" : m.group(4);
        element.set("unit", unit.equals("char") ? "character" : unit.equals("lin") ? "line" : unit);
        return m.group(5) == null ? element
                : element.add(Element.of("certainty", "match", "..", "locus", "name"));
    }
}
