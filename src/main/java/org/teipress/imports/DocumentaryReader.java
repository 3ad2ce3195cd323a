package org.teipress.imports;

import java.util.List;
import java.util.Optional;
import org.teipress.report.Severity;

/**
 * The documentary convention: square brackets by meaning, round ones where they hold a signed remark or a figure
 * reference, numbers of notes glued to words. A recursive descent over brackets that are paired beforehand, so that a
 * bracket that is never closed costs nothing and loses nothing.
 */
final class DocumentaryReader implements InlineReader {

    private static final String PAIRS = "[]()<>";
    private static final int LONGEST_ADDITION = 300;

    private final ImportRun run;
    private final Phrases phrases = Phrases.DOCUMENTARY;
    private final Classifier classifier;
    private final Interventions interventions;
    private final NoteAnchors anchors;

    DocumentaryReader(ImportRun run) {
        this.run = run;
        this.classifier = new Classifier(phrases, run.convention());
        this.interventions = new Interventions(run, phrases);
        this.anchors = new NoteAnchors(run);
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        return Inline.merged(walk(flow, Brackets.of(flow, from, to, PAIRS), from, to, false).nodes());
    }

    private Inline walk(Flow flow, Brackets brackets, int from, int to, boolean inside) {
        Inline out = new Inline();
        int plain = from;
        int i = from;
        while (i < to) {
            int next = step(flow, brackets, i, out, plain, inside);
            if (next > i) {
                i = next;
                plain = next;
            } else {
                i++;
            }
        }
        out.add(flow, plain, to);
        return out;
    }

    /** Reads what begins at an index; returns the index behind it, or the index itself if it is plain text. */
    private int step(Flow flow, Brackets brackets, int i, Inline out, int plain, boolean inside) {
        char c = flow.at(i);
        if (c == '[' || c == ']' || c == '(' || c == '<') {
            int close = brackets.partner(i);
            if (close < i) {
                alone(flow, c, i, close);
                return i;
            }
            return c == '[' ? square(flow, brackets, i, close, out, plain)
                    : c == '(' ? round(flow, brackets, i, close, out, plain) : angle(flow, brackets, i, close, out, plain);
        }
        if (c == '^') {
            return raised(flow, brackets, i, out, plain, inside);
        }
        if (!inside && NoteAnchors.mayBegin(c)) {
            Optional<NoteAnchors.Anchor> anchor = anchors.at(flow, i);
            if (anchor.isPresent() && anchors.isOne(flow, anchor.get(), i)) {
                out.add(flow, plain, i);
                out.add(anchors.element(flow, anchor.get(), i, out));
                return anchor.get().end();
            }
        }
        return i;
    }

    /** {@code ^abc^}: added above the line. */
    private int raised(Flow flow, Brackets brackets, int i, Inline out, int plain, boolean inside) {
        int close = i + 1;
        int end = Math.min(brackets.end(), i + LONGEST_ADDITION);
        while (close < end && flow.at(close) != '^') {
            int partner = brackets.partner(close);
            // A bracket that was opened before ends here, and so does what can be inside it.
            end = partner != Brackets.ALONE && partner < i ? close : end;
            close = Math.max(close, partner) + 1;
        }
        if (close >= end || close - i < 2 || flow.at(i + 1) == ' ' || flow.at(close - 1) == ' ') {
            return i;
        }
        run.decide(Kind.ADDITION, flow.offset(i), flow.offset(close) + 1);
        out.add(flow, plain, i);
        out.add(Element.of("add", "place", "above").add(walk(flow, brackets, i + 1, close, inside).nodes()));
        return close + 1;
    }

    private void alone(Flow flow, char c, int i, int close) {
        if (close == Brackets.ALONE && (c == '[' || c == ']')) {
            run.findings().add("import-bracket-open", Severity.WARNING, flow.offset(i), flow.offset(i) + 1, c == '['
                    ? "this bracket is never closed; it and what follows are kept as text"
                    : "this bracket was never opened; it is kept as text", "close it where it ends, and import again");
        }
    }

    private int square(Flow flow, Brackets brackets, int open, int close, Inline out, int plain) {
        if (run.holdsNothing(flow, open, close)) {
            return open;
        }
        Optional<NoteAnchors.Anchor> anchor = anchors.bracketed(flow, open, close);
        if (anchor.isPresent() && anchors.isOne(flow, anchor.get(), open)) {
            out.add(flow, plain, open);
            out.add(anchors.element(flow, anchor.get(), open, out));
            return close + 1;
        }
        int from = flow.offset(open);
        Reading reading = run.settle(classifier.read(flow, open, close), from, flow.offset(close) + 1,
                flow.words(open, close + 1));
        if (reading.kind() == Kind.TEXT) {
            return open;
        }
        out.add(flow, plain, open);
        List<Node> content = walk(flow, brackets, open + 1, close, true).nodes();
        run.mark(reading.kind(), from, reading.alternatives()).forEach(out::add);
        int end = interventions.put(out, new Interventions.Bracket(flow, open, close, reading, content));
        boolean page = reading.kind() == Kind.PAGE || reading.kind() == Kind.COLUMN;
        return page && flow.at(open - 1) == ' ' && flow.at(end) == ' ' ? end + 1 : end;
    }

