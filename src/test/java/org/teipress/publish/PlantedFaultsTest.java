package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.proof.Comparison;
import org.teipress.proof.Finding;
import org.teipress.proof.Prover;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Whoever takes a run of text away between two stages, or doubles it, is found out: the proof names the stage. */
class PlantedFaultsTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final String RUN = "the miller of the lower weir paid nothing";
    private static final List<String> STEPS = List.of("prepare/20-normalize.xsl", "prepare/30-view.xsl",
            "prepare/40-signs.xsl", "prepare/50-number.xsl", "prepare/60-link.xsl");

    private static TeiDocument document() {
        Source source = Source.of(URI.create("file:///weir.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader>"
                + "<fileDesc><titleStmt><title>The weir</title></titleStmt></fileDesc></teiHeader><text><body>"
                + "<p>In that year <supplied reason='lost'>" + RUN + "</supplied> to the abbey,"
                + "<note place='foot'>Nor did his son.</note> nor to anyone.</p><p>He said so himself.</p></body></text></TEI>");
        return new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow();
    }

    @Test
    void withoutAFaultThereIsNone() {
        for (Output output : List.of(Output.HTML, Output.PDF, Output.TEXT)) {
            assertThat(findings(document(), trail(document(), output, "", ""))).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStep() {
        return STEPS.stream().flatMap(step -> Stream.of(
                DynamicTest.dynamicTest(step + " loses a run", () -> told(Output.HTML, step, "", Finding.Fault.LOST)),
                DynamicTest.dynamicTest(step + " doubles a run",
                        () -> told(Output.HTML, step, RUN + RUN, Finding.Fault.ADDED))));
    }

    @TestFactory
    Stream<DynamicTest> composing() {
        return Stream.of(Output.PDF, Output.TEXT).flatMap(output -> Stream.of(
                DynamicTest.dynamicTest(output + " is composed without a run", () -> composed(output, "", Finding.Fault.LOST)),
                DynamicTest.dynamicTest(output + " is composed with a run of nobody's",
                        () -> composed(output, RUN + RUN, Finding.Fault.ADDED))));
    }

    /** What an output was composed of, and with it the file, has other words instead of the run. */
    private static void composed(Output output, String instead, Finding.Fault fault) {
        TeiDocument document = document();
        String stage = output == Output.PDF ? "fo-notes.xsl" : "text.xsl";
        Trail whole = trail(document, output, "", "");
        Map<String, XdmNode> trees = new LinkedHashMap<>(whole.trees());
        trees.put(stage, changed(trees.get(stage), instead));
        Trail mixed = new Trail(output, whole.settings(), whole.convention(), trees,
                trail(document, output, "prepare/60-link.xsl", instead).publication());
        List<Finding> findings = findings(document, mixed);
        assertThat(findings).extracting(Finding::stage).containsOnly(output == Output.PDF ? "fo.xsl" : stage);
        assertThat(findings).extracting(Finding::fault).contains(fault);
    }

    @TestFactory
    Stream<DynamicTest> files() {
        return Stream.of(Output.HTML, Output.TEXT).flatMap(output -> Stream.of(
                DynamicTest.dynamicTest(output + " loses a run", () -> inFile(output, "", Finding.Fault.LOST)),
                DynamicTest.dynamicTest(output + " doubles a run", () -> inFile(output, RUN + " " + RUN, Finding.Fault.ADDED))));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(DynamicTest.dynamicTest("PDF loses a run", () -> onPaper("", Finding.Fault.LOST)),
                DynamicTest.dynamicTest("PDF doubles a run", () -> onPaper(RUN + " " + RUN, Finding.Fault.ADDED)));
    }

    private static void onPaper(String instead, Finding.Fault fault) {
        TeiDocument document = document();
        Trail whole = trail(document, Output.PDF, "", "");
        Trail other = trail(document, Output.PDF, "prepare/60-link.xsl", instead);
        assertThat(other.publication().files()).isNotEmpty();
        Trail mixed = new Trail(Output.PDF, whole.settings(), whole.convention(), whole.trees(), other.publication());
        assertThat(findings(document, mixed)).extracting(Finding::stage).containsOnly("pdf");
        assertThat(findings(document, mixed)).extracting(Finding::fault).contains(fault);
    }

    @Test
    void signs() {
        TeiDocument document = document();
        Trail trail = inFile(trail(document, Output.HTML, "", ""), ">[<", "><");
        assertThat(findings(document, trail)).extracting(Finding::fault).containsOnly(Finding.Fault.SIGN_LOST);
    }

    /** What is left of a step from which a template was taken away: no intervention finds its row, no row prints, no view is chosen. */
    @TestFactory
    Stream<DynamicTest> deletedTemplates() {
        return Stream.of(List.of("prepare/30-view.xsl", " tp:row=\"[^\"]*\"", ""), List.of("prepare/40-signs.xsl", "<tp:sign[^>]*>[^<]*</tp:sign>", ""),
                List.of("prepare/40-signs.xsl", "<tp:sign ", "<tp:sign names=\"edited\" ")).map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> {
                    Publisher publisher = new Publisher(ENGINE, (made, tree) -> made.equals(fault.get(0))
                            ? read(tree.toString().replaceAll(fault.get(1), fault.get(2))) : tree);
                    TeiDocument document = document();
                    List<Finding> findings = findings(document, publisher.trace(document, Output.HTML, Settings.DEFAULT, Site.NONE));
                    assertThat(findings).anyMatch(f -> f.stage().equals(fault.get(0)) && f.fault() == Finding.Fault.SIGN_LOST
                            && f.near().contains(RUN) && f.span().orElseThrow().start().line() == 1);
                }));
    }

    /** What a stage made with other words instead of the run: the proof must say it of this stage and no other step. */
    private static void told(Output output, String stage, String instead, Finding.Fault fault) {
        TeiDocument document = document();
        List<Finding> findings = findings(document, trail(document, output, stage, instead));
        assertThat(findings).filteredOn(f -> f.stage().equals(stage)).extracting(Finding::fault).contains(fault);
        assertThat(findings).filteredOn(f -> STEPS.contains(f.stage())).extracting(Finding::stage)
                .containsOnly(stage.startsWith("prepare/") ? new String[] {stage} : new String[0]);
    }

    private static void inFile(Output output, String instead, Finding.Fault fault) {
        TeiDocument document = document();
        Trail trail = inFile(trail(document, output, "", ""), RUN, instead);
        List<Finding> findings = findings(document, trail);
        assertThat(findings).extracting(Finding::stage).containsOnly(output.word());
        assertThat(findings).extracting(Finding::fault).contains(fault);
    }

    private static Trail inFile(Trail trail, String what, String instead) {
        List<PublishedFile> files = new ArrayList<>(trail.publication().files());
        String text = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        files.set(0, new PublishedFile(files.get(0).path(), text.replace(what, instead).getBytes(StandardCharsets.UTF_8)));
        return new Trail(trail.output(), trail.settings(), trail.convention(), trail.trees(),
                new Publication(files, trail.publication().report(), trail.publication().inputs()));
    }

    private static Trail trail(TeiDocument document, Output output, String stage, String instead) {
        Publisher publisher = new Publisher(ENGINE, (made, tree) -> made.equals(stage) ? changed(tree, instead) : tree);
        return publisher.trace(document, output, Settings.DEFAULT, Site.NONE);
    }

    private static XdmNode changed(XdmNode tree, String instead) {
        String xml = tree.children("*").iterator().hasNext() ? tree.toString() : "<t>" + tree + "</t>";
        assertThat(xml).contains(RUN);
        return read(xml.replace(RUN, instead));
    }

    private static XdmNode read(String xml) {
        Source source = Source.of(URI.create("file:///changed.xml"), xml);
        return new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow().tree();
    }

    private static List<Finding> findings(TeiDocument document, Trail trail) {
        return Prover.prove(document, List.of(trail)).comparisons().stream().map(Comparison::findings)
                .flatMap(List::stream).toList();
    }
}
