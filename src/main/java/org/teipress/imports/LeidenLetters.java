package org.teipress.imports;

import java.text.Normalizer;
import java.util.List;

/** Letters with marks in the Leiden system: dotted, underlined, overlined, joined; words in capitals. */
final class LeidenLetters {

    private static final char DOT = '\u0323';
    private static final char UNDERLINE = '\u0332';
    private static final char OVERLINE = '\u0305';
    private static final char MACRON = '\u0304';
    private static final char TIE = '\u0361';
    private static final char TIE_BELOW = '\u035C';

    private final ImportRun run;

    LeidenLetters(ImportRun run) {
        this.run = run;
    }

    /** One letter with its marks. */
    private record Cluster(int end, boolean dotted, boolean underlined, boolean overlined, boolean tied) {

        char mark() {
            return dotted ? DOT : underlined ? UNDERLINE : overlined ? OVERLINE : tied ? TIE : 0;
        }
    }

    private static Cluster cluster(Flow flow, int i, int to) {
        int end = i + 1;
        if (Character.isHighSurrogate(flow.at(i)) && end < to) {
            end++;
        }
        boolean[] marks = new boolean[4];
        String base = Normalizer.normalize(flow.raw(i, end), Normalizer.Form.NFD);
        marks[0] = base.indexOf(DOT) >= 0;
        while (end < to && Character.getType(flow.at(end)) == Character.NON_SPACING_MARK) {
            char c = flow.at(end);
            marks[0] |= c == DOT;
            marks[1] |= c == UNDERLINE;
            marks[2] |= c == OVERLINE;
            marks[3] |= c == TIE || c == TIE_BELOW;
            end++;
        }
        return new Cluster(end, marks[0], marks[1], marks[2], marks[3]);
    }

    /** Reads marked letters or a word in capitals; returns the index behind them, or the index itself. */
    int sign(Flow flow, int i, int to, LeidenReader.Pending pending) {
        if (!Character.isLetter(flow.at(i)) && !Character.isHighSurrogate(flow.at(i))) {
            return i;
        }
        Cluster first = cluster(flow, i, to);
        if (first.mark() != 0) {
            return marked(flow, i, to, first, pending);
        }
        return capitals(flow, i, to, pending);
    }

    private int marked(Flow flow, int i, int to, Cluster first, LeidenReader.Pending pending) {
        char mark = first.mark();
        Element element = switch (mark) {
            case DOT -> Element.of("unclear");
            case UNDERLINE -> Element.of("supplied", "reason",
                    pending.lost() ? "lost" : LeidenDialects.underlined(run.convention()), "evidence", "previouseditor");
            case OVERLINE -> Element.of("hi", "rend", "supraline");
            default -> Element.of("hi", "rend", "ligature");
        };
        StringBuilder letters = new StringBuilder();
        int end = i;
        while (end < to && (Character.isLetter(flow.at(end)) || Character.isHighSurrogate(flow.at(end)))) {
            Cluster next = cluster(flow, end, to);
            boolean belongs = next.mark() == mark || mark == TIE && end > i;
            if (!belongs) {
                break;
            }
            letters.append(without(flow.raw(end, next.end()), mark));
            boolean last = mark == TIE && next.mark() != TIE;
            end = next.end();
            if (last) {
                break;
            }
        }
        pending.upTo(flow, i);
        run.decide(mark == DOT ? Kind.DOUBTFUL : mark == UNDERLINE ? Kind.RESTORED : Kind.LETTERS, flow.offset(i),
                flow.offset(end - 1) + 1);
        pending.out().add(element.text(letters.toString()));
        return end;
    }

    /** Reads dotted letters and letters under a stroke in Leiden+; returns the index behind them, or the index itself. */
    int dotted(Flow flow, int i, int to, java.util.function.IntFunction<Inline> upTo) {
        if (!Character.isLetter(flow.at(i)) && !Character.isHighSurrogate(flow.at(i))) {
            return i;
        }
        char mark = has(flow, i, to, MACRON) ? MACRON : has(flow, i, to, DOT) ? DOT : 0;
        Element marked = mark == DOT ? Element.of("unclear") : Element.of("hi", "rend", "supraline");
        int end = i;
        boolean dim = false;
        StringBuilder letters = new StringBuilder();
        while (mark != 0 && end < to && (Character.isLetter(flow.at(end)) || Character.isHighSurrogate(flow.at(end)))
                && has(flow, end, to, mark)) {
            boolean dotted = mark == MACRON && has(flow, end, to, DOT);
            if (dotted != dim) {
                put(marked, letters, dim);
                dim = dotted;
            }
            int next = cluster(flow, end, to).end();
            String letter = without(flow.raw(end, next), mark);
            letters.append(dim ? without(letter, DOT) : letter);
            end = next;
        }
        if (end > i) {
            run.decide(mark == DOT ? Kind.DOUBTFUL : Kind.LETTERS, flow.offset(i), flow.offset(end - 1) + 1);
            put(marked, letters, dim);
            upTo.apply(i).add(marked);
        }
        return end;
    }

    private static void put(Element marked, StringBuilder letters, boolean dim) {
        if (dim) {
            marked.add(Element.of("unclear").text(letters.toString()));
        } else {
            marked.text(letters.toString());
        }
        letters.setLength(0);
    }

    private static boolean has(Flow flow, int i, int to, char mark) {
        String apart = Normalizer.normalize(flow.raw(i, cluster(flow, i, to).end()), Normalizer.Form.NFD);
        return apart.indexOf(mark) >= 0;
    }

    private static String without(String letter, char mark) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD).replace(String.valueOf(mark), "");
        apart = mark == TIE ? apart.replace(String.valueOf(TIE_BELOW), "") : apart;
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    private int capitals(Flow flow, int i, int to, LeidenReader.Pending pending) {
        if (!Character.isUpperCase(flow.at(i)) || Words.letter(flow.at(i - 1))) {
            return i;
        }
        int end = i;
        while (end < to && Character.isUpperCase(flow.at(end))) {
            end++;
        }
        boolean word = end - i > 1 && !Character.isLetter(flow.at(end)) && flow.at(end) != '('
                && !flow.raw(i, end).matches("[IVXLCDM]+");
        if (!word) {
            return i;
        }
        pending.upTo(flow, i);
        run.decide(Kind.UNINTERPRETED, flow.offset(i), flow.offset(end - 1) + 1);
        pending.out().add(Element.of("orig").add(new Node.Text(flow, i, end)));
        return end;
    }
}