    private int round(Flow flow, Brackets brackets, int open, int close, Inline out, int plain) {
        Optional<NoteAnchors.Anchor> anchor = anchors.round(flow, open, close);
        if (anchor.isPresent() && anchors.isOne(flow, anchor.get(), open)) {
            out.add(flow, plain, open);
            out.add(anchors.element(flow, anchor.get(), open, out));
            return close + 1;
        }
        String words = flow.words(open + 1, close).strip();
        int from = flow.offset(open);
        int to = flow.offset(close) + 1;
        Optional<Signature> signature = Signature.of(phrases, run.convention(), words);
        if (signature.isPresent()) {
            out.add(flow, plain, open);
            Kind kind = signature.get().author() ? Kind.AUTHOR_NOTE : Kind.COMMENT;
            run.decide(kind, from, to);
            List<Node> content = walk(flow, brackets, open + 1, close, true).nodes();
            return interventions.put(out, new Interventions.Bracket(flow, open, close, Reading.sure(kind), content));
        }
        if (Figures.targets(phrases, words).isPresent()) {
            out.add(flow, plain, open + 1);
            run.decide(Kind.FIGURE, from, to);
            interventions.references(flow, open + 1, close).forEach(out::add);
            return close;
        }
        return words.equals("!") || words.equals("?") ? remark(flow, brackets, open, close, out, plain) : open;
    }

    /** A mark in round brackets: the author's own, unless a person decides that it is the editor's. */
    private int remark(Flow flow, Brackets brackets, int open, int close, Inline out, int plain) {
        int from = flow.offset(open);
        int to = flow.offset(close) + 1;
        String words = flow.words(open, close + 1);
        Reading reading = run.ask(Reading.doubtful(Kind.TEXT, Kind.COMMENT), from, to, words);
        if (reading.kind() == Kind.COMMENT) {
            out.add(flow, plain, open);
            List<Node> content = walk(flow, brackets, open + 1, close, true).nodes();
            return interventions.put(out, new Interventions.Bracket(flow, open, close, reading, content));
        }
        if (!reading.alternatives().isEmpty()) {
            run.findings().add("import-doubtful", Severity.INFO, from, to, "“" + words + "” is kept as the author's own "
                    + "text; it could also be an editor's sign for a " + (words.contains("!") ? "slip" : "doubtful reading"),
                    "if it is the editor's, write it in square brackets");
        }
        return open;
    }

    /** Angle brackets: what was struck out; in Russian editions, and where they complete a word, what the editor put in. */
    private int angle(Flow flow, Brackets brackets, int open, int close, Inline out, int plain) {
        if (close - open < 2 || close - open > 2000 || flow.at(open + 1) == ' ' || flow.at(open + 1) == '/') {
            return open;
        }
        String words = flow.words(open + 1, close);
        Optional<Element> gap = Extents.gap(phrases, run.convention(), words);
        boolean inWord = Character.isLetter(flow.at(open - 1)) || Character.isLetter(flow.at(close + 1));
        Reading reading = run.settle(gap.isPresent() ? Reading.sure(Kind.ILLEGIBLE) : run.language().equals("ru") || inWord
                ? Reading.doubtful(Kind.SUPPLIED, Kind.DELETION) : Reading.doubtful(Kind.DELETION, Kind.SUPPLIED),
                flow.offset(open), flow.offset(close) + 1, flow.words(open, close + 1));
        if (reading.kind() == Kind.TEXT) {
            return open;
        }
        out.add(flow, plain, open);
        run.mark(reading.kind(), flow.offset(open), reading.alternatives()).forEach(out::add);
        List<Node> content = walk(flow, brackets, open + 1, close, true).nodes();
        if (words.equals(run.convention() == ImportConvention.DOCUMENTARY_GERMAN ? "unleserlich" : "illegible")) {
            out.add(Element.of("del").add(gap.orElseThrow()));
        } else if (reading.kind() == Kind.ILLEGIBLE && gap.isPresent()) {
            Element worded = gap.get().children().isEmpty() ? gap.get().add(Element.of("desc").text(words)) : gap.get();
            out.add(worded.set("rend", "angle"));
        } else {
            out.add((reading.kind() == Kind.DELETION ? Element.of("del") : Element.of("supplied", "reason", "omitted", "rend", "angle")).add(content));
        }
        return close + 1;
    }
}
