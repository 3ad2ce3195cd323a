package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What stands around the text: heads that name first and last of their page, and the marks of a proof. */
class RunningHeadsTest {

    private static List<Integer> numbers(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult m) -> Integer.parseInt(m.group(1))).toList();
    }

    @Test
    void versesOfThePage() {
        String body = "<lg>" + IntStream.rangeClosed(1, 150).mapToObj(i -> "<l n='" + i + "'>verse" + i + "x goes on</l>")
                .collect(Collectors.joining()) + "</lg>";
        List<String> pages = PrintedLines.texts(PrintedLines.pdf(body, Map.of("running-heads", "verses")));
        for (int page = 1; page < 4; page++) {
            List<Integer> verses = numbers(pages.get(page), "verse(\\d+)x");
            assertThat(pages.get(page).split("\n")[0]).contains(verses.get(0) + "–" + verses.get(verses.size() - 1));
        }
    }

    @Test
    void entriesOfADictionary() {
        String body = IntStream.rangeClosed(100, 220).mapToObj(i -> "<entry><form><orth>word" + i + "x</orth></form><sense><def>"
                + "A meaning. ".repeat(i == 150 ? 500 : 5) + "</def></sense></entry>").collect(Collectors.joining());
        List<String> pages = PrintedLines.texts(PrintedLines.pdf(body, Map.of("running-heads", "entries")));
        int checked = 0;
        for (String page : pages.subList(1, pages.size() - 1)) {
            String[] lines = page.split("\n", 2);
            List<Integer> words = numbers(lines.length > 1 ? lines[1] : "", "word(\\d+)x");
            if (words.size() > 1 && !lines[0].equals("word100x")) {
                assertThat(lines[0]).contains("word" + words.get(0) + "x – word" + words.get(words.size() - 1) + "x");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(2);
        assertThat(pages).as("a page that one entry fills").anyMatch(p -> p.split("\n")[0].contains("word150x")
                && !p.split("\n")[0].contains("–"));
    }

    /** FOP would set the letters of such a heading backwards. */
    @Test
    void headingsFromTheRightAreNotRepeated() {
        String body = "<div xml:lang='ar'><head>قلم كتاب باب</head>" + "<p xml:lang='ar'>نهاية قلم</p>".repeat(160) + "</div>";
        List<String> pages = PrintedLines.texts(PrintedLines.pdf(body, Map.of()));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.get(1).lines().findFirst()).contains("2 Evenings");
        assertThat(pages.get(2).lines().findFirst()).contains("Evenings 3");
    }

    @Test
    void pagesOfTheSource() {
        String body = IntStream.rangeClosed(1, 30).mapToObj(i -> "<p><pb n='" + i + "r'/>" + "A lamp went out. ".repeat(20) + "</p>")
                .collect(Collectors.joining());
        List<String> pages = PrintedLines.texts(PrintedLines.pdf(body, Map.of("running-heads", "pages")));
        assertThat(pages.get(2).split("\n")[0]).matches(".*\\d+r–\\d+r.*");
    }

    @Test
    void aProofShowsLinesDoubtsAndPointers() throws IOException {
        byte[] pdf = PrintedLines.pdf("<p>One <unclear>lamp</unclear>.</p>\n<p>See <ref target='#nowhere'>there</ref>.</p>\n\n<p>Three.</p>",
                Map.of("proof", true));
        List<PrintedLines.Line> page = PrintedLines.of(pdf).get(0);
        String text = page.stream().map(PrintedLines.Line::text).collect(Collectors.joining("\n"));
        assertThat(text).contains("there[?#nowhere]").contains("2 See there").contains("4 Three.");
        assertThat(colours(pdf)).contains(0xffe9a8);
        byte[] usual = PrintedLines.pdf("<p>One <unclear>lamp</unclear>.</p>", Map.of());
        assertThat(colours(usual)).doesNotContain(0xffe9a8);
    }

    private static List<Integer> colours(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return IntStream.range(0, image.getWidth() * image.getHeight())
                    .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xffffff).distinct().boxed().toList();
        }
    }
}
