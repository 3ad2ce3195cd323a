package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.imports.LeidenPlusReader.Part;
import org.teipress.imports.LeidenPlusReader.Pending;

/** The signs of Leiden+ that stand around something. */
final class LeidenPlusPairs {

    private static final int FARTHEST = 3000;
    private static final int DEEPEST = 20;
    private static final String DOUBT = "(?)";
    private static final String QUOTE = "\"";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d-]+");
    /** Letters may follow the one look that papyri.info types without a space behind it. */
    private static final Pattern LOOK = Pattern.compile("tall|[\\p{L}\\d-]+");
    private static final Pattern TERM = Pattern.compile("<([^<>=~]+)(?:~([\\w-]+))?=([^<>=]+)>");

    private final ImportRun run;
    private final LeidenPlusReader reader;
    private final LeidenPlusRound round;
    private final LeidenPlusChoices choices;

    LeidenPlusPairs(ImportRun run, LeidenPlusReader reader) {
        this.run = run;
        this.reader = reader;
        this.round = new LeidenPlusRound(run, reader);
        this.choices = new LeidenPlusChoices(run, reader);
    }

    /** A sign with a fixed beginning and end, and what it makes. */
    private record Pair(String open, String close, Kind kind, String element, String... attributes) {
    }

    /** Longer beginnings first. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("_[", "]_", Kind.RESTORED, "supplied", "evidence", "parallel", "reason", "lost"),
            new Pair("|_", "_|", Kind.RESTORED, "supplied", "evidence", "parallel", "reason", "undefined"),
            new Pair("|^", "^|", Kind.LETTERS, "hi", "rend", "superscript"),
            new Pair("\\\\|", "|/", Kind.LETTERS, "hi", "rend", "subscript"),
            new Pair("\\|", "|/", Kind.LETTERS, "hi", "rend", "subscript"),
            new Pair("¯_", "_¯", Kind.LETTERS, "hi", "rend", "supraline-underline"),
            new Pair("¯", "¯", Kind.LETTERS, "hi", "rend", "supraline"),
            new Pair("/*", "*/", Kind.NOTE, "note"),
            new Pair("//", "\\\\", Kind.ADDITION, "add", "place", "below"),
            new Pair("<|", "|>", Kind.ADDITION, "add", "rend", "sling", "place", "margin"),
            new Pair("<_", "_>", Kind.ADDITION, "add", "rend", "underline", "place", "margin"),
            new Pair("||left:", "||", Kind.ADDITION, "add", "place", "left"),
            new Pair("||right:", "||", Kind.ADDITION, "add", "place", "right"),
            new Pair("||top:", "||", Kind.ADDITION, "add", "place", "top"),
            new Pair("||bottom:", "||", Kind.ADDITION, "add", "place", "bottom"),
            new Pair("||margin:", "||", Kind.ADDITION, "add", "place", "margin"),
            new Pair("||interlin:", "||", Kind.ADDITION, "add", "place", "interlinear"),
            new Pair(QUOTE, QUOTE, Kind.QUOTATION, "q"));

    int read(Part part, int i, Pending pending, int depth, boolean translation) {
        for (Pair pair : PAIRS) {
            boolean margin = pair.open().equals("<|") && opensMargin(part, i + 1);
            if (part.is(i, pair.open()) && !margin) {
                int close = end(part, i + pair.open().length(), pair);
                return close < 0 ? i : put(part, i, close, pair, pending, depth);
            }
        }
        return switch (part.flow().at(i)) {
            case '\\' -> above(part, i, pending, depth);
            case '~' -> tilde(part, i, pending, depth);
            case '[', '<', '{', '〚', '⟦', '(' -> bracket(part, i, pending, depth, translation);
            default -> i;
        };
    }

    private static int end(Part part, int from, String sign) {
        int found = part.signs().next(sign, from);
        return found >= 0 && found - from < FARTHEST && found + sign.length() <= part.to() ? found : -1;
    }

    /** The end of a pair; others of its kind may stand inside, except where both signs are the same and no quotation marks. */
    private static int end(Part part, int from, Pair pair) {
        if (pair.open().equals(QUOTE)) {
            return quotationEnd(part, from);
        }
        boolean nests = !pair.open().equals(pair.close());
        int depth = 0;
        int at = from;
        int close = end(part, at, pair.close());
        while (close >= 0 && depth < DEEPEST) {
            int open = nests ? end(part, at, pair.open()) : -1;
            boolean other = pair.open().startsWith("||") && opensMargin(part, close);
            if (open >= 0 && open < close || other) {
                depth++;
                at = other ? close + pair.close().length() : open + pair.open().length();
            } else if (depth == 0) {
                return close;
            } else {
                depth--;
                at = close + pair.close().length();
            }
            close = end(part, at, pair.close());
        }
        return -1;
    }

    /** The end of a quotation; one inside it begins behind a space. Looks at a few marks only, so that time stays linear. */
    private static int quotationEnd(Part part, int from) {
        int depth = 0;
        int at = end(part, from, QUOTE);
        for (int marks = 0; marks < DEEPEST && at >= 0; marks++) {
            boolean opens = at + 1 < part.to() && " \"".indexOf(part.flow().at(at + 1)) < 0 && part.flow().at(at - 1) == ' ';
            if (!opens && depth == 0) {
                return at;
            }
            depth += opens ? 1 : -1;
            at = end(part, at + 1, QUOTE);
        }
        return end(part, from, QUOTE);
    }

    private static boolean opensMargin(Part part, int i) {
        return PAIRS.stream().anyMatch(p -> p.open().startsWith("||") && part.is(i, p.open()));
    }

    private int put(Part part, int i, int close, Pair pair, Pending pending, int depth) {
        int from = i + pair.open().length();
        int to = close;
        while (pair.open().startsWith("||") && from < to && part.flow().at(from) == ' ' && !LeidenPlusMarks.begins(part.flow(), from, to)) {
            from++;
        }
        Element element = Element.of(pair.element(), pair.attributes());
        if (endsDoubtful(part, from, to)) {
            element.set("cert", "low");
            to -= DOUBT.length();
        }
        reader.decide(pair.kind(), part.flow(), i, close + pair.close().length());
        boolean plain = pair.element().equals("note");
        if (plain) {
            Inline words = new Inline();
            LeidenPlusText.plain(words, part.flow(), from, to);
            element.add(words.nodes());
        } else {
            element.add(reader.read(part.inner(from, to), depth));
        }
        pending.upTo(i).add(element);
        return close + pair.close().length();
    }

    private static boolean endsDoubtful(Part part, int from, int to) {
        return to - from > DOUBT.length() && part.flow().is(to - DOUBT.length(), DOUBT);
    }

    /** {@code \abc/}; one may stand inside another. */
    private int above(Part part, int i, Pending pending, int depth) {
        int close = part.strokes().partner(i);
        return close <= i || close >= part.to() || close - i > FARTHEST ? i
                : put(part, i, close, new Pair("\\", "/", Kind.ADDITION, "add", "place", "above"), pending, depth);
    }

    /** {@code ~|abc|~la } and {@code ~||abc||~tall }. */
    private int tilde(Part part, int i, Pending pending, int depth) {
        boolean form = part.is(i, "~||");
        String sign = form ? "||~" : "|~";
        int close = part.is(i, "~|") ? wordEnd(part, i + sign.length(), sign) : -1;
        Matcher word = (form ? LOOK : WORD).matcher(part.flow().sequence());
        if (close < 0 || !word.region(close + sign.length(), part.to()).lookingAt()) {
            return i;
        }
        reader.decide(form ? Kind.LETTERS : Kind.FOREIGN, part.flow(), i, word.end());
        Element element = form ? Element.of("hi", "rend", word.group()) : Element.of("foreign", "xml:lang", word.group());
        pending.upTo(i).add(element.add(reader.read(part.inner(i + sign.length(), close), depth)));
        return word.end();
    }

    /** The end of a stretch that a word follows, {@code |~la}; others may stand in it. */
    private static int wordEnd(Part part, int from, String sign) {
        int depth = 0;
        int at = from;
        for (int signs = 0; signs < DEEPEST; signs++) {
            int open = end(part, at, "~|");
            int close = end(part, at, "|~");
            if (close < 0) {
                break;
            }
            boolean opens = open >= 0 && open < close;
            if (!opens && depth == 0) {
                return sign.equals("|~") ? close : part.is(close - 1, sign) ? close - 1 : -1;
            }
            depth += opens ? 1 : -1;
            at = (opens ? open : close) + sign.length();
        }
        return end(part, from, sign);
    }

    private int bracket(Part part, int i, Pending pending, int depth, boolean translation) {
        int close = part.brackets().partner(i);
        if (close <= i || close >= part.to()) {
            return i;
        }
        if (part.flow().at(i) != '(' && run.holdsNothing(part.flow(), i, close)) {
            return i;
        }
        return switch (part.flow().at(i)) {
            case '(' -> round.read(part, i, close, pending, depth, translation);
            case '<' -> angle(part, i, close, pending, depth, translation);
            case '[' -> lost(part, i, close, pending, depth);
            case '{' -> put(part, i, close, new Pair("{", "}", Kind.SURPLUS, "surplus"), pending, depth);
            default -> deleted(part, i, close, pending, depth);
        };
    }

    private int deleted(Part part, int i, int close, Pending pending, int depth) {
        char after = part.flow().at(i + 1);
        boolean strokes = after == '/';
        boolean crosses = after == 'X' && " (".indexOf(part.flow().at(i + 2)) >= 0;
        reader.decide(Kind.DELETION, part.flow(), i, close + 1);
        int from = !strokes && !crosses ? i + 1 : part.flow().at(i + 2) == ' ' ? i + 3 : i + 2;
        int to = close;
        while (to > from && part.flow().at(to - 1) == ' ') {
            to--;
        }
        Element del = Element.of("del", "rend", strokes ? "slashes" : crosses ? "cross-strokes" : "erasure");
        if (endsDoubtful(part, from, to)) {
            del.set("cert", "low");
            to -= DOUBT.length();
        }
        pending.upTo(i).add(del.add(reader.read(part.inner(from, to), depth)));
        return close + 1;
    }

    /** Square brackets: restored text and gaps, each by itself, because a gap is not restored. */
    private int lost(Part part, int i, int close, Pending pending, int depth) {
        boolean doubt = endsDoubtful(part, i + 1, close);
        int to = doubt ? close - DOUBT.length() : close;
        List<Node> nodes = reader.read(part.lost(i + 1, to, "lost"), depth);
        Inline out = pending.upTo(i);
        List<Node> open = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element e && e.name().equals("gap")) {
                restored(open, doubt, part, i, close, out);
                open = new ArrayList<>();
                Element gap = doubt && nodes.size() == 1 ? e.add(Element.of("certainty", "match", "..", "locus", "name")) : e;
                out.add(gap);
            } else {
                open.add(node);
            }
        }
        restored(open, doubt, part, i, close, out);
        return close + 1;
    }

    private void restored(List<Node> nodes, boolean doubt, Part part, int i, int close, Inline out) {
        if (nodes.stream().allMatch(n -> n instanceof Node.Text text && text.value().isBlank())) {
            nodes.forEach(out::add);
        } else {
            reader.decide(Kind.RESTORED, part.flow(), i, close + 1);
            out.add(Element.of("supplied", "reason", "lost", "cert", doubt ? "low" : "").add(Inline.merged(nodes)));
        }
    }

    private int angle(Part part, int i, int close, Pending pending, int depth, boolean translation) {
        if (part.flow().at(i + 1) == ':' && part.flow().at(close - 1) == ':') {
            return choices.read(part, i, close, pending, depth);
        }
        if (part.flow().at(i + 1) == '#' && part.flow().at(close - 1) == '#') {
            return LeidenPlusNumbers.read(part, i, close, pending, depth, reader);
        }
        Matcher term = TERM.matcher(part.flow().sequence())
                .region(i, close + 1);
        if (translation && term.matches()) {
            reader.decide(Kind.GLOSS, part.flow(), i, close + 1);
            pending.upTo(i).add(Element.of("term", "xml:lang", term.group(2) == null ? "" : term.group(2), "target",
                    term.group(3)).add(new Node.Text(part.flow(), term.start(1), term.end(1))));
            return close + 1;
        }
        Part omitted = part.lost(i + 1, close, "omitted");
        boolean doubt = endsDoubtful(part, i + 1, close);
        List<Node> nodes = reader.read(doubt ? part.lost(i + 1, close - DOUBT.length(), "omitted") : omitted, depth);
        boolean gap = nodes.size() == 1 && nodes.get(0) instanceof Element e && e.name().equals("gap");
        reader.decide(Kind.SUPPLIED, part.flow(), i, close + 1);
        pending.upTo(i).add(gap ? nodes.get(0) : Element.of("supplied", "reason", "omitted", "cert", doubt ? "low" : "")
                .add(nodes));
        return close + 1;
    }
}
