package org.teipress.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the signs of the Leiden system for what is missing, illegible or left blank. Each method looks at one index of a
 * flow; what it finds says where it ends.
 */
final class LeidenGaps {

    private static final String DOT = "[.·․‧∙•…]";
    private static final String DASH = "[-–—−]";
    private static final String NUMBER = "(\\d{1,4})";
    private static final Pattern ABOUT = Pattern.compile("(?:(?:" + DASH + "|" + DOT + "{2,3}) ?)?(?:c\\.|ca\\.?|circa|±|\\+-) ?" + NUMBER
            + "(?: ?[-–] ?" + NUMBER + ")?(?: ?(?:litt\\.|letters|char\\.?))?(?: ?(?:" + DASH + "|" + DOT + "{2,3}))?+(?! (?:lines|cm|mm|m)\\b)");
    private static final Pattern UNKNOWN = Pattern.compile("(?:" + DASH + " ?ca\\.\\? ?" + DASH + "|" + DOT + "{1,3} ?\\? ?" + DOT + "{1,3}|ca\\.\\?)( ?\\(\\?\\)|\\?)?");
    private static final Pattern DASHED_LINES = Pattern.compile(DASH + " (?:(ca?\\.? ?)?" + NUMBER + "|\\?) lines? " + DASH);
    private static final Pattern RANGE = Pattern.compile("(?:" + DASH + " ?)?" + NUMBER + " ?[-–] ?" + NUMBER + "(?: ?" + DASH + ")? ?");
    private static final Pattern NUMBERED = Pattern.compile(DOT + "+ ?" + NUMBER + " ?" + DOT + "+");
    private static final Pattern MEASURE = Pattern.compile(DOT + "+ (?:(c\\.|ca\\.?) ?)?" + NUMBER + "(?: ?[-–] ?" + NUMBER
            + ")? (cm|mm|m) " + DOT + "+");
    private static final Pattern DOTS = Pattern.compile(DOT + "(?: ?" + DOT + ")*+");
    private static final Pattern DASHES = Pattern.compile(DASH + "(?: ?" + DASH + ")*+");
    private static final Pattern LINES = Pattern.compile("(?:" + DASH + " ?){3}(?:c\\.|ca\\.?) " + NUMBER
            + "(?: ?[-–] ?" + NUMBER + ")?(?: lines)? (?:" + DASH + " ?){2}" + DASH);
    private static final Pattern WORDED = Pattern.compile("(ca\\. ?)?" + NUMBER + " lines? missing");
    private static final Pattern METRE = Pattern.compile("[ˉ˘⏑⏓×](?: ?[ˉ˘⏑⏓×])++");
    private static final Pattern PLUS = Pattern.compile("\\+(?: ?\\+)*+(?! ?c)");
    private static final Pattern PLUS_ABOUT = Pattern.compile("\\+ ?(?:c\\.|ca\\.) ?" + NUMBER + " ?\\+");
    private static final String VACAT = "(?:vacat|vac\\.?)(?: \\?| ?" + NUMBER + "(?:-(" + "\\d{1,4}|\\?" + "))?)?( lines?| litt\\.)?( ?\\(\\?\\)|\\?)?";
    private static final Pattern SPACE = Pattern.compile(VACAT + "(?:(?<=\\d|litt\\.)|(?!\\p{L}))");
    private static final Pattern ROUND_SPACE = Pattern.compile("\\( ?" + VACAT + " ?\\)");

    private LeidenGaps() {
    }

    /** What was found, and the index behind it. */
    record Found(Element element, int end, boolean doubtful) {
    }

    private static Matcher matcher(Pattern pattern, Flow flow, int from, int to) {
        return pattern.matcher(flow.sequence()).region(from, to);
    }

