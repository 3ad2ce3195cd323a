package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.testing.Press;
import org.teipress.testing.Proof;

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
}
