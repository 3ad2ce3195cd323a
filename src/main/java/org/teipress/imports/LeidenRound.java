package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Round brackets in the Leiden system: expansions above all, and the editor's short remarks. */
final class LeidenRound {

    private static final Pattern HAND = Pattern.compile("(?:m\\.|hand|manus|man\\.) ?(\\w{1,12})(\\?)?");
    private static final Pattern EMPTY = Pattern.compile("[-–— \\u00A0]+|\\.(?: \\.)+");

    private static final Pattern ADDED = Pattern.compile("added at (?:left|right|top|bottom|margin|overleaf|opposite): ");

    private final ImportRun run;
    private final LeidenReader reader;

    LeidenRound(ImportRun run, LeidenReader reader) {
        this.run = run;
        this.reader = reader;
    }

    /** Reads the bracket; returns the index behind it, or its own if it stays text. */
    int read(Flow flow, Brackets brackets, int open, int close, LeidenReader.Pending pending) {
        pending.upTo(flow, open);
        Inline out = pending.out();
        String words = flow.words(open + 1, close).strip();
        int end = remark(flow, brackets, open, close, words, out);
        if (end > open) {
            return end;
        }
        boolean cut = flow.at(open - 1) == '.' && Character.isLetter(flow.at(open - 2)) && EMPTY.matcher(words).matches();
        if (cut || Character.isLetter(flow.at(open - 1)) || closes(flow.at(open - 1)) || combining(flow.at(open - 1))) {
            return expansion(flow, brackets, open, close, words, out);
        }
        boolean single = !words.contains(" ");
        Kind kind = run.settle(single ? Reading.doubtful(Kind.EXPANSION, Kind.COMMENT) : Reading.doubtful(Kind.COMMENT,
                Kind.EXPANSION), flow.offset(open), flow.offset(close) + 1, flow.words(open, close + 1)).kind();
        if (kind == Kind.TEXT) {
            out.add(flow, open, open + 1);
            return open + 1;
        }
        boolean oneWord = kind == Kind.EXPANSION;
        List<Node> content = reader.walk(flow, brackets, open + 1, close, false);
        boolean doubt = oneWord && words.endsWith("?");
        out.add(oneWord ? Element.of("expan").add(Expansions.of(Element.of("ex", "cert", doubt ? "low" : ""),
                doubt ? Interventions.cut(content, 1) : content))
                : Element.of("note", "type", "comment", "place", "inline", "resp", "#editor").add(content));
        return close + 1;
    }

    private static boolean combining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean closes(char c) {
        return "]⟩>}⟧⸣)".indexOf(c) >= 0;
    }

    private void decide(Kind kind, Flow flow, int open, int close) {
        run.decide(kind, flow.offset(open), flow.offset(close) + 1);
    }

    private int remark(Flow flow, Brackets brackets, int open, int close, String words, Inline out) {
        Matcher hand = HAND.matcher(words);
        if (words.equals("!")) {
            decide(Kind.SIC, flow, open, close);
            out.takeSpace();
            out.add(Element.of("sic").add(out.takeWord()));
        } else if (words.equals("?")) {
            doubt(flow, brackets, open, close, out);
        } else if (words.startsWith("pro ") && run.convention() == ImportConvention.IOSPE) {
            regular(flow, brackets, open, close, out);
        } else if (hand.matches()) {
            decide(Kind.HAND, flow, open, close);
            out.add(Element.of("handShift", "new", "#" + run.hand(hand.group(1)), "cert", hand.group(2) == null ? "" : "low"));
        } else if (ADDED.matcher(words).lookingAt()) {
            added(flow, brackets, open, close, words, out);
        } else if (words.startsWith("scil. ") || words.startsWith("i.e. ")) {
            boolean meant = words.startsWith("scil");
            decide(meant ? Kind.SUPPLIED : Kind.GLOSS, flow, open, close);
            int from = flow.raw(open, close).indexOf(' ') + open + 1;
            out.add(Element.of("supplied", "reason", meant ? "subaudible" : "explanation")
                    .add(reader.walk(flow, brackets, from, close, false)));
        } else if (flow.at(open + 1) == '(' && brackets.partner(open + 1) == close - 1) {
            symbol(flow, open, close, flow.words(open + 2, close - 1), out);
        } else {
            return open;
        }
        return close + 1;
    }

    private void doubt(Flow flow, Brackets brackets, int open, int close, Inline out) {
        decide(Kind.DOUBTFUL, flow, open, close);
        if (!abbreviationDoubted(flow, open, out)) {
            out.add(Element.of("note", "type", "doubt", "place", "inline", "resp", "#editor")
                    .add(reader.walk(flow, brackets, open + 1, close, false)));
        }
    }

