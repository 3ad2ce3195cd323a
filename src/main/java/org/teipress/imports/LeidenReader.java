package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Severity;

/**
 * The Leiden system with ASCII or Unicode signs. A recursive descent over brackets that are paired beforehand; what
 * cannot be a sign stays text.
 */
final class LeidenReader implements InlineReader {

    private static final String PAIRS = "[]()⟨⟩<>{}⟦⟧〚〛⸢⸣⌈⌉⎣⎦⌊⌋«»⸌⸍";

    private final ImportRun run;
    private final LeidenLetters letters;
    private final LeidenRound round;
    private final LeidenDialects dialects;
    private final LeidenEditions editions;
    private final LeidenApparatus apparatus;

    LeidenReader(ImportRun run) {
        this.run = run;
        this.letters = new LeidenLetters(run);
        this.round = new LeidenRound(run, this);
        this.dialects = new LeidenDialects(run, this);
        this.apparatus = new LeidenApparatus(run);
        this.editions = new LeidenEditions(run.convention());
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        return dialects.gathered(Inline.merged(walk(flow, Brackets.of(flow, from, to, PAIRS), from, to, false)));
    }

    /** The nodes of a stretch; inside brackets of loss, dots and dashes are what is lost. */
    List<Node> walk(Flow flow, Brackets brackets, int from, int to, boolean lost) {
        Inline out = new Inline();
        int plain = from;
        int i = from;
        while (i < to) {
            Step step = step(flow, brackets, i, to, lost, new Pending(out, plain, lost));
            if (step.end() > i) {
                i = step.end();
                plain = i;
            } else {
                i++;
            }
        }
        out.add(flow, plain, to);
        return out.nodes();
    }

    /** What was made so far, where plain text begins that has not been added yet, and whether all this is inside brackets of loss. */
    record Pending(Inline out, int plain, boolean lost) {

        void upTo(Flow flow, int i) {
            out.add(flow, plain, i);
        }
    }

    /** Where reading goes on; the index itself if there was no sign. */
    record Step(int end) {
    }

    private Step step(Flow flow, Brackets brackets, int i, int to, boolean lost, Pending pending) {
        char c = flow.at(i);
        Optional<LeidenGaps.Found> gap = gap(flow, i, to, lost);
        if (gap.isPresent()) {
            pending.upTo(flow, i);
            return new Step(put(pending.out(), gap.get(), flow, i));
        }
        if (PAIRS.indexOf(c) >= 0) {
            return bracket(flow, brackets, i, pending);
        }
        if (c == '†' || c == '`' || c == '\\' || c == '/') {
            return paired(flow, brackets, i, to, pending);
        }
        if (c == '´' && run.convention() == ImportConvention.PAPYRI && Character.isLetter(flow.at(i - 1))) {
            return new Step(GreekNumerals.read(flow, i, pending, run));
        }
        int end = letters.sign(flow, i, to, pending);
        return new Step(end);
    }

    private Optional<LeidenGaps.Found> gap(Flow flow, int i, int to, boolean lost) {
        char c = flow.at(i);
        Optional<LeidenGaps.Found> own = editions.at(flow, i, to, lost);
        if (own.isPresent()) {
            return own;
        }
        if (c == '(' || c == 'v') {
            return LeidenGaps.space(flow, i, to);
        }
        if (!lost && (c == 'T' || Character.isDigit(c) || c == '-')) {
            Optional<LeidenGaps.Found> worded = LeidenTraces.at(flow, i, to);
            if (worded.isPresent()) {
                return worded;
            }
        }
        boolean possible = ".·․‧∙•…-–—−+±ˉ˘⏑⏓×".indexOf(c) >= 0 || c == 'c' || Character.isDigit(c) && lost;
        if (!possible || c == 'c' && (!lost || Character.isLetter(flow.at(i - 1)))) {
            return Optional.empty();
        }
        return lost ? LeidenGaps.lost(flow, i, to) : LeidenGaps.illegible(flow, i, to);
    }

    private int put(Inline out, LeidenGaps.Found found, Flow flow, int i) {
        Element element = found.element();
        Kind kind = kind(element);
        List<Kind> others = !found.doubtful() ? List.of() : switch (kind) {
            case GAP -> List.of(Kind.NOT_TRANSCRIBED);
            case NOT_TRANSCRIBED -> List.of(Kind.ILLEGIBLE, Kind.GAP);
            case ILLEGIBLE -> List.of(Kind.NOT_TRANSCRIBED, Kind.TEXT);
            default -> List.of(Kind.TEXT);
        };
        Reading reading = run.settle(new Reading(kind, others), flow.offset(i), flow.offset(found.end() - 1) + 1,
                flow.words(i, found.end()));
        run.mark(kind, flow.offset(i), reading.alternatives()).forEach(out::add);
        if (reading.kind() == Kind.TEXT) {
            out.add(flow, i, found.end());
        } else {
            out.add(reading.kind() == kind ? element : as(element, reading.kind()));
        }
        return found.end();
    }

