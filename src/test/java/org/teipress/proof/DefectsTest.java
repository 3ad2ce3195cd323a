package org.teipress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Settings;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.report.Severity;
import org.teipress.testing.Press;

/**
 * What other programs print wrongly, by the name of the program: none of it comes out of ours, in the web edition, the plain
 * text or the formatting objects. Texts are compared without white space.
 */
class DefectsTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    /** Who does it, in which convention, with what, and what is right. */
    private record Defect(String peer, String convention, String markup, String right) {
    }

    private static final List<Defect> DEFECTS = List.of(
            new Defect("EpiDoc, Panciera: points around circa", "leiden", "<gap reason='lost' quantity='5' unit='character' precision='low'/>", "[c.5]"),
            new Defect("EpiDoc, DDbDP: points around circa", "papyri", "<gap reason='lost' quantity='5' unit='character' precision='low'/>", "[-ca.5-]"),
            new Defect("EpiDoc, Panciera: nothing for illegible letters", "leiden", "<gap reason='illegible' extent='unknown' unit='character'/>", "---"),
            new Defect("EpiDoc: nothing for a gap without a reason", "leiden", "<gap quantity='3' unit='character'/>", "[...]"),
            new Defect("EpiDoc: nothing for a gap by damage", "leiden", "<gap reason='damage' quantity='3' unit='character'/>", "[...]"),
            new Defect("EpiDoc: supplied without a reason is plain", "leiden", "<supplied>def</supplied>", "[def]"),
            new Defect("EpiDoc: supplied by damage is plain", "leiden", "<supplied reason='damage'>def</supplied>", "[def]"),
            new Defect("EpiDoc: supplied where illegible is plain", "leiden", "<supplied reason='illegible'>def</supplied>", "[def]"),
            new Defect("EpiDoc: a corr alone vanishes", "leiden", "<corr>def</corr>", "⸢def⸣"),
            new Defect("EpiDoc: both halves of an abbreviation", "leiden", "<choice><abbr>Dr</abbr><expan>Doctor</expan></choice>", "Doctor"),
            new Defect("EpiDoc: restored words are deleted", "leiden", "<restore><del>def</del></restore>", "def"),
            new Defect("EpiDoc, DCLP: a bracket is not closed", "papyri", "abc<supplied reason='lost' evidence='previouseditor'>def</supplied>ghi",
                    "abc[d\u0332e\u0332f\u0332]ghi"),
            new Defect("EpiDoc, DDbDP: doubt twice", "papyri",
                    "<space extent='unknown' unit='character'><certainty match='..' locus='name'/></space>", "vac.?(?)"),
            new Defect("EpiDoc, SigiDoc: both halves of a choice", "sigidoc", "<choice><orig>def</orig><reg>dxf</reg></choice>", "def"),
            new Defect("EpiDoc, SEG: letters of a ligature are lost", "seg", "a<hi rend='ligature'>bc</hi>d", "ab\u035ccd"),
            new Defect("EpiDoc, PETRAE: three brackets", "petrae", "<del><supplied reason='lost'>def</supplied></del>", "⟦[def]⟧"),
            new Defect("EpiDoc, IOSPE: three brackets", "iospe", "<del><supplied reason='lost'>def</supplied></del>", "⟦[def]⟧"),
            new Defect("TEI, HTML: supplied as Leiden's surplus", "leiden", "<supplied reason='lost'>def</supplied>", "[def]"),
            new Defect("TEI, HTML: surplus is plain", "leiden", "<surplus>def</surplus>", "{def}"),
            new Defect("TEI, HTML: every gap alike", "leiden", "<gap reason='lost' quantity='5' unit='character'/><gap reason='lost' quantity='2' unit='line'/>",
                    "[.....][------][------]"),
            new Defect("TEI, HTML: expansions are not marked", "leiden", "<expan><abbr>Aug</abbr><ex>ustus</ex></expan>", "Aug(ustus)"),
            new Defect("TEI, HTML: marks of abbreviation are kept", "leiden", "<expan><abbr>Aug<am>g</am></abbr><ex>usti</ex></expan>", "Aug(usti)"),
            new Defect("TEI, HTML: no glyph", "leiden", "<g type='leaf'/>", "((leaf))"),
            new Defect("TEI, HTML: no hand", "leiden", "<handShift new='#m2'/>", "(m.2)"),
            new Defect("TEI, HTML: no space", "leiden", "<space quantity='3' unit='character'/>", "(vac.3)"),
            new Defect("TEI, HTML: no hyphen in a word", "leiden", "abc<lb n='2' break='no'/>def", "abc-def"),
            new Defect("TEI, FO: both halves of an abbreviation", "leiden", "<choice><abbr>Mr</abbr><expan>Mister</expan></choice>", "Mister"),
            new Defect("TEI, FO: columns are lost", "leiden", "abc <cb n='2'/>def", "abc||def"),
            new Defect("TEI, FO: milestones are lost", "leiden", "abc <milestone unit='block' n='2'/> def", "abc|²def"));

    @TestFactory
    Stream<DynamicContainer> areNotOurs() {
        return DEFECTS.stream().map(Defect::convention).distinct().flatMap(convention -> Stream.of(Output.HTML, Output.TEXT, Output.PDF)
                .map(output -> DynamicContainer.dynamicContainer(convention + " " + output, ofAll(convention, output))));
    }

    private static Stream<DynamicTest> ofAll(String convention, Output output) {
        List<Defect> own = DEFECTS.stream().filter(d -> d.convention().equals(convention)).toList();
        String body = own.stream().map(d -> "<p>" + d.markup() + "</p><p>======</p>").collect(Collectors.joining());
        Settings settings = new Settings(Optional.empty(), Optional.empty(), convention, List.of(View.EDITED), Settings.Page.DEFAULT, List.of());
        Trail made = PRESS.trace(PRESS.readBody(body), output, settings);
        String[] shown = Agreement.line(made).split("======");
        assertThat(shown).hasSameSizeAs(own);
        return Stream.iterate(0, i -> i + 1).limit(own.size()).map(i -> DynamicTest.dynamicTest(own.get(i).peer(),
                () -> assertThat(shown[i]).isEqualTo(Fold.exact(own.get(i).right()))));
    }

    /** TEI, FO: words for a note in the margin, running heads in the line, no numbers of verses, no apparatus, no note in a note. (The
        index stands in IndexTest.) */
    @Test
    void nothingOfTheSourceIsLostOrFatalOnPaper() throws IOException {
        String text = print("<pb n='1'/><fw type='header'>RUNNING</fw><p>Alpha<note place='margin'>marginal words</note> beta "
                + "gamma<note place='foot'>outer<note place='foot'>inner words</note> note</note> <app><lem wit='#A'>delta</lem><rdg wit='#B'>epsilon</rdg></app>."
                + "</p><lg><l n='4'>A verse</l><l n='5'>its neighbour</l></lg><p>abc <cb n='2'/>def <milestone unit='block' n='2'/> ghi</p>");
        assertThat(text).contains("Alpha", "marginal words", "gamma", "outer", "inner words", "delta", "epsilon", "||", "|²")
                .containsPattern("its neighbour\\s+5").doesNotContain("[Note", "A verse 4").doesNotContainPattern("RUNNING +Alpha");
    }

    private static String print(String body) throws IOException {
        Publication made = PRESS.publish(PRESS.readBody(body), Output.PDF);
        assertThat(made.report().diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        try (PDDocument pdf = Loader.loadPDF(made.files().get(0).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
