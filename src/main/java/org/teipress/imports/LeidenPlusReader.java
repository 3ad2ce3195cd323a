package org.teipress.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;

/**
 * Leiden+, the line code of papyrological editing. A recursive descent: each sign looks for its end first, among
 * brackets that are paired beforehand or within a bounded stretch, then its content is read. {@link
 * LeidenPlusEscape} makes characters plain text.
 */
final class LeidenPlusReader implements InlineReader {

    static final String RESERVED = "\\/[]^<>_#@~〚〛⟦⟧$*&|!(){}\"¯+";
    private static final String PAIRS = "[]()<>{}〚〛⟦⟧";
    private static final Pattern LINE = Pattern.compile("(\\d{1,4}\\w{0,3}(?:[/,+-]\\w{1,6}){0,3})\\.(-)?(?= |\\x01|$)");
    private static final Pattern SEAL = Pattern.compile("##(\\p{L}{1,30})(?= |$)");
    private static final Pattern HAND = Pattern.compile("\\$(m\\d+\\w*|\\w+)(\\(\\?\\))?(?= |$)");
    private static final Pattern GLYPH = Pattern.compile("\\*([\\p{L}\\d-]+)(\\?)?(?:\\(([^()*]{1,30})\\))?(?:,([^*]{1,8}))?(\\?)?\\*");

    private final ImportRun run;
    private final LeidenLetters letters;
    private final LeidenPlusPairs pairs;
    private final boolean translation;

    LeidenPlusReader(ImportRun run, boolean translation) {
        this.run = run;
        this.letters = new LeidenLetters(run);
        this.pairs = new LeidenPlusPairs(run, this);
        this.translation = translation;
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        IntPredicate plain = i -> LeidenPlusEscape.before(flow, i);
        return Inline.merged(read(new Part(flow, Brackets.of(flow, from, to, PAIRS, plain), Brackets.of(flow, from, to, "\\/", plain),
                new SignIndex(flow), from, to, "", false), 0));
    }

    /**
     * A stretch to read.
     *
     * @param brackets which bracket closes which
     * @param strokes  the same for strokes around what was added above the line
     * @param signs    where other signs come next
     * @param lost     the reason of gaps inside it, where brackets around say it
     * @param expands  whether it is part of an expansion: round brackets hold letters of it
     */
    record Part(Flow flow, Brackets brackets, Brackets strokes, SignIndex signs, int from, int to, String lost, boolean expands) {

        Part inner(int start, int end) {
            return lost(start, end, lost);
        }

        Part lost(int start, int end, String reason) {
            return new Part(flow, brackets, strokes, signs, start, end, reason, expands);
        }

        Part inExpansion() {
            return new Part(flow, brackets, strokes, signs, from, to, lost, true);
        }

        boolean is(int i, String sign) {
            return i + sign.length() <= to && flow.is(i, sign);
        }

        String words(int start, int end) {
            return flow.words(start, end);
        }
    }

    private static final int DEEPEST = 40;

    List<Node> read(Part part, int depth) {
        Inline out = new Inline();
        int plain = part.from();
        int i = part.from();
        while (i < part.to()) {
            int escaped = LeidenPlusEscape.length(part.flow(), i, part.to());
            if (escaped > 0) {
                LeidenPlusText.plain(out, part.flow(), plain, i);
                plain = part.flow().at(i + 1) == LeidenPlusEscape.PARTS ? i + 2 : i + 1;
                i += escaped;
                continue;
            }
            Pending pending = new Pending(out, part.flow(), plain);
            int end = depth > DEEPEST ? i : step(part, i, pending, depth);
            if (end > i) {
                i = end;
                plain = end;
            } else {
                stray(part, i);
                i++;
            }
        }
        LeidenPlusText.plain(out, part.flow(), plain, part.to());
        return out.nodes();
    }

    /** What was made so far, and from where on text waits to be added. */
    record Pending(Inline out, Flow flow, int plain) {

        Inline upTo(int i) {
            LeidenPlusText.plain(out, flow, plain, i);
            return out;
        }
    }

    private void stray(Part part, int i) {
        if (RESERVED.indexOf(part.flow().at(i)) >= 0) {
            run.findings().add("import-leiden-plus-sign", Severity.WARNING, part.flow().offset(i),
                    part.flow().offset(i) + 1, "“" + part.flow().at(i) + "” has a meaning in Leiden+, but none here; kept as text",
                    "complete the sign, or write & before the character");
        }
    }

