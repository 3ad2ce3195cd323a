package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The apparatus at the foot, checked on the finished pages: PDFBox finds the lines again by the places of their letters,
 * and each entry has to name the line that its lemma is on.
 */
class ApparatusTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final List<String> WORDS = List.of("river", "stone", "the", "of", "evening", "a", "boat", "and", "under",
            "bridges", "slowly", "went", "no", "lamp", "ferryman", "counting", "his", "coins", "again", "morning");
    private static final Pattern KEYED = Pattern.compile("(?<![\\p{L}\\d–.])(?:\\d+\\.)?(\\d+)(?:[–.]\\d+)*\\s|(lemma\\d+)(?:\\s\\S+)?\\sA\\]");

    private static byte[] pdf(String body, Map<String, Object> print) {
        Publication made = publish(body, print);
        assertThat(made.report().diagnostics()).filteredOn(d -> d.rule().value().startsWith("pub-print")
                && d.severity() != Severity.INFO).isEmpty();
        assertThat(made.files()).hasSize(1);
        return made.files().get(0).bytes();
    }

    private static Publication publish(String body, Map<String, Object> print) {
        Source source = Source.of(URI.create("file:///prose.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>"
                + "<teiHeader><fileDesc><titleStmt><title>Evenings</title></titleStmt></fileDesc></teiHeader><text><body>"
                + body + "</body></text></TEI>");
        TeiDocument document = new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow();
        return PUBLISHER.publish(document, Output.PDF, Settings.DEFAULT.withPrint(print));
    }

    /** Prose whose lemmas are words that occur once. */
    private static String prose(Random random, int paragraphs, double density) {
        StringBuilder text = new StringBuilder();
        int lemma = 0;
        for (int p = 0; p < paragraphs; p++) {
            text.append("<p>");
            for (int w = 60 + random.nextInt(90); w > 0; w--) {
                double chance = random.nextDouble();
                if (chance < density) {
                    lemma++;
                    text.append("<app type='").append(chance < density / 4 ? "parallel" : "reading").append("'><lem wit='#A'>")
                            .append("lemma").append(lemma).append(random.nextInt(4) == 0 ? " and" : "").append("</lem>")
                            .append("<rdg wit='#B'>reading").append(lemma).append("</rdg></app> ");
                } else if (chance < density + 0.004) {
                    text.append(word(random)).append("<note>").append((word(random) + " ").repeat(8)).append("</note> ");
                } else {
                    text.append(word(random)).append(' ');
                }
            }
            text.append("</p>");
        }
        return text.toString();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @TestFactory
    Stream<DynamicTest> entriesNameTheirLines() {
        return IntStream.rangeClosed(1, 8).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            double density = new double[] {0.02, 0.05, 0.12}[seed % 3];
            Map<String, Object> print = seed % 2 == 0 ? Map.of()
                    : Map.of("tiers", List.of("parallel: lines", "app: run-in", "note: lines"));
            String body = prose(new Random(seed), 10, density);
            assertThat(wrong(PrintedLines.of(pdf(body, print)), body.split("<app").length - 1)).isEmpty();
        }));
    }

    /** An entry on nearly every word, or on passages of several lines, in four tiers, two of them rare. */
    @TestFactory
    Stream<DynamicTest> denseEntriesSettleSoon() {
        return Stream.of(0.9, 0.3).map(density -> DynamicTest.dynamicTest("density " + density, () -> {
            Random random = new Random(3);
            String prose = prose(random, 9, density);
            String body = density > 0.5 ? prose : prose.replaceAll("(lemma\\d*7) and</lem>", "$1 "
                    + "and under bridges slowly ".repeat(9) + "</lem>");
            Publication made = publish(body, Map.of("tiers", List.of("parallel: run-in", "app: run-in", "note: lines")));
            assertThat(made.report().diagnostics()).filteredOn(d -> d.rule().value().equals("pub-print-unsettled")).isEmpty();
            assertThat(made.report().diagnostics()).filteredOn(d -> d.rule().value().equals("pub-print-layouts"))
                    .singleElement().satisfies(d -> assertThat(d.message()).matches(".* laid out [34] times .*"));
            if (density > 0.5) {
                assertThat(wrong(PrintedLines.of(made.files().get(0).bytes()), body.split("<app").length - 1)).isEmpty();
            }
        }));
    }

    /** Entries that name a line where their lemma is not, or are missing. */
    private static List<String> wrong(List<List<PrintedLines.Line>> pages, int count) {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (List<PrintedLines.Line> page : pages) {
            List<String> text = page.stream().filter(l -> l.size() > 10 && l.size() < 11).map(PrintedLines.Line::text).toList();
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (int i = 0; i < text.size(); i++) {
                for (String word : text.get(i).split("[\\s-]")) {
                    lines.put(word, i + 1);
                }
            }
            String foot = String.join(" ", page.stream().filter(l -> l.size() < 9.5).map(PrintedLines.Line::text).toList())
                    .replaceAll("(?<=\\p{L})- (?=\\p{L})", "");
            int number = 0;
            for (Matcher key = KEYED.matcher(foot); key.find();) {
                if (key.group(1) != null) {
                    number = Integer.parseInt(key.group(1));
                } else {
                    seen++;
                    if (!Integer.valueOf(number).equals(lines.get(key.group(2)))) {
                        wrong.add(key.group(2) + " names " + number + ", is on " + lines.get(key.group(2)));
                    }
                }
            }
        }
        if (seen != count) {
            wrong.add(count + " entries, printed " + seen);
        }
        return wrong;
    }

    @Test
    void columnsHoldEveryEntry() throws IOException {
        String body = prose(new Random(4), 4, 0.08);
        String text = String.join(" ", PdfText.of(pdf(body, Map.of("tiers", List.of("app: columns-3")))).stream()
                .map(PdfText.Piece::text).toList());
        IntStream.range(1, body.split("<app").length).forEach(i -> assertThat(text).contains("reading" + i));
    }

    @Test
    void marginCountsLines() throws IOException {
        List<List<PrintedLines.Line>> pages = PrintedLines.of(pdf(prose(new Random(8), 6, 0.03), Map.of("line-step", 1.0)));
        List<String> first = pages.get(0).stream().filter(l -> l.size() > 10 && l.size() < 11).map(PrintedLines.Line::text).toList();
        assertThat(first).hasSizeGreaterThan(10).allMatch(l -> l.matches(".*\\D\\d+"));
        assertThat(first.stream().map(l -> l.replaceAll(".*\\D(\\d+)$", "$1")).toList())
                .isEqualTo(IntStream.rangeClosed(1, first.size()).mapToObj(String::valueOf).toList());
    }

    @Test
    void repeatedWordsAreTold() throws IOException {
        String text = String.join(" ", PrintedLines.of(pdf("<p>a boat, a bridge, <app><lem wit='#A'>a</lem><rdg wit='#B'>the</rdg>"
                + "</app> lamp</p>", Map.of())).get(0).stream().map(PrintedLines.Line::text).toList());
        assertThat(text).contains("1 a³ A] the B");
    }

    @Test
    void theHouseDecidesAboutSignsAndWitnesses() throws IOException {
        String text = String.join(" ", PrintedLines.of(pdf("<p>The <app><lem wit='#A'>boat</lem><rdg wit='#B'>barge</rdg></app> is "
                + "<app><lem wit='#A'>gone</lem><rdg wit='#B'>lost</rdg></app></p>", Map.of("lemma-witnesses", false,
                "lemma-separator", ":", "entry-separator", "•"))).get(0).stream().map(PrintedLines.Line::text).toList());
        assertThat(text).contains("1 boat: barge B • gone: lost B");
    }

    @Test
    void rulesPartTheTiers() throws IOException {
        String body = "<p>The <app type='parallel'><lem wit='#A'>boat</lem><rdg wit='#B'>barge</rdg></app> is "
                + "<app><lem wit='#A'>gone</lem><rdg wit='#B'>lost</rdg></app><note>Where?</note></p>";
        List<String> tiers = List.of("parallel: run-in", "app: run-in", "note: lines");
        assertThat(rules(pdf(body, Map.of("tiers", tiers)))).isZero();
        assertThat(rules(pdf(body, Map.of("tiers", tiers, "tier-rules", true)))).isEqualTo(2);
    }

    /** How many rules go over most of the width of the first page. */
    private static long rules(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 288);
            return IntStream.range(1, image.getHeight()).filter(y -> isDark(image, y) && !isDark(image, y - 1)).count();
        }
    }

    private static boolean isDark(BufferedImage image, int row) {
        return IntStream.range(0, image.getWidth()).filter(x -> (image.getRGB(x, row) & 0xff) < 200).count()
                > image.getWidth() * 0.6;
    }

    @Test
    void continuousNumbersGoOn() throws IOException {
        String body = "<div>" + prose(new Random(8), 8, 0.01) + "</div><div>" + prose(new Random(9), 8, 0.01) + "</div>";
        List<List<PrintedLines.Line>> pages = PrintedLines.of(pdf(body, Map.of("line-step", 1.0, "line-numbers", "continuous")));
        List<Integer> numbers = pages.stream().flatMap(List::stream).filter(l -> l.size() > 10 && l.size() < 11)
                .map(l -> l.text().replaceAll("^(\\d+)\\D.*$|^.*\\D(\\d+)$", "$1$2")).filter(n -> n.matches("\\d+"))
                .map(Integer::valueOf).toList();
        assertThat(numbers).hasSizeGreaterThan(40).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void versesShowTheStepThatIsAskedFor() throws IOException {
        String body = "<lg>" + IntStream.rangeClosed(1, 12).mapToObj(i -> "<l n='" + i + "'>A boat</l>").reduce("", String::concat)
                + "</lg>";
        String text = String.join("\n", PrintedLines.texts(pdf(body, Map.of("line-step", 3.0))));
        assertThat(text).contains("A boat 3").contains("A boat 9").doesNotContain("A boat 5");
    }

    @Test
    void versesKeepTheirNumbers() throws IOException {
        String text = String.join(" ", PrintedLines.of(pdf("<lg><l n='131'>The boat went <app><lem wit='#A'>slowly</lem>"
                + "<rdg wit='#B'>again</rdg></app></l></lg>", Map.of())).get(0).stream().map(PrintedLines.Line::text).toList());
        assertThat(text).contains("131 slowly A] again B");
    }

    @Test
    void lettersWhereTheStyleAsksForThem() throws IOException {
        String text = String.join(" ", PrintedLines.of(pdf("<p>The boat <app><lem wit='#A'>went</lem><rdg wit='#B'>stood</rdg></app>"
                + " on</p>", Map.of("apparatus", "letters"))).get(0).stream().map(PrintedLines.Line::text).toList());
        assertThat(text).contains("a went A] stood B");
    }

    @Test
    void anEntryOnEveryWord() throws IOException {
        String body = prose(new Random(3), 2, 1.0);
        assertThat(wrong(PrintedLines.of(pdf(body, Map.of())), body.split("<app").length - 1)).isEmpty();
    }

    @Test
    void anEntryLongerThanAPage() throws IOException {
        String body = "<p>The boat <app><lem wit='#A'>lemma1</lem><rdg wit='#B'>" + "reading ".repeat(1500)
                + "</rdg></app> went.</p><p>" + "Evening again. ".repeat(200) + "</p>";
        String text = String.join(" ", PrintedLines.of(pdf(body, Map.of())).stream().flatMap(List::stream).map(PrintedLines.Line::text).toList());
        assertThat(text.split("\\breading\\b")).hasSizeBetween(1400, 1501);
    }

    @Test
    void notesBehindTheText() throws Exception {
        byte[] made = pdf("<p>The lamp<note>Of oil.</note> was <app><lem wit='#A'>out</lem><rdg wit='#B'>on</rdg></app>"
                + "<note>Until May.</note> again.</p>", Map.of("notes", "end"));
        assertThat(VeraPdf.violations(made, PDFAFlavour.PDFUA_1)).isEmpty();
        List<List<PrintedLines.Line>> pages = PrintedLines.of(made);
        String first = String.join(" ", pages.get(0).stream().map(PrintedLines.Line::text).toList());
        String second = String.join(" ", pages.get(1).stream().map(PrintedLines.Line::text).toList());
        assertThat(first).contains("1 out A] on B").doesNotContain("Of oil");
        assertThat(second).containsSubsequence("Notes", "1 Of oil.", "2 Until May.");
    }

    @Test
    void numbersAndMarksConform() throws Exception {
        byte[] made = pdf(prose(new Random(9), 5, 0.06), Map.of("crop-marks", true, "bleed", 3.0, "tiers",
                List.of("parallel: columns-2", "app: run-in", "note: lines")));
        assertThat(VeraPdf.violations(made, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(VeraPdf.violations(made, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getPage(0).getTrimBox().getWidth()).isEqualTo((float) (148 * 72 / 25.4), within(0.1f));
            assertThat(document.getPage(0).getBleedBox().getWidth()).isEqualTo((float) (154 * 72 / 25.4), within(0.1f));
        }
    }

    @Test
    void sameInputSameBytes() {
        String body = prose(new Random(5), 4, 0.05);
        assertThat(Arrays.equals(pdf(body, Map.of()), pdf(body, Map.of()))).isTrue();
    }
}
