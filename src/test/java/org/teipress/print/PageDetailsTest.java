package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Small things of a page that nobody looks for until they are wrong. */
class PageDetailsTest {

    private static final String PROSE = "<div><head>The quay</head><p>" + "lamp ferry harbour ".repeat(12) + "</p></div>";

    private static List<String> lines(String body, Map<String, Object> print) {
        return PrintedLines.texts(PrintedLines.pdf(body, print)).stream().flatMap(String::lines).toList();
    }

    @Test
    void headingsAreCountedOnRequest() {
        assertThat(lines(PROSE, Map.of("line-numbers", "page", "line-step", 1.0)))
                .contains("The quay").anyMatch(l -> l.matches("lamp ferry .* 1"));
        assertThat(lines(PROSE, Map.of("line-numbers", "page", "line-step", 1.0, "line-headings", true)))
                .contains("The quay 1").anyMatch(l -> l.matches("lamp ferry .* 2"));
    }

    /** Letter editions name persons and places in notes with the elements of a register, and refer to other letters by number alone. */
    @Test
    void listsInNotesStandBehindTheNumber() {
        assertThat(lines("<p>He<note><listPerson><person><persName>Tom Alder</persName></person></listPerson>\n<listPlace><place>"
                + "<placeName>Fenwick</placeName></place></listPlace></note> came, see <ref target='K12'/>.</p>", Map.of()))
                .contains("Tom Alder; Fenwick").anyMatch(l -> l.endsWith("came, see K12."));
    }

    /** Parts of one verse are one line: each begins where the last ended, and the number is said once. */
    @Test
    void sharedVersesStepDownThePage() throws IOException {
        byte[] pdf = PrintedLines.pdf("<sp><speaker>A</speaker><l n='5' part='I'>Quay and lamp</l></sp><sp><speaker>B</speaker>"
                + "<l n='5' part='F'>zero.</l></sp>", Map.of());
        List<TextPosition> letters = letters(pdf);
        assertThat(letters.stream().filter(l -> l.getUnicode().equals("5"))).hasSize(1);
        double end = letters.stream().filter(l -> l.getUnicode().equals("Q")).mapToDouble(TextPosition::getXDirAdj).findFirst().orElseThrow()
                + 10 * 0.45 * "Quay and lamp".length();
        assertThat(letters.stream().filter(l -> l.getUnicode().equals("z")).mapToDouble(TextPosition::getXDirAdj).findFirst().orElseThrow())
                .isCloseTo(end, within(12.0));
    }

    /** No formatter here sets formulas in two dimensions; run together, the letters would say something else. */
    @Test
    void formulasAreWrittenInALine() {
        String formula = "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow>"
                + "<msqrt><mi>b</mi></msqrt></mfrac><annotation encoding='application/x-tex'>again</annotation></math>";
        assertThat(lines("<p>So <formula notation='mathml'>" + formula + "</formula> holds.</p>", Map.of()))
                .contains("So x = (a + 1)/√b holds.");
    }

    @Test
    void listsStandBehindATextWithoutContents() {
        String figures = "<figure><head>The bridge</head><p>x</p></figure><p>between</p><figure><head>The ferry</head><p>x</p></figure>";
        List<String> pages = PrintedLines.texts(PrintedLines.pdf("<div>" + figures + "<p>the end</p></div>",
                Map.of("contents", false, "lists", List.of("figures"))));
        String all = String.join("\n", pages);
        assertThat(all).doesNotContain("Contents");
        assertThat(all.indexOf("The bridge", all.indexOf("the end"))).isPositive();
        assertThat(all.substring(all.indexOf("the end"))).containsPattern("The bridge[ .]*1").containsPattern("The ferry[ .]*1");
    }

    @Test
    void columnsAreWrittenInTheirOwnDirection() throws IOException {
        byte[] pdf = PrintedLines.pdf("<div type='edition' xml:lang='ar'><p>" + "قلم كتاب ".repeat(30) + "نهاية</p></div>"
                + "<div type='translation' xml:lang='en'><p>" + "lamp ferry harbour ".repeat(14) + "over</p></div>",
                Map.of("parallel", "columns"));
        List<TextPosition> letters = letters(pdf);
        List<TextPosition> arabic = letters.stream().filter(l -> l.getUnicode().matches("\\p{IsArabic}+")).toList();
        List<TextPosition> latin = letters.stream().filter(l -> l.getUnicode().matches("[a-z]") && l.getFontSizeInPt() < 11).toList();
        double left = arabic.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
        double right = latin.stream().mapToDouble(l -> l.getXDirAdj() + l.getWidthDirAdj()).max().orElseThrow();
        assertThat(left - right).as("the translation stands on the left, and there is white between").isBetween(12.0, 25.0);
        double bottom = arabic.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow();
        assertThat(arabic.stream().filter(l -> l.getYDirAdj() == bottom).mapToDouble(TextPosition::getXDirAdj).min().orElseThrow())
                .as("the last line begins on the right, and leaves the left of its column empty").isGreaterThan(left + 50);
    }

