package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Facing pages: what belongs together begins on the same opening, left and right, and nothing is lost. */
class FacingTest {

    private static final Map<String, Object> FACING = Map.of("parallel", "facing");
    private static final int PARAGRAPHS = 24;

    /** A division with paragraphs of chance length, some with notes, some longer than a page. */
    private static String division(Random random, String word, String type, double length, boolean hasEntries) {
        StringBuilder text = new StringBuilder("<div type='" + type + "'><head>The " + word + "</head>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("<p>").append(word).append(i).append("x ")
                    .append("lamp ".repeat((int) (length * (random.nextInt(5) == 0 ? 420 : 20 + random.nextInt(120)))));
            if (hasEntries) {
                text.append("<app><lem wit='#A'>lemma").append(i).append("</lem><rdg wit='#B'>reading").append(i).append("</rdg></app>");
            }
            text.append(random.nextInt(3) > 0 ? "" : "<note>Note" + word + i + "x " + "and so on ".repeat(random.nextInt(30)) + "</note>")
                    .append("</p>");
        }
        return text + "</div>";
    }

    private static void inStep(List<String> pages) {
        for (int i = 0; i < PARAGRAPHS; i++) {
            int left = page(pages, "Left" + i + "x lamp");
            int right = page(pages, "Right" + i + "x lamp");
            assertThat(left % 2).as("Left" + i + " is on a left page").isEqualTo(1);
            assertThat(right).as("Right" + i + " faces it").isEqualTo(left + 1);
        }
    }

    /** The only page that has these words; the first is 0. */
    private static int page(List<String> pages, String words) {
        int[] found = IntStream.range(0, pages.size()).filter(p -> pages.get(p).contains(words)).toArray();
        assertThat(found).as(words).hasSize(1);
        return found[0];
    }

    @TestFactory
    Stream<DynamicTest> textAndTranslation() {
        return IntStream.rangeClosed(1, 3).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            Random random = new Random(seed);
            byte[] pdf = PrintedLines.pdf("<p>Before the text.</p>" + division(random, "Left", "edition", 1, false)
                    + division(random, "Right", "translation", 1 + 0.2 * seed, false) + "<p>Behind the text.</p>", FACING);
            List<String> pages = PrintedLines.texts(pdf);
            inStep(pages);
            assertThat(page(pages, "Before the text.")).isLessThan(page(pages, "Left0x"));
            assertThat(page(pages, "Behind the text.")).isGreaterThan(page(pages, "Right23x lamp"));
        }));
    }

    @Test
    void withAnApparatusOnTheLeft() throws Exception {
        Random random = new Random(6);
        byte[] pdf = PrintedLines.pdf(division(random, "Left", "edition", 0.5, true) + division(random, "Right", "translation", 0.6, false),
                FACING);
        List<String> pages = PrintedLines.texts(pdf);
        inStep(pages);
        for (int i = 0; i < PARAGRAPHS; i++) {
            String all = pages.get(page(pages, "reading" + i + " B")).replace('\n', ' ');
            assertThat(all).containsPattern("lemma" + i + "(?! A)").contains("lemma" + i + " A] reading" + i + " B");
        }
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Test
    void twoViewsEachWithItsHeadings() throws Exception {
        StringBuilder body = new StringBuilder("<div><head>Alike</head><p>The same in both.</p></div><div><head>De domo</head>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.append("<p>Par").append(i).append("x <choice><sic>dumus").append(i).append("</sic><corr>domus").append(i)
                    .append("</corr></choice> ").append("lampas <ex>lucet</ex> ".repeat(20 + 17 * (i % 5))).append("</p>");
        }
        byte[] pdf = PrintedLines.pdf(body + "<lg><l>unus <del>tres</del></l></lg></div>",
                Map.of("parallel", "facing", "parallel-views", List.of("diplomatic", "edited")));
        List<String> pages = PrintedLines.texts(pdf);
        for (int i = 0; i < PARAGRAPHS; i++) {
            int left = page(pages, "Par" + i + "x dumus" + i);
            assertThat(left % 2).isEqualTo(1);
            assertThat(page(pages, "Par" + i + "x ⸢domus" + i)).isEqualTo(left + 1);
        }
        int first = page(pages, "Par0x dumus0");
        assertThat(pages.get(first)).startsWith("De domo");
        assertThat(pages.get(first + 1)).startsWith("De domo");
        assertThat(page(pages, "The same in both.")).isLessThan(first);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void pagesAreNumberedInTurn() throws IOException {
        byte[] pdf = PrintedLines.pdf("<div type='edition'><p>Left0x</p></div><div type='translation'>" + "<p>Right lamp</p>"
                + "<p>Right more</p>".repeat(120) + "</div><div><p>Behind.</p></div>", FACING);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<String> pages = PrintedLines.texts(pdf);
            int behind = page(pages, "Behind.");
            assertThat(labels).startsWith(IntStream.rangeClosed(1, behind + 1).mapToObj(String::valueOf).toArray(String[]::new));
            assertThat(pages.get(3)).as("the left page waits, under its running head").isEqualTo("4 Evenings");
            assertThat(pages.get(4)).contains("Right more");
        }
    }
}
