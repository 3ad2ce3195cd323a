package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.teipress.publish.Settings;
import org.teipress.publish.View;

/** What the source asks for in type. */
class TypographyTest {

    /** Finds the size of the first letter of words. */
    private static double size(byte[] pdf, String words) throws IOException {
        double[] size = {0};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    int at = text.indexOf(words);
                    size[0] = at < 0 ? size[0] : letters.get(at).getYScale();
                    super.writeString(text, letters);
                }
            }.getText(document);
        }
        return size[0];
    }

    @Test
    void noHyphensInTheDiplomaticView() {
        String text = "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body><p>"
                + "Responsibilities notwithstanding, extraordinary circumstances disappeared. ".repeat(20) + "</p></body></text>";
        assertThat(hyphens(PrintedLines.pdfOf(text, Settings.DEFAULT))).isPositive();
        assertThat(hyphens(PrintedLines.pdfOf(text, Settings.DEFAULT.withViews(List.of(View.DIPLOMATIC))))).isZero();
    }

    private static long hyphens(byte[] pdf) {
        return PrintedLines.texts(pdf).stream().flatMap(String::lines).filter(l -> l.matches(".*[a-z][-‐\u00AD]$")).count();
    }

    @Test
    void smallCapitals() throws IOException {
        byte[] pdf = PrintedLines.pdf("<p>Here <hi rend='sc'>Anna</hi> and <hi rend='caps'>boat</hi> stand.</p>", Map.of());
        assertThat(String.join("\n", PrintedLines.texts(pdf))).contains("Here ANNA and BOAT stand.");
        assertThat(size(pdf, "ANNA")).isGreaterThan(size(pdf, "NNA") * 1.2);
        assertThat(size(pdf, "BOAT")).isEqualTo(size(pdf, "Here"));
    }
}
