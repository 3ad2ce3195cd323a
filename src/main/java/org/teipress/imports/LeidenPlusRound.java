package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.imports.LeidenPlusReader.Part;
import org.teipress.imports.LeidenPlusReader.Pending;

/** Round brackets in Leiden+: abbreviations, symbols, turned lines, passages that are not transcribed. */
final class LeidenPlusRound {

    private static final Pattern TURNED = Pattern.compile("\\((\\d+\\w*(?:[/,]\\w{1,6})?)(\\.-)?, ?([\\p{L}-]+)\\)");
    private static final Pattern LEFT_OUT = Pattern.compile("\\((Lang|Lines|Chars|Column)s?: ?([^()]+)(\\(\\?\\))?\\)");
    private static final Pattern COUNTED = Pattern.compile("(ca\\.)?(\\d+|\\?)(?:-(\\d+))?\\s*(lines|line|chars|char|columns|column)?");
    private static final Pattern PLACE = Pattern.compile("\\(\\(\\(?(\\d+\\w*)\\)?\\)\\)");

    private final ImportRun run;
    private final LeidenPlusReader reader;

    LeidenPlusRound(ImportRun run, LeidenPlusReader reader) {
        this.run = run;
        this.reader = reader;
    }

    int read(Part part, int i, int close, Pending pending, int depth, boolean translation) {
        Flow flow = part.flow();
        Matcher turned = TURNED.matcher(flow.sequence()).region(i, close + 1);
        if (turned.matches()) {
            reader.decide(Kind.LINE, flow, i, close + 1);
            Inline out = pending.upTo(i);
            boolean inWord = turned.group(2) != null;
            if (inWord) {
                out.takeSpace();
            }
            out.add(Element.of("lb", "n", turned.group(1), "rend", turned.group(3), "break", inWord ? "no" : ""));
            return flow.at(close + 1) == ' ' && close + 1 < part.to() ? close + 2 : close + 1;
        }
        Matcher left = LEFT_OUT.matcher(flow.sequence()).region(i, close + 1);
        if (left.matches()) {
            reader.decide(Kind.NOT_TRANSCRIBED, flow, i, close + 1);
            Element gap = leftOut(left.group(1), left.group(2).strip());
            boolean behind = flow.is(close + 1, "(?)") && close + 4 <= part.to();
            pending.upTo(i).add(left.group(3) == null && !behind ? gap : gap.add(Element.of("certainty", "match", "..", "locus", "name")));
            return behind ? close + 4 : close + 1;
        }
        Matcher place = PLACE.matcher(flow.sequence()).region(i, close + 1);
        if (translation && place.matches()) {
            reader.decide(Kind.MILESTONE, flow, i, close + 1);
            pending.upTo(i).add(Element.of("milestone", "unit", "line", "n", place.group(1), "rend",
                    flow.is(i, "(((") ? "break" : ""));
            return close + 1;
        }
        return abbreviation(part, i, close, pending, depth);
    }

    private static Element leftOut(String what, String words) {
        Element gap = Element.of("gap", "reason", "ellipsis");
        Matcher counted = COUNTED.matcher(words);
        boolean number = counted.find();
        String unit = number && counted.group(4) != null ? counted.group(4) : what.toLowerCase(java.util.Locale.ROOT);
        if (number && counted.group(3) != null) {
            gap.set("atLeast", counted.group(2)).set("atMost", counted.group(3));
        } else if (number && !counted.group(2).equals("?")) {
            gap.set("quantity", counted.group(2)).set("precision", counted.group(1) == null ? "" : "low");
        } else {
            gap.set("extent", "unknown");
        }
        gap.set("unit", unit.startsWith("char") ? "character" : unit.startsWith("column") ? "column" : "line");
        String desc = number ? (words.substring(0, counted.start()) + words.substring(counted.end())).strip() : words;
        return gap.add(Element.of("desc").text(desc.isEmpty() ? "non transcribed" : desc));
    }

    private int abbreviation(Part part, int i, int close, Pending pending, int depth) {
        Flow flow = part.flow();
        if (flow.at(i + 1) == '|' && flow.at(close - 1) == '|' && close - i > 3) {
            boolean doubt = flow.is(close - 4, "(?)");
            reader.decide(Kind.EXPANSION, flow, i, close + 1);
            pending.upTo(i).add(Element.of("abbr", "cert", doubt ? "low" : "").add(reader.read(part.inner(i + 2,
                    doubt ? close - 4 : close - 1), depth)));
            return close + 1;
        }
        boolean any = false;
        for (int k = i + 1; k < close; k++) {
            any |= inner(part, k, close);
        }
        if (!any && !part.expands()) {
            return i;
        }
        reader.decide(Kind.EXPANSION, flow, i, close + 1);
        Inline out = pending.upTo(i);
        if (part.expands()) {
            ex(part, i, close, depth).forEach(out::add);
        } else {
            out.add(expansion(part.inExpansion(), i + 1, close, depth));
        }
        return close + 1;
    }

    private Element expansion(Part part, int start, int close, int depth) {
        Element expan = Element.of("expan");
        int from = start;
        for (int k = from; k < close; k++) {
            int end = part.flow().is(k, "|_") ? part.signs().next("_|", k + 2) + 1 : part.brackets().partner(k);
            if (inner(part, k, close)) {
                abbr(part, from, k, expan, depth);
                expan.add(ex(part, k, end, depth));
                from = end + 1;
            }
            k = end > k && end < close ? end : k; // What stands in other brackets is read with them.
        }
        abbr(part, from, close, expan, depth);
        return expan;
    }

    /** Whether round brackets begin here that hold an expansion; not those of a doubt or of a mark over a letter. */
    private static boolean inner(Part part, int k, int close) {
        int end = part.brackets().partner(k);
        return part.flow().at(k) == '(' && end > k && end < close && !part.flow().is(k, "(?)")
                && !(end == k + 2 && "¨´^`".indexOf(part.flow().at(k + 1)) >= 0);
    }

    private void abbr(Part part, int from, int to, Element expan, int depth) {
        List<Node> abbr = new ArrayList<>();
        for (Node node : reader.read(part.inner(from, to), depth)) {
            boolean apart = node instanceof Element e && (e.name().equals("lb") || Expansions.holds(e));
            if (apart && !abbr.isEmpty()) {
                expan.add(Element.of("abbr").add(abbr));
                abbr = new ArrayList<>();
            }
            if (apart) {
                expan.add(node);
            } else {
                abbr.add(node);
            }
        }
        if (!abbr.isEmpty()) {
            expan.add(Element.of("abbr").add(abbr));
        }
    }

    private List<Node> ex(Part part, int open, int close, int depth) {
        Flow flow = part.flow();
        boolean doubt = flow.at(close - 1) == '?';
        int to = doubt ? close - 1 : close;
        boolean unfinished = flow.is(to - 2, "  ");
        while (to > open + 1 && flow.at(to - 1) == ' ') {
            to--;
        }
        List<Node> letters = new ArrayList<>(reader.read(part.inner(open + 1, to), depth));
        if (unfinished) {
            letters.add(new Node.Literal("\u00A0"));
        }
        return Expansions.of(Element.of("ex", "cert", doubt ? "low" : ""), letters);
    }
}