    private static Kind kind(Element element) {
        return switch (element.name()) {
            case "space" -> Kind.BLANK;
            case "milestone" -> Kind.MILESTONE;
            case "cb" -> Kind.COLUMN;
            case "gap", "seg" -> element.has("reason", "illegible") ? Kind.ILLEGIBLE
                    : element.has("reason", "ellipsis") ? Kind.NOT_TRANSCRIBED : Kind.GAP;
            default -> Kind.SYMBOL;
        };
    }

    /** A gap for another reason. */
    private static Element as(Element gap, Kind kind) {
        return gap.set("reason", kind == Kind.ILLEGIBLE ? "illegible" : kind == Kind.GAP ? "lost" : "ellipsis");
    }

    private Step bracket(Flow flow, Brackets brackets, int i, Pending pending) {
        int close = brackets.partner(i);
        if (close <= i) {
            if (close == Brackets.ALONE && flow.at(i) != '<' && flow.at(i) != '>') {
                run.findings().add("import-bracket-open", Severity.WARNING, flow.offset(i), flow.offset(i) + 1,
                        "“" + flow.at(i) + "” has no partner; it is kept as text", "close it where it ends");
            }
            return new Step(i);
        }
        if (flow.at(i) == '(') {
            return new Step(round.read(flow, brackets, i, close, pending));
        }
        if (flow.at(i) == '«' && flow.at(i + 1) == ' ' || run.holdsNothing(flow, i, close)) {
            return new Step(i);
        }
        boolean twice = flow.at(i) == '[' && flow.at(i + 1) == '[' && brackets.partner(i + 1) == close - 1;
        pending.upTo(flow, i);
        int from = twice ? i + 2 : i + 1;
        int to = twice ? close - 1 : close;
        add(flow, brackets, twice ? '⟦' : flow.at(i), from, to, pending.out());
        return new Step(close + 1);
    }

    private void add(Flow flow, Brackets brackets, char sign, int from, int to, Inline out) {
        boolean doubt = to > from && flow.at(to - 1) == '?' && flow.at(to - 2) != '-';
        boolean round = doubt || to - from > 3 && flow.raw(to - 3, to).equals("(?)");
        int end = !round ? to : doubt ? to - 1 : to - 3;
        String cert = round ? "low" : "";
        switch (sign) {
            case '[' -> lost(flow, brackets, from, end, cert, out);
            case '<' -> dialects.angle(flow, brackets, from, end, cert, out);
            case '⟨' -> omitted(flow, brackets, from, end, cert, out);
            case '{' -> one(Kind.SURPLUS, Element.of("surplus", "cert", cert), flow, brackets, from, end, out);
            case '⟦', '〚' -> one(Kind.DELETION, Element.of("del", "rend", "erasure", "cert", cert), flow, brackets, from, end, out);
            case '⸢' -> one(Kind.CORRECTION, Element.of("corr", "cert", cert), flow, brackets, from, end, out);
            case '⌈' -> one(Kind.RESTORED, Element.of("supplied", "reason", "lost", "evidence", "apograph", "cert", cert),
                    flow, brackets, from, end, out);
            case '⎣', '⌊' -> one(Kind.RESTORED, Element.of("supplied", "reason", "lost", "evidence", "parallel", "cert", cert),
                    flow, brackets, from, end, out);
            case '«' -> one(Kind.ADDITION, Element.of("add", "place", "overstrike", "cert", cert), flow, brackets, from, end, out);
            default -> one(Kind.ADDITION, Element.of("add", "place", "above", "cert", cert), flow, brackets, from, end, out);
        }
    }

    /** One element around what stands in a pair of signs. */
    void one(Kind kind, Element element, Flow flow, Brackets brackets, int from, int to, Inline out) {
        run.decide(kind, flow.offset(from - 1), flow.offset(to) + 1);
        out.add(element.add(dialects.gathered(Inline.merged(walk(flow, brackets, from, to, false)))));
    }

