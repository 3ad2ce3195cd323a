package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    /** Words that stand beside the page are in the file, but nobody reads them: the proof must miss them. */
    @Test
    void whatIsSetBesideThePageIsNoText() throws Exception {
        byte[] pdf = PrintedLines.pdf("<p>lamp ferry harbour</p>", Map.of());
        assertThat(text(pdf)).contains("lamp ferry harbour");
        assertThat(text(moved(pdf, 1000, 0))).doesNotContain("lamp");
        assertThat(text(moved(pdf, 0, -1000))).doesNotContain("lamp");
    }

    private static byte[] moved(byte[] pdf, float x, float y) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, false)) {
                    stream.transform(Matrix.getTranslateInstance(x, y));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        return PdfText.of(pdf).stream().map(PdfText.Piece::text).collect(Collectors.joining(" "));
    }
}
