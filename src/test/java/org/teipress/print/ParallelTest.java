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
        assertThat(text).containsPattern("unus one").containsPattern("duo two").contains("|| tres three");
    }

    @Test
    void oneAfterTheOtherWithoutTheSetting() {
        String text = all(PrintedLines.pdf("<div type='edition'><p>unus</p></div><div type='translation'><p>one</p></div>", Map.of()));
        assertThat(text).contains("unus\nTranslation\none");
    }

    @Test
    void twoViewsOfOneText() throws Exception {
        StringBuilder body = new StringBuilder("<head>De domo</head>");
        for (int i = 0; i < 12; i++) {
            body.append("<p xml:id='p").append(i).append("'>Par").append(i).append("x <choice><sic>dumus").append(i)
                    .append("</sic><corr>domus").append(i).append("</corr></choice> <app><lem>stat").append(i)
                    .append("</lem><rdg wit='#B'>cadit").append(i).append("</rdg></app> ").append("lampas <ex>lucet</ex> ".repeat(20 + 9 * (i % 3)))
                    .append("<note>Note").append(i).append("x.</note></p>");
        }
        byte[] pdf = PrintedLines.pdf("<div>" + body + "<lg><l>unus</l><l>duo <del>tres</del></l></lg></div>"
                + "<div><p>Translation alike in both.</p></div>",
                Map.of("parallel-views", List.of("diplomatic", "edited")));
        String text = all(pdf);
        for (int i = 0; i < 12; i++) {
            assertThat(text.split("Par" + i + "x", -1)).as("paragraph " + i).hasSize(3);
            assertThat(text).containsPattern("Par" + i + "x dumus" + i + "[^\n]* Par" + i + "x ⸢domus" + i);
            assertThat(text.split("Note" + i + "x\\.", -1)).as("note " + i).hasSize(2);
            assertThat(text.split("cadit" + i + " B", -1)).as("entry " + i).hasSize(2);
        }
        assertThat(text.split("(?m)^De domo$", -1)).as("a heading alike in both").hasSize(2);
        assertThat(text).containsPattern("unus unus");
        assertThat(text.split("Translation alike", -1)).as("what is alike in a whole division").hasSize(2);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