    /** Square brackets: what was restored, and what was not, each by itself. */
    private void lost(Flow flow, Brackets brackets, int from, int to, String cert, Inline out) {
        if (dialects.line(flow, from, to, out) || apparatus.call(flow, from, to, out)) {
            return;
        }
        Optional<Element> worded = LeidenTraces.worded(flow.raw(from, to));
        if (worded.isPresent()) {
            run.decide(Kind.GAP, flow.offset(from - 1), flow.offset(to) + 1);
            out.add(worded.get());
            return;
        }
        if (flow.raw(from, to).equals("…")) {
            Reading reading = run.settle(Reading.doubtful(Kind.NOT_TRANSCRIBED, Kind.GAP), flow.offset(from - 1), flow.offset(to) + 1,
                    "[…]");
            out.add(reading.kind() == Kind.GAP ? Element.of("gap", "reason", "lost", "extent", "unknown", "unit", "character")
                    : Element.of("gap", "reason", "editorial"));
            return;
        }
        split(Element.of("supplied", "reason", "lost", "cert", cert), Kind.RESTORED, walk(flow, brackets, from, to, true),
                flow.offset(from - 1), flow.offset(to) + 1, out);
    }

    /** Angle brackets: what the writer left out. */
    void omitted(Flow flow, Brackets brackets, int from, int to, String cert, Inline out) {
        if (flow.raw(from, to).matches("[-–— ]{3,}|\\.\\.\\.| ?- ?ca\\.\\? ?- ?")) {
            run.decide(Kind.GAP, flow.offset(from - 1), flow.offset(to) + 1);
            out.add(Element.of("gap", "reason", "omitted", "extent", "unknown", "unit", "character"));
            return;
        }
        one(Kind.SUPPLIED, Element.of("supplied", "reason", "omitted", "cert", cert), flow, brackets, from, to, out);
    }

    private void split(Element model, Kind kind, List<Node> read, int start, int end, Inline out) {
        List<Node> nodes = dialects.trimmed(read);
        Inline open = new Inline();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Element e && apart(e)) {
                dialects.unspaced(e, open, i == nodes.size() - 1);
                flush(model, kind, open, start, end, out);
                open = new Inline();
                out.add(node);
            } else if (i == 0 || !dialects.follows(nodes.get(i - 1), open, node, i == 1)) {
                open.add(node);
            }
        }
        boolean onlyGaps = nodes.stream().allMatch(n -> n instanceof Element e && e.name().equals("gap")
                || n instanceof Node.Text text && text.value().isBlank());
        if (onlyGaps && !nodes.isEmpty() && model.attribute("cert").isPresent()) {
            nodes.stream().filter(Element.class::isInstance).map(Element.class::cast).reduce((one, other) -> other).ifPresent(last -> last.add(Element.of("certainty", "match", "..", "locus", "name")));
        }
        flush(model, kind, open, start, end, out);
    }

    /** What stands in square brackets and was not restored by this editor. */
    private static boolean apart(Element e) {
        return e.name().equals("gap") || e.name().equals("space") || e.name().equals("seg") && e.attribute("met").isPresent()
                || e.name().equals("supplied") && e.attribute("evidence").isPresent() && e.has("reason", "lost");
    }

    /** Adds restored text; white space at its edges stays outside. */
    private void flush(Element model, Kind kind, Inline open, int start, int end, Inline out) {
        List<Node> after = open.takeSpace();
        List<Node> nodes = new ArrayList<>(open.nodes());
        if (!nodes.isEmpty() && nodes.get(0) instanceof Node.Text text && text.value().startsWith(" ")) {
            out.add(text.flow(), text.from(), text.from() + 1);
            nodes.remove(0);
            if (text.to() > text.from() + 1) {
                nodes.add(0, new Node.Text(text.flow(), text.from() + 1, text.to()));
            }
        }
        if (!nodes.isEmpty()) {
            run.decide(kind, start, end);
            out.add(model.emptied().add(Inline.merged(nodes)));
        }
        after.forEach(out::add);
    }

    /** Signs whose closing one is another character that also stands alone: daggers, accents, strokes. */
    private Step paired(Flow flow, Brackets brackets, int i, int to, Pending pending) {
        char sign = flow.at(i);
        char closing = sign == '†' ? '†' : sign == '`' ? '´' : sign == '/' ? '\\' : '/';
        int close = i + 1;
        while (close < to && close < i + 300 && flow.at(close) != closing) {
            // What stands in a bracket inside ends inside: signs do not cross.
            close = Math.max(close, brackets.partner(close)) + 1;
        }
        if (close >= to || flow.at(close) != closing || close == i + 1) {
            return new Step(i);
        }
        pending.upTo(flow, i);
        Element element = sign == '†' ? Element.of("sic", "rend", "crux") : Element.of("add", "place", sign == '/' ? "below" : "above");
        one(sign == '†' ? Kind.SIC : Kind.ADDITION, element, flow, brackets, i + 1, close, pending.out());
        return new Step(close + 1);
    }
}