    /** A gap inside square brackets. */
    static Optional<Found> lost(Flow flow, int i, int to) {
        Optional<Found> measured = lines(flow, i, to).or(() -> measured(flow, i, to)).or(() -> dashes(flow, i, to));
        if (measured.isPresent()) {
            return measured;
        }
        Matcher dots = matcher(DOTS, flow, i, to);
        if (!dots.lookingAt()) {
            return Optional.empty();
        }
        String run = dots.group().replace(" ", "");
        boolean afterLetter = Character.isLetter(flow.at(i - 1));
        if (run.length() == 1 && run.charAt(0) != '…' && afterLetter) {
            return Optional.empty();
        }
        int count = run.length() + 2 * (int) run.chars().filter(c -> c == '…').count();
        return Optional.of(new Found(gap("lost", "quantity", "" + count), dots.end(), run.indexOf('…') >= 0));
    }

    private static Optional<Found> measured(Flow flow, int i, int to) {
        Matcher m = matcher(MEASURE, flow, i, to);
        if (m.lookingAt()) {
            Element gap = Element.of("gap", "reason", "lost");
            extent(gap, m.group(2), m.group(3), m.group(1) != null);
            return Optional.of(new Found(gap.set("unit", m.group(4)), m.end(), false));
        }
        m = matcher(ABOUT, flow, i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(extent(Element.of("gap", "reason", "lost"), m.group(1), m.group(2), true)
                    .set("unit", "character"), m.end(), false));
        }
        m = matcher(UNKNOWN, flow, i, to);
        if (m.lookingAt()) {
            Element gap = gap("lost", "extent", "unknown");
            return Optional.of(new Found(m.group(1) == null ? gap : doubted(gap), m.end(), false));
        }
        m = matcher(NUMBERED, flow, i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(gap("lost", "quantity", m.group(1)), m.end(), false));
        }
        m = matcher(RANGE, flow, i, to);
        if (m.matches() && (flow.at(i - 1) == '[' || flow.at(i - 1) == ' ' && flow.at(i - 2) == '[')) {
            return Optional.of(new Found(extent(Element.of("gap", "reason", "lost"), m.group(1), m.group(2), true)
                    .set("unit", "character"), m.end(), false));
        }
        return Optional.empty();
    }

    private static Optional<Found> lines(Flow flow, int i, int to) {
        Matcher m = matcher(DASHED_LINES, flow, i, to);
        if (m.lookingAt()) {
            Element gap = Element.of("gap", "reason", "lost");
            return Optional.of(new Found((m.group(2) == null ? gap.set("extent", "unknown") : extent(gap, m.group(2), null, m.group(1) != null))
                    .set("unit", "line"), m.end(), false));
        }
        m = matcher(LINES, flow, i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(extent(Element.of("gap", "reason", "lost"), m.group(1), m.group(2), true)
                    .set("unit", "line"), m.end(), false));
        }
        m = matcher(WORDED, flow, i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(extent(Element.of("gap", "reason", "lost"), m.group(2), null, m.group(1) != null)
                    .set("unit", "line"), m.end(), false));
        }
        m = matcher(METRE, flow, i, to);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int feet = m.group().replace(" ", "").length();
        return Optional.of(new Found(Element.of("seg", "met", feet(m.group())).add(Element.of("gap", "reason", "lost",
                "quantity", "" + feet, "unit", "metre")), m.end(), false));
    }

    /** Signs of metre as {@code @met} has them. */
    private static String feet(String signs) {
        return signs.replace(" ", "").replace('ˉ', '-').replace('˘', 'u').replace('⏑', 'u').replace('⏓', 'x').replace('×', 'x');
    }

    private static Element extent(Element gap, String from, @org.jspecify.annotations.Nullable String to, boolean about) {
        return to != null ? gap.set("atLeast", from).set("atMost", to)
                : gap.set("quantity", from).set("precision", about ? "low" : "");
    }

    /** A gap of which it is doubtful that it is one. */
    static Element doubted(Element gap) {
        return gap.add(Element.of("certainty", "match", "..", "locus", "name"));
    }

    private static Element gap(String reason, String key, String value) {
        return Element.of("gap", "reason", reason, key, value, "unit", "character");
    }

    private static Optional<Found> dashes(Flow flow, int i, int to) {
        Matcher m = matcher(DASHES, flow, i, to);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int count = m.group().replace(" ", "").length();
        char before = flow.at(i - 1);
        char after = flow.at(m.end());
        boolean joins = Character.isLetter(before) && (Character.isLetter(after) || after == Flow.MARK);
        if (count == 1 && m.group().charAt(0) == '-' && joins || count < 3 && before != '[' && after != ']') {
            return Optional.empty();
        }
        boolean line = count >= 6;
        Element gap = line ? Element.of("gap", "reason", "lost", "quantity", "1", "unit", "line")
                : gap("lost", "extent", "unknown");
        int end = m.end();
        if (flow.at(end) == '?') {
            doubted(gap);
            end++;
        }
        return Optional.of(new Found(gap, end, false));
    }

    /** Something illegible, outside of brackets. */
    static Optional<Found> illegible(Flow flow, int i, int to) {
        Matcher m = matcher(PLUS_ABOUT, flow, i, to);
        if (m.lookingAt()) {
            return Optional.of(new Found(Element.of("gap", "reason", "illegible", "quantity", m.group(1), "precision",
                    "low", "unit", "character"), m.end(), false));
        }
        m = matcher(PLUS, flow, i, to);
        if (m.lookingAt() && flow.at(i - 1) != '±') {
            int count = m.group().replace(" ", "").length();
            return Optional.of(new Found(gap("illegible", "quantity", "" + count), m.end(), false));
        }
        m = matcher(DASHES, flow, i, to);
        int count = m.lookingAt() ? m.group().replace(" ", "").length() : 0;
        if (count >= 3) {
            boolean line = count >= 6;
            return Optional.of(new Found(line ? Element.of("gap", "reason", "lost", "extent", "unknown", "unit", "line")
                    : gap("illegible", "extent", "unknown"), m.end(), line && !alone(flow, i, m.end())));
        }
        m = matcher(DOTS, flow, i, to);
        if (m.lookingAt() && m.group().length() > 1 && !Character.isLetterOrDigit(flow.at(i - 1))) {
            String run = m.group().replace(" ", "");
            boolean middle = run.charAt(0) == '·';
            return Optional.of(new Found(middle ? gap("illegible", "quantity", "" + run.length())
                    : Element.of("gap", "reason", "ellipsis"), m.end(), !middle));
        }
        return Optional.empty();
    }

    private static boolean alone(Flow flow, int from, int to) {
        char before = flow.at(from - 1);
        char after = flow.at(to);
        return (before == '\0' || before == Flow.MARK) && (after == '\0' || after == ' ' || after == Flow.MARK);
    }

    /** Blank space: {@code vac. 3}, {@code (vac.)}, {@code vacat}. */
    static Optional<Found> space(Flow flow, int i, int to) {
        boolean round = flow.at(i) == '(';
        Matcher m = matcher(round ? ROUND_SPACE : SPACE, flow, i, to);
        boolean glued = !round && Character.isLetter(flow.at(i - 1));
        if (!m.lookingAt() || glued && (m.group(1) == null || !m.group().startsWith("vac. "))) {
            return Optional.empty();
        }
        Element space = Element.of("space");
        if (m.group(1) != null) {
            if ("?".equals(m.group(2))) {
                space.set("atLeast", m.group(1));
            } else {
                extent(space, m.group(1), m.group(2), false);
            }
        } else {
            space.set("extent", "unknown");
        }
        space.set("unit", m.group(3) != null && m.group(3).contains("line") ? "line" : "character");
        if (m.group(4) != null) {
            doubted(space);
        }
        return Optional.of(new Found(space, m.end(), false));
    }
}
