package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.testing.Press;
import org.teipress.testing.Proof;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Words from the left and from the right in one line, with notes between them, are set as they are read. */
class MixedDirectionTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final String NOTE = "<note place='foot' xml:lang='en'><p>A remark.</p></note>";

    @Test
    void wordsBesideNotesAreNotTurned() throws Exception {
        String text = text("<p>Seven" + NOTE + " letters name the" + NOTE + " book <foreign xml:lang='ar'>كتاب كبير</foreign>"
                + NOTE + " and no more.</p><p xml:lang='ar'>كتاب كبير" + NOTE + " والسلام</p>");
        assertThat(text).contains("Seven1 letters name the2 book").contains("and no more.");
    }

    @Test
    void dividedWordsAreNotTurned() throws Exception {
        String text = text("<p>An <foreign xml:lang='syr'>ܡܡܠܠܐ ܕܛܘܒܢܐ ܦܬܪܘܣ</foreign> " + "incomprehensibilities ".repeat(12) + "</p>");
        assertThat(text).doesNotContain("seitilibisneherpmocni").contains("incomprehensibilities");
    }

    @Test
    void aLanguageAloneTurnsNothing() throws Exception {
        assertThat(text("<p>" + NOTE.repeat(9) + "<foreign xml:lang='kk-Arab'><gap reason='foreign' quantity='3' unit='line'/>"
                + "</foreign>" + NOTE + "</p>")).contains("]10");
    }

    @Test
    void theFirstParagraphOfANoteStandsBehindItsNumber() throws Exception {
        assertThat(text("<p>Text" + NOTE + " on.</p>")).containsPattern("(?m)^1.A remark\\.");
    }

    private static String text(String body) throws Exception {
        TeiDocument document = PRESS.readBody(body);
        new Proof(PRESS).holds(document, Output.PDF);
        try (PDDocument pdf = Loader.loadPDF(PRESS.publish(document, Output.PDF).files().get(0).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Notes go by their letters: an editor's English on an Arabic text begins on the left, also where entries are keyed to lines. */
    @Test
    void notesBeginWhereTheirLettersDo() throws Exception {
        String text = "<div xml:lang='ar'><p>هذا ديوان صغير <app><lem wit='#A'>كتبه</lem><rdg wit='#B'>قرأه</rdg></app> رجل"
                + "<note>In English.</note> لا يعرفه<note>يعني بلبل</note> أحد</p></div>";
        for (Map<String, Object> print : List.<Map<String, Object>>of(Map.of(), Map.of("apparatus", "letters"))) {
            List<PrintedLines.Line> lines = PrintedLines.of(PrintedLines.pdf(text, print)).get(0);
            double english = lines.stream().filter(l -> l.text().contains("In English.")).findFirst().orElseThrow().x();
            double arabic = lines.stream().filter(l -> l.text().contains("بلبل") || l.text().contains("لبلب")).findFirst().orElseThrow().x();
            assertThat(english).as("on the left, with " + print).isLessThan(70);
            assertThat(arabic).as("on the right, with " + print).isGreaterThan(250);
        }
    }

    /** Typefaces set some letters with two glyphs, of which the second stands for nothing; the standards want a character for it. */
    @Test
    void lettersOfTwoGlyphsMeetTheStandards() throws Exception {
        byte[] pdf = PrintedLines.pdf("<p xml:lang='syr'>\u072A\u0712\u0710\u0732.</p>", Map.of());
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    /** Words in another language within a line are tagged as such, also in notes. */
    @Test
    void wordsSayTheirLanguage() throws Exception {
        byte[] pdf = PrintedLines.pdf("<p>A <foreign xml:lang='la'>lampas</foreign> here.<note>Or <foreign xml:lang='kk'>шам</foreign>.</note>"
                + "</p><p xml:lang='fr'>une lampe <foreign xml:lang='fr'>encore</foreign></p>", Map.of());
        List<String> languages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot().getKids(), languages);
        }
        assertThat(languages).contains("Span la", "Span kk", "P fr").doesNotContain("Span fr");
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static void collect(List<Object> kids, List<String> languages) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getStructureType() + " " + element.getLanguage());
                }
                assertThat(element.getExpandedForm()).isNull();
                collect(element.getKids(), languages);
            }
        }
    }
}