    private int step(Part part, int i, Pending pending, int depth) {
        Flow flow = part.flow();
        Optional<LeidenPlusExtents.Found> gap = LeidenPlusExtents.at(flow, i, part.to(), part.lost());
        if (gap.isPresent()) {
            boolean space = gap.get().element().name().equals("space");
            decide(space ? Kind.BLANK : gap.get().element().has("reason", "illegible")
                    ? Kind.ILLEGIBLE : Kind.GAP, flow, i, gap.get().end());
            pending.upTo(i).add(gap.get().element());
            return gap.get().end();
        }
        char c = flow.at(i);
        if (Character.isDigit(c) || c == '$' || c == '*' || c == '-' || c == '#' || c == ' ') {
            return token(part, i, pending);
        }
        if (RESERVED.indexOf(c) >= 0) {
            return pairs.read(part, i, pending, depth + 1, translation);
        }
        return letters.dotted(flow, i, part.to(), pending::upTo);
    }

    void decide(Kind kind, Flow flow, int from, int end) {
        run.decide(kind, flow.offset(from), flow.offset(end - 1) + 1);
    }

    private int token(Part part, int i, Pending pending) {
        Flow flow = part.flow();
        return switch (flow.at(i)) {
            case '$' -> hand(part, i, pending);
            case '*' -> glyph(part, i, pending);
            case '-' -> rule(part, i, pending);
            case '#' -> seal(part, i, pending);
            case ' ' -> LeidenPlusMarks.read(part, i, pending, run);
            default -> line(part, i, pending);
        };
    }

    private int line(Part part, int i, Pending pending) {
        Flow flow = part.flow();
        char before = flow.at(i - 1);
        Matcher m = LINE.matcher(flow.sequence()).region(i, part.to());
        if (i > part.from() && before != ' ' && before != Flow.MARK || !m.lookingAt()) {
            return i;
        }
        boolean inWord = m.group(2) != null;
        Inline out = pending.upTo(i);
        if (inWord) {
            out.takeSpace();
        }
        decide(Kind.LINE, flow, i, m.end());
        out.add(Element.of("lb", "n", m.group(1), "break", inWord ? "no" : ""));
        int end = m.end();
        while (end < part.to() && (flow.at(end) == ' ' && (end == m.end() || !LeidenPlusMarks.begins(flow, end, part.to())) || flow.at(end) == Flow.MARK)) {
            end++;
        }
        return end;
    }

    private int hand(Part part, int i, Pending pending) {
        Matcher m = HAND.matcher(part.flow().sequence()).region(i, part.to());
        if (!m.lookingAt()) {
            return i;
        }
        decide(Kind.HAND, part.flow(), i, m.end());
        String name = m.group(1).replaceFirst("^m(?=\\d)", "");
        pending.upTo(i).add(Element.of("handShift", "new", "#" + run.hand(name), "cert", m.group(2) == null ? "" : "low"));
        return Math.min(part.to(), m.end() + 1);
    }

    private int glyph(Part part, int i, Pending pending) {
        Matcher m = GLYPH.matcher(part.flow().sequence()).region(i, part.to());
        if (!m.lookingAt()) {
            return i;
        }
        decide(Kind.SYMBOL, part.flow(), i, m.end());
        Element glyph = Element.of("g", "type", m.group(1), "rend", m.group(3) == null ? "" : m.group(3));
        if (m.group(4) != null) {
            glyph.text(m.group(4));
        }
        boolean doubt = m.group(2) != null || m.group(5) != null;
        pending.upTo(i).add(doubt ? Element.of("unclear").add(glyph) : glyph);
        return m.end();
    }

    private int rule(Part part, int i, Pending pending) {
        int end = i;
        while (end < part.to() && part.flow().at(end) == '-') {
            end++;
        }
        if (end - i < 4 || part.flow().at(i - 1) == '-') {
            return i;
        }
        decide(Kind.MILESTONE, part.flow(), i, end);
        pending.upTo(i).add(Element.of("milestone", "unit", "undefined", "rend", end - i < 8 ? "paragraphos"
                : "horizontal-rule"));
        return end;
    }

    private int seal(Part part, int i, Pending pending) {
        if (part.is(i, "###")) {
            decide(Kind.MILESTONE, part.flow(), i, i + 3);
            pending.upTo(i).add(Element.of("milestone", "unit", "undefined", "rend", "box"));
            return i + 3;
        }
        Matcher m = SEAL.matcher(part.flow().sequence()).region(i, part.to());
        if (!m.lookingAt()) {
            return i;
        }
        decide(Kind.FIGURE, part.flow(), i, m.end());
        pending.upTo(i).add(Element.of("figure").add(Element.of("figDesc").text(m.group(1))));
        return Math.min(part.to(), m.end() + 1);
    }
}
