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

    /** What pages add to what they are made of: their numbers, what leads to them or divides words, what stands for a
        character that no typeface has. */
    private static final String PAGE_NUMBERS = "\\p{Nd}ivxlcdm.·\\-‐–\uFFFD";

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
        SignedRows rows = new SignedRows(document, trail);
        Promises promises = new Promises(document, trail);
        for (Map.Entry<String, XdmNode> step : preparation(trail).entrySet()) {
            Comparison comparison = unchanged(document, step.getKey(), PreparedText.source(before),
                    PreparedText.source(step.getValue()));
            List<List<Passage>> again = PreparedText.again(step.getValue());
            if (!again.get(0).isEmpty()) {
                comparison = comparison.with(unchanged(document, step.getKey(), again.get(0), again.get(1)).findings());
            }
            Comparison told = comparison.with(rows.faultsOf(step.getKey(), step.getValue())).with(promises.brokenBy(step.getKey(), before, step.getValue()));
            if (all.stream().noneMatch(c -> c.stage().equals(told.stage()) && c.findings().equals(told.findings()))) {
                all.add(told);
            }
            before = step.getValue();
        }
    }

    private static Comparison unchanged(TeiDocument document, String stage, List<Passage> before, List<Passage> after) {
        Shown.Builder shown = new Shown.Builder(Fold::exact);
        after.forEach(p -> shown.add(p.text()));
        return new Comparer(document, stage, "").compare(new PreparedText.Read(before, List.of()), shown.whole());
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
        View printed = trail.settings().printedViews().get(0);
        switch (trail.output()) {
            case HTML -> trail.settings().views().forEach(view -> {
                HtmlText.Read page = HtmlText.of(text, view);
                all.add(new Comparer(document, "html", view.word()).compare(visible(prepared, view, Output.HTML), page.shown())
                        .with(new Parts(document, trail, "html", view, prepared).missingFrom(page)));
            });
            case TEXT -> {
                List<Run> runs = MarkedText.of(trail.trees().get("text.xsl").getStringValue());
                List<Finding> parts = new Parts(document, trail, "text.xsl", first, prepared).missingFrom(runs);
                all.addAll(new RunProof(document, visible(prepared, first, Output.TEXT), first, runs).of("text.xsl", "text", plain(text), "", parts));
            }
            case PDF -> {
                XdmNode fo = trail.trees().get("fo-notes.xsl");
                List<Run> runs = FoText.of(fo);
                List<Finding> parts = new Parts(document, trail, "fo.xsl", printed, prepared).missingFrom(FoPlaces.of(fo), runs);
                all.addAll(new RunProof(document, visible(prepared, printed, Output.PDF), printed, runs).of("fo.xsl", "pdf", print(file), PAGE_NUMBERS, parts));
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

    private static Shown print(byte[] pdf) {
        Shown.Builder shown = new Shown.Builder(Fold::print);
        try {
            // The letters in a drawing are the drawing's.
            PdfText.aloud(pdf).stream().filter(piece -> !piece.tag().equals("Figure")).forEach(piece -> shown.add(piece.text()));
        } catch (IOException e) {
            throw new IllegalStateException("the PDF that was made cannot be read", e);
        }
        return shown.whole();
    }

    private static Shown plain(String text) {
        Shown.Builder shown = new Shown.Builder(Fold::exact);
        shown.add(text);
        return shown.whole();
    }
}