    @Test
    void aRangeOverTwoPagesNamesBoth() throws IOException {
        String text = String.join(" ", PrintedLines.texts(PrintedLines.pdf("<p><app><lem wit='#A'>dawn " + "lamp ferry harbour ".repeat(150)
                + "dusk</lem><rdg wit='#B'>noon</rdg></app> " + "and on ".repeat(20) + "</p>", Map.of())));
        assertThat(Pattern.compile("1\\.1–2\\.\\d+\\sdawn lamp … dusk A\\] noon B").matcher(text.replaceAll("\\s+", " ")).find())
                .as(text).isTrue();
    }

    /** In a paragraph whose words could be divided: what FOP might divide it does not join. */
    @Test
    void lettersOfDevanagariAreJoined() throws IOException {
        byte[] pdf = PrintedLines.pdf("<p xml:lang='sa'>" + "धर्मक्षेत्रे ".repeat(40) + "</p>", Map.of());
        assertThat(letters(pdf)).filteredOn(l -> l.getFont().getName().contains("Devanagari") && !l.getUnicode().isBlank())
                .as("dha, ma, r above it, ksha, e, tra, e: seven glyphs for twelve characters").hasSize(40 * 7);
    }

    @Test
    void theFirstLetterOfADivisionStandsBesideThreeLines() throws IOException {
        List<String> beginnings = List.of("In the <hi rend='italic'>harbour of the</hi> island<note>A note.</note>, ", "A ferry-man's well-known ",
                "“What of responsibilities,” ", "Мосты Ἀθῆναι ", "Extraordinarily incomprehensible responsibilities notwithstanding, ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            text.append("<div><head>Part</head><p>").append(beginnings.get(i % 5)).append("at last ".repeat(i / 5))
                    .append("lamps of the uncommonly remarkable ferry-houses in consideration of the extraordinary dark ".repeat(6)).append("END</p></div>");
        }
        byte[] pdf = PrintedLines.pdf(text.toString(), Map.of("drop-capitals", 3.0, "line-numbers", "page", "line-step", 1.0));
        String all = PdfText.of(pdf).stream().map(PdfText.Piece::text).collect(Collectors.joining(" "));
        assertThat(all).contains("In the harbour", "A ferry-man's well-known lamps", "“What of", "Мосты Ἀθῆναι");
        int drops = 0;
        for (List<TextPosition> page : pages(pdf)) {
            double margin = page.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
            for (TextPosition letter : page.stream().filter(l -> l.getFontSizeInPt() > 25 && Character.isLetter(l.getUnicode().charAt(0))).toList()) {
                drops++;
                double edge = letter.getXDirAdj() + letter.getWidthDirAdj();
                double[] starts = starts(page, letter);
                assertThat(starts[0]).as("the first line beside " + letter).isBetween(edge, edge + 4);
                assertThat(starts[1]).as("the second").isCloseTo(starts[0], within(0.5));
                assertThat(starts[2]).as("the third, on whose line the letter stands").isCloseTo(starts[0], within(0.5));
                assertThat(starts[3]).as("the line below").isLessThan(edge - 5);
            }
        }
        assertThat(drops).isEqualTo(15);
    }

    /** Where the lines of text beside a letter begin, and the one below. */
    private static double[] starts(List<TextPosition> page, TextPosition dropped) {
        double pitch = 10.5 * 1.32;
        double[] starts = new double[4];
        for (int i = 0; i < 4; i++) {
            double y = dropped.getYDirAdj() + (i - 2) * pitch;
            starts[i] = page.stream().filter(l -> Math.abs(l.getYDirAdj() - y) < 1 && l.getFontSizeInPt() == 10 && !l.getUnicode().isBlank())
                    .mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
        }
        return starts;
    }

    private static List<List<TextPosition>> pages(byte[] pdf) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void processTextPosition(TextPosition text) {
                    pages.get(pages.size() - 1).add(text);
                }
            }.getText(document);
        }
        return pages;
    }

    @Test
    void marksOfSyriacStandAtTheirLetters() throws IOException {
        List<TextPosition> letters = letters(PrintedLines.pdf("<p xml:lang='syr'>" + "ܒܸ ".repeat(20) + "</p>", Map.of()));
        List<TextPosition> marks = letters.stream().filter(l -> l.getUnicode().equals("\u0738")).toList();
        List<TextPosition> bases = letters.stream().filter(l -> l.getUnicode().equals("\u0712")).toList();
        assertThat(marks).hasSize(20).allSatisfy(m -> assertThat(bases).anySatisfy(b -> {
            assertThat(m.getYDirAdj()).isCloseTo(b.getYDirAdj(), within(3f));
            assertThat(m.getXDirAdj() - b.getXDirAdj()).as("at the letter, not right of it").isBetween(b.getWidthDirAdj() * 0.3f, b.getWidthDirAdj() * 0.98f);
        }));
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.setEndPage(1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return letters;
    }
}
