package org.teipress.imports;

import java.util.List;
import java.util.Locale;

/** Where editions that follow the Leiden system use a sign for something of their own. */
final class LeidenDialects {

    private static final String DOUBT = "(?)";

    private final ImportRun run;
    private final LeidenReader reader;

    LeidenDialects(ImportRun run, LeidenReader reader) {
        this.run = run;
        this.reader = reader;
    }

    /** Angle brackets that are typed: mostly what the writer left out, in some editions what he should have written or not. */
    void angle(Flow flow, Brackets brackets, int from, int to, String cert, Inline out) {
        String words = flow.raw(from, to);
        boolean gap = words.matches("[-–—. ]+");
        switch (run.convention()) {
            case IOSPE, SEG -> {
                if (!gap) {
                    reader.one(Kind.CORRECTION, Element.of("corr", "cert", cert), flow, brackets, from, to, out);
                    return;
                }
            }
            case EDH -> {
                if (words.indexOf('=') > 0) {
                    corrected(flow, brackets, new int[] {from, from + words.indexOf('='), to}, out);
                    return;
                }
            }
            case RIB -> {
                if (words.length() > 2 && words.startsWith(" ") && words.endsWith(" ")) {
                    surplus(flow, brackets, from + 1, to - 1, out);
                    return;
                }
            }
            default -> { }
        }
        reader.omitted(flow, brackets, from, to, cert, out);
    }

    private static boolean doubtful(Flow flow, int from, int to) {
        return to - from > DOUBT.length() && flow.raw(to - DOUBT.length(), to).equals(DOUBT);
    }

    /** {@code <a=B>}: a where the stone has b. */
    private void corrected(Flow flow, Brackets brackets, int[] at, Inline out) {
        boolean doubt = doubtful(flow, at[0], at[1]);
        Inline holder = new Inline();
        reader.one(Kind.CORRECTION, Element.of("corr", "cert", doubt ? "low" : ""), flow, brackets, at[0],
                doubt ? at[1] - DOUBT.length() : at[1], holder);
        out.add(Element.of("choice").add(holder.nodes()).add(Element.of("sic").text(flow.words(at[1] + 1, at[2]).toLowerCase(Locale.ROOT))));
    }

    private void surplus(Flow flow, Brackets brackets, int from, int to, Inline out) {
        boolean doubt = doubtful(flow, from, to);
        reader.one(Kind.SURPLUS, Element.of("surplus", "cert", doubt ? "low" : ""), flow, brackets, from, doubt ? to - DOUBT.length() : to, out);
    }

    /** Square brackets with three dashes, which are a line for some; whether they were read. */
    boolean line(Flow flow, int from, int to, Inline out) {
        if (run.convention() != ImportConvention.LONDON || !flow.raw(from, to).equals("---")) {
            return false;
        }
        run.decide(Kind.GAP, flow.offset(from - 1), flow.offset(to) + 1);
        out.add(Element.of("gap", "reason", "lost", "quantity", "1", "unit", "line"));
        return true;
    }

    /** The content of a bracket without spaces outside of the gap at its edge. */
    List<Node> trimmed(List<Node> nodes) {
        int from = nodes.size() > 1 && blank(nodes.get(0)) && nodes.get(1) instanceof Element gap && spaced(gap) ? 1 : 0;
        int to = nodes.size();
        boolean behind = to > from + 1 && blank(nodes.get(to - 1)) && nodes.get(to - 2) instanceof Element gap && spaced(gap);
        return nodes.subList(from, behind ? to - 1 : to);
    }

    private static boolean blank(Node node) {
        return node instanceof Node.Text text && text.value().isBlank();
    }

    /** Some print a space between the sign for a gap at the edge of a bracket, or anywhere in it, and what was restored: before it it is taken away. */
    void unspaced(Element gap, Inline before, boolean last) {
        if (spaced(gap) && (last || run.convention() == ImportConvention.EDH)) {
            before.takeSpace();
        }
    }

    /** The same behind it: a space there is left out, and what follows it added. */
    boolean follows(Node before, Inline open, Node node, boolean first) {
        if (!first && run.convention() != ImportConvention.EDH || !open.isEmpty() || !(before instanceof Element gap) || !spaced(gap)
                || !(node instanceof Node.Text text) || !text.value().startsWith(" ")) {
            return false;
        }
        open.add(text.flow(), text.from() + 1, text.to());
        return true;
    }

    private boolean spaced(Element gap) {
        boolean papyri = run.convention() == ImportConvention.PAPYRI || run.convention() == ImportConvention.SAMMELBUCH;
        return gap.name().equals("gap") && run.convention() == ImportConvention.EDH || papyri && gap.name().equals("gap") && (gap.has("extent", "unknown") || gap.attribute("atLeast").isPresent());
    }

    /** Restorations over the ends of lines put together, unless the edition closes its brackets there. */
    List<Node> gathered(List<Node> nodes) {
        return switch (run.convention()) {
            case EDH -> LeidenJoints.substituted(nodes);
            case PETRAE -> LeidenJoints.substituted(LeidenJoints.gathered(nodes));
            default -> LeidenJoints.gathered(nodes);
        };
    }

    /** Why letters with a stroke below are supplied that stand outside of square brackets. */
    static String underlined(ImportConvention convention) {
        return convention == ImportConvention.PAPYRI || convention == ImportConvention.SAMMELBUCH ? "undefined" : "lost";
    }
}
