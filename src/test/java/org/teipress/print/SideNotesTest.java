package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Notes in the margin stand beside their lines, and wherever a note hangs, it is printed, once. */
class SideNotesTest {

    private static final String WORDS = "The lamp on the bridge was out, and nobody spoke of it again. ";

    /** A text with a margin note and a foot note in each paragraph. */
    private static String text(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append("<p>").append(WORDS.repeat(3)).append("Place").append(i).append("x<note place='margin'>Side").append(i)
                    .append("x of it.</note> ").append(WORDS.repeat(3)).append("<note>Foot").append(i).append("x.</note></p>");
        }
        return text.toString();
    }

    @Test
    void besideTheirLines() throws Exception {
        byte[] pdf = PrintedLines.pdf(text(16), Map.of("margin-notes", "outer"));
        List<List<PrintedLines.Line>> pages = PrintedLines.of(pdf);
        List<Integer> seen = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (PrintedLines.Line line : pages.get(page)) {
                for (int i = 0; i < 16; i++) {
                    if (line.text().contains("Place" + i + "x")) {
                        int note = i;
                        assertThat(pages.get(page)).as("note " + i + " on page " + (page + 1))
                                .anySatisfy(l -> assertThat(l.text()).contains("Side" + note + "x"))
                                .filteredOn(l -> l.text().contains("Side" + note + "x"))
                                .allSatisfy(l -> assertThat(l.y()).isCloseTo(line.y(), within(3.0)));
                        seen.add(i);
                    }
                }
            }
        }
        assertThat(seen).hasSize(16);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> onTheSideThatIsAskedFor() {
        return Map.of("outer", List.of(true, false), "inner", List.of(false, true), "left", List.of(false, false),
                "right", List.of(true, true)).entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            List<List<PrintedLines.Line>> pages = PrintedLines.of(PrintedLines.pdf(text(10), Map.of("margin-notes", e.getKey())));
            for (int page = 0; page < 2; page++) {
                assertThat(onRight(pages.get(page))).as("page " + (page + 1)).isEqualTo(e.getValue().get(page));
            }
        }));
    }

    /** Whether the notes of a page stand right of the text: the line of a note begins with it or ends with it. */
    private static boolean onRight(List<PrintedLines.Line> page) {
        double left = page.stream().filter(l -> l.size() > 10 && l.size() < 11 && !l.text().contains("Side"))
                .mapToDouble(PrintedLines.Line::x).min().orElseThrow();
        return page.stream().filter(l -> l.text().matches(".*Side\\d+x.*")).allMatch(l -> l.x() >= left - 1);
    }

    @Test
    void notesOfOneLineStandBelowEachOther() throws IOException {
        String notes = "<note place='margin'>One.</note> a <note place='margin'>Two.</note> b <note place='margin'>Three.</note>";
        List<PrintedLines.Line> page = PrintedLines.of(PrintedLines.pdf("<p>Lamp " + notes + "</p>",
                Map.of("margin-notes", "outer"))).get(0);
        List<Double> heights = Stream.of("One.", "Two.", "Three.").map(n -> page.stream().filter(l -> l.text().contains(n))
                .findFirst().orElseThrow().y()).toList();
        assertThat(heights.get(1) - heights.get(0)).isGreaterThan(8);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThan(8);
    }

    @TestFactory
    Stream<DynamicTest> noneIsLost() {
        Map<String, String> places = Map.of(
                "heading", "<div><head>A heading<NOTE/></head><p>Text.</p></div>",
                "table", "<table><head>Fares<NOTE/></head><row role='label'><cell>Year<NOTE/></cell></row><row><cell>1<NOTE/></cell></row></table>",
                "caption", "<figure><head>The bridge<NOTE/></head><p>x<NOTE/></p></figure>",
                "list", "<list type='gloss'><label>Boat<NOTE/></label><item>A thing<NOTE/><list><item>b<NOTE/></item></list></item></list>",
                "verse", "<lg><head>Song<NOTE/></head><l n='1'>A boat<NOTE/></l><l n='2'>goes</l><NOTE/></lg>",
                "speech", "<sp><speaker>Anna<NOTE/></speaker><stage>Enter<NOTE/></stage><p>Yes<NOTE/></p></sp>",
                "quotation", "<p>He said <q>so<NOTE/></q></p><quote><p>Long<NOTE/></p></quote>",
                "note", "<p>Text<note>Outer <note>inner <NOTE/></note></note></p>",
                "entry", "<p>The <app><lem wit='#A'>boat<NOTE/></lem><rdg wit='#B'>barge<NOTE/></rdg></app></p>",
                "letter", "<div><opener><dateline>May<NOTE/></dateline><salute>Dear<NOTE/></salute></opener><p>x</p><closer><signed>A<NOTE/></signed></closer></div>");
        return Stream.of(Map.<String, Object>of(), Map.<String, Object>of("notes", "end"), Map.<String, Object>of("notes", "section"),
                Map.<String, Object>of("margin-notes", "outer"), Map.<String, Object>of("line-numbers", "page", "tiers",
                List.of("gloss: run-in", "app: run-in", "note: columns-2"))).map(print -> DynamicTest.dynamicTest("" + print,
                        () -> allArePrinted(places, print)));
    }

    /** Every place with notes of three kinds, all in one text. */
    private static void allArePrinted(Map<String, String> places, Map<String, Object> print) {
        StringBuilder body = new StringBuilder("<p>A lamp.</p>");
        List<String> names = new ArrayList<>();
        places.forEach((name, place) -> Stream.of("plain", "margin", "gloss").forEach(kind -> {
            String attribute = kind.equals("margin") ? " place='margin'" : kind.equals("gloss") ? " type='gloss'" : "";
            String[] parts = place.split("<NOTE/>", -1);
            body.append("<div>").append(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                names.add(name + " " + kind + " " + i);
                body.append("<note").append(attribute).append(">Q").append(names.size()).append("x.</note>")
                        .append(parts[i]);
            }
            body.append("</div>");
        }));
        String text = String.join("\n", PrintedLines.texts(PrintedLines.pdf(body.toString(), print)));
        assertThat(names).hasSize(69);
        for (int i = 1; i <= names.size(); i++) {
            assertThat(text.split("Q" + i + "x", -1)).as(names.get(i - 1)).hasSize(2);
        }
    }
}