    /** {@code λ(- - -)(?)}: whether this is an abbreviation is doubtful. */
    private static boolean abbreviationDoubted(Flow flow, int open, Inline out) {
        Node last = out.isEmpty() ? null : out.nodes().get(out.nodes().size() - 1);
        boolean abbreviation = flow.at(open - 1) == ')' && last instanceof Element e && e.name().equals("abbr");
        if (abbreviation) {
            ((Element) last).add(Element.of("certainty", "match", "..", "locus", "name"));
        }
        return abbreviation;
    }

    /** {@code def (pro dxf)}: def where dxf would be regular. */
    private void regular(Flow flow, Brackets brackets, int open, int close, Inline out) {
        decide(Kind.REGULARIZATION, flow, open, close);
        out.takeSpace();
        int from = flow.raw(open, close).indexOf(' ') + open + 1;
        out.add(Element.of("choice").add(Element.of("orig").add(out.takeWord()))
                .add(Element.of("reg").add(reader.walk(flow, brackets, from, close, false))));
    }

    private void added(Flow flow, Brackets brackets, int open, int close, String words, Inline out) {
        decide(Kind.ADDITION, flow, open, close);
        int from = flow.raw(open, close).indexOf(':') + open + 2;
        out.add(Element.of("add", "place", words.substring("added at ".length(), words.indexOf(':')))
                .add(reader.walk(flow, brackets, from, close, false)));
    }

    private void symbol(Flow flow, int open, int close, String name, Inline out) {
        boolean reversed = name.codePointCount(0, name.length()) == 1;
        decide(reversed ? Kind.LETTERS : Kind.SYMBOL, flow, open, close);
        if (reversed) {
            Inline letter = new Inline();
            letter.add(flow, open + 2, close - 1);
            out.add(Element.of("hi", "rend", "reversed").add(letter.nodes()));
            return;
        }
        boolean doubt = name.endsWith("?") || name.endsWith("(?)");
        Element glyph = Element.of("g", "type", name.replaceAll("(?:[?]|\\(\\?\\))$", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
        out.add(doubt ? Element.of("unclear").add(glyph) : glyph);
    }

    private int expansion(Flow flow, Brackets brackets, int open, int close, String words, Inline out) {
        List<Node> word = out.takeWord();
        decide(Kind.EXPANSION, flow, open, close);
        if (EMPTY.matcher(words.replaceAll("\\?$", "")).matches() || words.isEmpty()) {
            out.add(Element.of("abbr", "cert", words.endsWith("?") ? "low" : "").add(word));
            return close + 1;
        }
        boolean round = words.endsWith("(?)") && words.length() > 3;
        boolean doubt = words.endsWith("?");
        boolean unfinished = words.endsWith("-") && words.length() > 1;
        List<Node> content = reader.walk(flow, brackets, open + 1, round ? close - 3 : close, false);
        List<Node> letters = new ArrayList<>(doubt || unfinished ? Interventions.cut(content, 1) : content);
        Element expan = word.size() != 1 || !(word.get(0) instanceof Element e && e.name().equals("expan"))
                ? begun(word) : (Element) word.get(0);
        expan.set("part", unfinished ? "I" : "").add(Expansions.of(Element.of("ex", "cert", doubt || round ? "low" : ""), letters));
        out.add(expan);
        return rest(flow, close + 1, expan);
    }

    /** A new expansion; one that the word already has is continued. */
    private static Element begun(List<Node> word) {
        Element expan = Element.of("expan");
        Inline letters = new Inline();
        for (Node node : word) {
            if (node instanceof Element e && e.name().equals("expan")) {
                if (!letters.isEmpty()) {
                    expan.add(Element.of("abbr").add(letters.nodes()));
                    letters = new Inline();
                }
                expan.add(e.children());
            } else {
                letters.add(node);
            }
        }
        return letters.isEmpty() ? expan : expan.add(Element.of("abbr").add(letters.nodes()));
    }

    /** Letters that follow without a space belong to the same abbreviation. */
    private static int rest(Flow flow, int from, Element expan) {
        int to = from;
        while (to < flow.length() && Character.isLetter(flow.at(to))
                && (to + 1 >= flow.length() || !combining(flow.at(to + 1)))) {
            to++;
        }
        if (to > from && flow.at(to) != '[' && flow.at(to) != '⟨') {
            expan.add(Element.of("abbr").add(new Node.Text(flow, from, to)));
            return to;
        }
        return from;
    }
}
