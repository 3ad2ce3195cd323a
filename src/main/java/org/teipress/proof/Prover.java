package org.teipress.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.TeiDocument;
import org.teipress.print.PdfText;
import org.teipress.publish.Output;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.report.Span;

/**
 * Proves that editions show what their document says: follows the text from stage to stage, then reads the files and
 * looks for each passage. Immutable and thread-safe.
 */
public final class Prover {

    /** From how many characters on a repetition is no chance. */
    private static final int TELLING = 24;

    private Prover() {
    }

    /**
     * Proves one or several editions of a document.
     *
     * @param trails how each output came about; one that failed is left out
     */
    public static Proof prove(TeiDocument document, List<Trail> trails) {
        List<Comparison> all = new ArrayList<>();
        for (Trail trail : trails) {
            if (!trail.publication().files().isEmpty()) {
                steps(document, trail, all);
                outputs(document, trail, all);
            }
        }
        return Proof.of(all, Span.startOf(document.source().uri()));
    }

    /** The text may not change from step to step; a step that several outputs share is told once. */
    private static void steps(TeiDocument document, Trail trail, List<Comparison> all) {
        XdmNode before = document.tree();
        for (Map.Entry<String, XdmNode> step : preparation(trail).entrySet()) {
            Shown.Builder after = new Shown.Builder(Fold::exact);
            PreparedText.source(step.getValue()).forEach(p -> after.add(p.text()));
            PreparedText.Read wanted = new PreparedText.Read(PreparedText.source(before), List.of());
            Comparison comparison = new Comparer(document, step.getKey(), "", Comparer.Order.EXACT)
                    .compare(wanted, after.whole(), Comparer.Extras.FORBIDDEN);
            if (all.stream().noneMatch(c -> c.stage().equals(comparison.stage()) && c.findings().equals(comparison.findings()))) {
                all.add(comparison);
            }
            before = step.getValue();
        }
    }

    private static Map<String, XdmNode> preparation(Trail trail) {
        Map<String, XdmNode> steps = new java.util.LinkedHashMap<>(trail.trees());
        steps.keySet().removeIf(stage -> !stage.startsWith("prepare/"));
        return steps;
    }

    private static void outputs(TeiDocument document, Trail trail, List<Comparison> all) {
        List<XdmNode> steps = new ArrayList<>(preparation(trail).values());
        XdmNode prepared = steps.get(steps.size() - 1);
        byte[] file = trail.publication().files().get(0).bytes();
        String text = trail.output() == Output.HTML ? pages(trail) : new String(file, StandardCharsets.UTF_8);
        View first = trail.settings().views().get(0);
        switch (trail.output()) {
            case HTML -> trail.settings().views().forEach(view -> all.add(
                    new Comparer(document, "html", view.word(), Comparer.Order.EXACT).compare(visible(prepared, view, Output.HTML),
                            HtmlText.of(text, view).shown(), Comparer.Extras.FORBIDDEN)));
            case TEXT -> all.add(new Comparer(document, "text", first.word(), Comparer.Order.FREE).compare(
                    visible(prepared, first, Output.TEXT), plain(text), doubled(prepared, first, Output.TEXT)));
            case PDF -> {
                all.add(layout(document, prepared, trail.trees().get("fo.xsl"), first));
                all.add(pages(document, prepared, file, first));
            }
        }
    }

    /** The pages of a web edition, one behind the other. */
    private static String pages(Trail trail) {
        StringBuilder pages = new StringBuilder();
        trail.publication().files().stream().filter(f -> f.path().endsWith(".html"))
                .forEach(f -> pages.append(new String(f.bytes(), StandardCharsets.UTF_8)));
        return pages.toString();
    }

    /** What a view shows: the text of the source and the signs; other words of the program are nobody's text. */
    private static PreparedText.Read visible(XdmNode prepared, View view, Output output) {
        PreparedText.Read read = PreparedText.of(prepared, view, output);
        return new PreparedText.Read(read.passages().stream().filter(p -> p.kind() != Passage.Kind.GENERATED).toList(),
                read.interventions());
    }

    /** Formatting objects hold notes and entries more than once, of which the pages take one. */
    private static Comparison layout(TeiDocument document, XdmNode prepared, XdmNode fo, View view) {
        Shown.Builder shown = new Shown.Builder(Fold::print);
        FoText.of(fo).forEach(shown::add);
        return new Comparer(document, "fo.xsl", view.word(), Comparer.Order.FREE)
                .compare(visible(prepared, view, Output.PDF), shown.inPieces(), extra -> Optional.empty());
    }

    private static Comparison pages(TeiDocument document, XdmNode prepared, byte[] pdf, View view) {
        Shown.Builder shown = new Shown.Builder(Fold::print);
        try {
            // The letters in a drawing are the drawing's.
            PdfText.of(pdf).stream().filter(piece -> !piece.tag().equals("Figure"))
                    .forEach(piece -> addWords(piece.text(), shown));
        } catch (IOException e) {
            throw new IllegalStateException("the PDF that was made cannot be read", e);
        }
        return new Comparer(document, "pdf", view.word(), Comparer.Order.FREE).compare(visible(prepared, view, Output.PDF),
                shown.inPieces(), doubled(prepared, view, Output.PDF));
    }

    private static Shown plain(String text) {
        Shown.Builder shown = new Shown.Builder(Fold::exact);
        addWords(text, shown);
        return shown.inPieces();
    }

    /** Where pieces of text are not known: a passage begins behind another one, or where no word goes on. */
    private static void addWords(String text, Shown.Builder shown) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !Fold.isMark(text.charAt(i)) && isEnd(text.charAt(i - 1))
                    || Character.isIdeographic(text.charAt(i - 1))) {
                shown.add(text.substring(start, i));
                start = i;
            }
        }
    }

    private static boolean isEnd(char last) {
        return !Character.isLetterOrDigit(last) && !Character.isSurrogate(last);
    }

    /** Where the program adds words of its own, text is too much if it repeats a passage of the source. */
    private static Comparer.Extras doubled(XdmNode prepared, View view, Output output) {
        List<String> passages = visible(prepared, view, output).passages().stream()
                .filter(p -> p.rule().isEmpty() && p.kind() == Passage.Kind.SOURCE && !isRepeated(p))
                .map(p -> output == Output.PDF ? Fold.print(p.text()) : Fold.exact(p.text()))
                .filter(t -> t.length() >= TELLING).distinct().toList();
        return extra -> extra.length() < TELLING ? Optional.empty()
                : passages.stream().filter(extra::contains).findFirst();
    }

    /** Titles, headings and lemmas stand in running heads, contents and the apparatus too. */
    private static boolean isRepeated(Passage passage) {
        return passage.place().node().stream().anyMatch(node -> Repeated.isIn(node));
    }
}
