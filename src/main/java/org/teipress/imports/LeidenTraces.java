package org.teipress.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what papyrologists print for what cannot be read, outside of brackets: {@code Traces 2 lines}, {@code - ca.5 -}, {@code -3-5-}. */
final class LeidenTraces {

    private static final String NUMBER = "(\\d{1,4})";
    private static final Pattern TRACES = Pattern.compile("Traces(?: (ca\\.)?" + NUMBER + " (lines?|char\\.))?(?![\\p{L}\\d])");
    private static final Pattern ABOUT = Pattern.compile("- ?ca\\.(?:" + NUMBER + "|\\?) ?-");
    private static final Pattern RANGE = Pattern.compile("-" + NUMBER + "-" + NUMBER + "-");
    private static final Pattern LEFT_OUT = Pattern.compile(NUMBER + " lines? untranscribed");

    private static final Pattern WORDED = Pattern.compile("(?:\\.\\.|··) ((\\d{1,4}) (\\p{L}+)|[^.·]*\\p{L}[^.·]*) (?:\\.\\.|··)");

    private LeidenTraces() {
    }

    /** What stands at an index, if it begins there. */
    static Optional<LeidenGaps.Found> at(Flow flow, int i, int to) {
        if (Character.isLetterOrDigit(flow.at(i - 1))) {
            return Optional.empty();
        }
        return traces(flow, i, to).or(() -> about(flow, i, to)).or(() -> range(flow, i, to)).or(() -> leftOut(flow, i, to));
    }

    /** A gap whose extent stands in words between two pairs of dots: {@code .. about six words ..}. */
    static Optional<Element> worded(String words) {
        Matcher m = WORDED.matcher(words);
        if (!m.matches() || m.group(1).matches("(?:c\\. ?|ca\\.? ?)?\\d+(?: ?[-–] ?\\d+)? (?:cm|mm|m)|ca .*|c\\..*")) {
            return Optional.empty();
        }
        Element gap = Element.of("gap", "reason", "lost");
        return Optional.of(m.group(2) == null ? gap.set("extent", m.group(1)) : gap.set("quantity", m.group(2)).set("unit", m.group(3)));
    }

    private static Matcher matcher(Pattern pattern, Flow flow, int i, int to) {
        return pattern.matcher(flow.sequence()).region(i, to);
    }

    private static Optional<LeidenGaps.Found> traces(Flow flow, int i, int to) {
        Matcher m = matcher(TRACES, flow, i, to);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean lines = m.group(3) != null && m.group(3).startsWith("line");
        Element gap = Element.of("gap", "reason", "illegible");
        if (m.group(2) == null) {
            gap.set("extent", "unknown");
        } else {
            gap.set("quantity", m.group(2)).set("precision", m.group(1) == null ? "" : "low");
        }
        gap.set("unit", lines ? "line" : "character");
        return Optional.of(new LeidenGaps.Found(lines && m.group(1) == null ? gap : gap.add(Element.of("desc").text("vestiges")), m.end(), false));
    }

    private static Optional<LeidenGaps.Found> about(Flow flow, int i, int to) {
        Matcher m = matcher(ABOUT, flow, i, to);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Element gap = Element.of("gap", "reason", "illegible");
        return Optional.of(new LeidenGaps.Found((m.group(1) == null ? gap.set("extent", "unknown") : gap.set("quantity", m.group(1))
                .set("precision", "low")).set("unit", "character"), m.end(), false));
    }

    private static Optional<LeidenGaps.Found> range(Flow flow, int i, int to) {
        Matcher m = matcher(RANGE, flow, i, to);
        return !m.lookingAt() ? Optional.empty() : Optional.of(new LeidenGaps.Found(Element.of("gap", "reason", "illegible", "atLeast",
                m.group(1), "atMost", m.group(2), "unit", "character"), m.end(), false));
    }

    private static Optional<LeidenGaps.Found> leftOut(Flow flow, int i, int to) {
        Matcher m = matcher(LEFT_OUT, flow, i, to);
        return !m.lookingAt() ? Optional.empty() : Optional.of(new LeidenGaps.Found(Element.of("gap", "reason", "ellipsis", "quantity",
                m.group(1), "unit", "line").add(Element.of("desc").text("non transcribed")), m.end(), false));
    }
}
