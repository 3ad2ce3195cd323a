package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A text and its translation in two columns: what belongs together begins at one height, and nothing is lost. */
class ParallelTest {

    private static final Map<String, Object> COLUMNS = Map.of("parallel", "columns");

    private static String paragraphs(String word, int length, String corresp) {
        return IntStream.range(0, 12).mapToObj(i -> "<p" + (corresp.isEmpty() ? " xml:id='" + word + i + "'"
                : " corresp='#" + corresp + i + "'") + ">" + word + i + "x " + "lamp ".repeat(length + 9 * (i % 3))
                + "<note>Note" + word + i + "x.</note></p>").collect(Collectors.joining());
    }

    private static void inStep(List<List<PrintedLines.Line>> pages) {
        for (int i = 0; i < 12; i++) {
            String left = "Left" + i + "x";
            String right = "Right" + i + "x";
            assertThat(pages).as(left).anySatisfy(page -> {
                PrintedLines.Line one = page.stream().filter(l -> l.text().contains(left) && !l.text().contains("Note"))
                        .findFirst().orElseThrow(AssertionError::new);
                PrintedLines.Line other = page.stream().filter(l -> l.text().contains(right) && !l.text().contains("Note"))
                        .findFirst().orElseThrow(AssertionError::new);
                assertThat(one.y()).isCloseTo(other.y(), within(1.0));
                assertThat(one.text().indexOf(left)).isLessThan(one.text().indexOf(right));
            });
        }
    }

    private static String all(byte[] pdf) {
        return String.join("\n", PrintedLines.texts(pdf));
    }

    @Test
    void paragraphsByTheirPlace() throws Exception {
        byte[] pdf = PrintedLines.pdf("<div type='edition' xml:lang='la'>" + paragraphs("Left", 40, "") + "</div>"
                + "<div type='translation' xml:lang='en'>" + paragraphs("Right", 60, "") + "</div>", COLUMNS);
        inStep(PrintedLines.of(pdf));
        String text = all(pdf);
        for (int i = 0; i < 12; i++) {
            assertThat(text.split("NoteLeft" + i + "x\\.", -1)).hasSize(2);
            assertThat(text.split("NoteRight" + i + "x\\.", -1)).hasSize(2);
        }
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Test
    void numbersStandBesideTheLinesOfTheText() throws IOException {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            left.append("<p>Sinistra").append(i).append("</p>");
            right.append("<p>Right").append(i).append("</p>");
        }
        String text = all(PrintedLines.pdf("<div type='edition'>" + left + "</div><div type='translation'>" + right + "</div>",
                Map.of("parallel", "columns", "line-numbers", "page")));
        assertThat(text).containsPattern("(?m)^Sinistra5 Right5 5$").containsPattern("(?m)^Sinistra10 Right10 10$");
    }

    @Test
    void paragraphsByCorresp() throws IOException {
        String right = paragraphs("Right", 60, "Left").replaceFirst("<p corresp='#Left3'>", "<p>Extra of the translator.</p><p corresp='#Left3'>");
        byte[] pdf = PrintedLines.pdf("<div xml:id='t'>" + paragraphs("Left", 40, "") + "</div><div corresp='#t'>" + right + "</div>",
                COLUMNS);
        inStep(PrintedLines.of(pdf));
        assertThat(all(pdf)).contains("Extra of the translator.");
    }

    @Test
    void versesAndWhatStandsBetween() {
        String left = "<lg><l n='1'>unus</l><l n='2'>duo</l></lg><pb n='2v'/><lg><l n='3'>tres</l></lg>";
        String right = "<lg><l>one</l><l>two</l></lg><lg><l>three</l></lg>";
        String text = all(PrintedLines.pdf("<div type='edition'>" + left + "</div><div type='translation'>" + right + "</div>",
                COLUMNS));
        assertThat(text).containsPattern("unus one").containsPattern("duo two").contains("\n||\n").contains("three").contains("tres");
    }

    @Test
    void oneAfterTheOtherWithoutTheSetting() {
        String text = all(PrintedLines.pdf("<div type='edition'><p>unus</p></div><div type='translation'><p>one</p></div>", Map.of()));
        assertThat(text).contains("unus\none");
    }
}
