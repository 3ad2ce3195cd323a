package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.streams.Steps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.report.Severity;
import org.teipress.testing.HtmlReader;

/** A long essay with 62 brackets, which is not part of this repository: each must be read as what it is. */
class SeedTest {

    private static final Path FOLDER = Path.of("..", "shared", "seed");

    /** Line, kind, line, kind: every square bracket, and the round ones that hold references or signed remarks. */
    private static final String BRACKETS = """
            41 AUTHOR_NOTE 108 NOT_TRANSCRIBED 177 SUPPLIED_PUNCTUATION 177 SUPPLIED_PUNCTUATION 179 DOUBTFUL
            182 SUPPLIED 182 SUPPLIED_PUNCTUATION 182 SUPPLIED 183 SUPPLIED_PUNCTUATION 183 SUPPLIED
            184 SUPPLIED_PUNCTUATION 184 SUPPLIED 185 SUPPLIED 185 SUPPLIED 186 SUPPLIED 188 SUPPLIED_PUNCTUATION
            192 FIGURE 216 SUPPLIED_PUNCTUATION 216 SUPPLIED 216 SUPPLIED_PUNCTUATION 217 SUPPLIED
            217 SUPPLIED_PUNCTUATION 218 SUPPLIED 218 SUPPLIED 224 SUPPLIED_PUNCTUATION 224 SUPPLIED_PUNCTUATION
            224 FIGURE 233 AUTHOR_NOTE 266 FIGURE 302 FIGURE 316 SUPPLIED 317 SUPPLIED_PUNCTUATION 317 SUPPLIED
            320 SUPPLIED 469 FIGURE 476 FIGURE 504 AUTHOR_NOTE 624 COMMENT 640 EXPANSION 648 COMPLETED_NAME
            720 COMPLETED_NAME 737 DOUBTFUL 778 FIGURE 914 FIGURE 915 FIGURE 922 SUPPLIED_PUNCTUATION 957 GLOSS
            985 AUTHOR_NOTE 1013 COMMENT 1041 AUTHOR_NOTE 1093 GLOSS 1142 DATE 1155 COMMENT 1162 FIGURE 1188 GLOSS
            1193 SUPPLIED_PUNCTUATION 1193 SUPPLIED 1199 RESOLVED 1210 AUTHOR_NOTE 1220 FIGURE 1258 GLOSS
            1306 AUTHOR_NOTE 1313 IDENTIFICATION 1443 AUTHOR_NOTE 1452 FIGURE 1480 FIGURE""";

    private static final AuthorityFile NAMES = new AuthorityFile(Path.of("src", "test", "imports", "names.xml"),
            "src/test/imports/names.xml");
    private static final ImportOptions OPTIONS = new ImportOptions(ImportConvention.DOCUMENTARY, 
            HeaderWords.NONE.withTitle("Seed").withAuthor("The author"), List.of(NAMES), true, false, List.of(), StyleMap.none(), Imports.DAY);

    private static Imported imported;

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "skipped: the seed text (" + FOLDER + ") is absent");
        try (Stream<Path> files = Files.list(FOLDER)) {
            imported = Imports.of(OPTIONS, Files.readAllBytes(files.filter(f -> f.toString().endsWith(".txt"))
                    .findFirst().orElseThrow()));
        }
    }

    private static List<String> lines(Kind... kinds) {
        List<Kind> wanted = kinds.length == 0 ? List.of(Kind.values()) : List.of(kinds);
        List<String> lines = new ArrayList<>();
        for (Decision d : imported.decisions()) {
            char c = d.start() < imported.source().text().length() ? imported.source().text().charAt(d.start()) : ' ';
            boolean bracket = (c == '[' || c == '(') && d.kind() != Kind.TEXT;
            if (kinds.length == 0 ? bracket : wanted.contains(d.kind())) {
                lines.add(imported.source().lines().position(d.start()).line() + " " + d.kind());
            }
        }
        return lines;
    }

    @Test
    void everyBracketIsReadAsWhatItIs() {
        List<String> expected = List.of(BRACKETS.split("(?<=[A-Z])\\s+"));
        assertThat(expected).filteredOn(e -> !e.matches("(41|985|1162|1443) .*")).hasSize(62);
        assertThat(lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void lettersTelegramsAndQuotationsAreRecognised() {
        assertThat(lines(Kind.LETTER, Kind.TELEGRAM, Kind.QUOTATION)).containsExactly("57 QUOTATION", "177 TELEGRAM",
                "211 TELEGRAM", "382 QUOTATION", "507 LETTER", "601 LETTER", "608 LETTER", "616 LETTER", "640 LETTER",
                "922 TELEGRAM");
        assertThat(imported.tei().replaceAll("</?(pers|place|org)Name[^>]*>", "")).contains("<salute>My dear Madiyar!</salute>").contains("<dateline>From Tashkent")
                .contains("<signed>STALIN\".</signed>").contains("<salute>\"<expan><abbr>Com</abbr>");
    }

    @Test
    void structureIsFound() {
        assertThat(lines(Kind.HEADING)).hasSize(11);
        assertThat(lines(Kind.PAGE)).hasSize(28);
        assertThat(lines(Kind.ENUMERATION)).containsExactly("83 ENUMERATION", "971 ENUMERATION");
        assertThat(lines(Kind.NOTE_ANCHOR)).containsExactly("92 NOTE_ANCHOR", "394 NOTE_ANCHOR", "601 NOTE_ANCHOR",
                "1195 NOTE_ANCHOR");
        assertThat(imported.tei()).contains("n=\"3\"").contains("n=\"16\"").contains("n=\"33\"").contains("n=\"55\"");
    }

    @Test
    void whatIsOddIsReported() {
        List<String> found = Imports.findings(imported);
        assertThat(found).contains("211:1 import-quotation-mark", "382:1 import-quotation-mark",
                "1196:80 import-quotation-mark", "601:63 import-mixed-script", "548:2 import-mixed-script");
        assertThat(found).filteredOn(f -> f.endsWith("import-note-missing")).hasSize(4);
        assertThat(found).filteredOn(f -> f.endsWith("import-bracket-open")).isEmpty();
    }

    @Test
    void theTeiIsValid() {
        assertThat(Imports.validate(imported).diagnostics()).filteredOn(d -> !d.rule().value().equals("uni-mixed-script"))
                .singleElement().satisfies(d -> assertThat(d.message()).startsWith("\"(!)\" is typed"));
    }

    @Test
    void theTextComesBackToTheCharacter() {
        String text = imported.source().text();
        assertThat(RoundTrip.squeezed(RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY)))
                .isEqualTo(RoundTrip.squeezed(text));
    }

    @Test
    void namesInAllSpellingsPointToTheirBearers() {
        String tei = imported.tei().replaceAll("\\s+", " ");
        for (String name : List.of("Alikhan Bukeikhan", "Alikhan Bokeikhan", "Bokeikhanov", "A. Bukeikhan", "Alikhan Bukeikhanov")) {
            assertThat(tei).contains("<persName ref=\"" + NAMES.address() + "#bukeikhan\">" + name + "</persName>");
        }
        assertThat(tei).contains("<placeName ref=\"" + NAMES.address() + "#moscow\">Moscow</placeName>")
                .contains("<orgName ref=\"" + NAMES.address() + "#alash-orda\">Alash-Orda</orgName>");
        assertThat(lines(Kind.NAME)).hasSizeGreaterThan(400);
        assertThat(lines(Kind.DATE_IN_WORDS)).hasSizeGreaterThan(150);
    }

    @Test
    void theWebEditionLosesNothing() throws Exception {
        Publication web = RoundTrip.publish(imported.tei(), ImportConvention.DOCUMENTARY, Output.HTML);
        assertNothingLost(HtmlReader.read(new String(web.files().get(0).bytes(), StandardCharsets.UTF_8))
                .select(Steps.descendant("main")).asNode().getStringValue());
    }

    @Test
    void thePdfLosesNothing() throws Exception {
        Publication pdf = RoundTrip.publish(imported.tei(), ImportConvention.DOCUMENTARY, Output.PDF);
        assertThat(pdf.report().diagnostics()).filteredOn(d -> d.severity() == Severity.ERROR).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.files().get(0).bytes())) {
            assertNothingLost(new PDFTextStripper().getText(document));
        }
    }

    private static void assertNothingLost(String shown) {
        Map<String, Integer> missing = new TreeMap<>();
        RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY).codePoints().filter(c -> !Character.isWhitespace(c))
                .forEach(c -> missing.merge(Character.toString(c), 1, Integer::sum));
        shown.codePoints().forEach(c -> missing.merge(Character.toString(c), -1, Integer::sum));
        missing.values().removeIf(n -> n <= 0);
        assertThat(missing).as("characters of the text that the edition lacks").isEmpty();
    }

    @Test
    void theTextThatComesBackIsReadAsTheSameTei() {
        String back = RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY);
        Imported again = Imports.of(OPTIONS, back);
        List<String> before = new ArrayList<>(List.of(Imports.body(imported).split("(?=<p>)")));
        List<String> after = new ArrayList<>(List.of(Imports.body(again).split("(?=<p>)")));
        before.removeAll(List.of(Imports.body(again).split("(?=<p>)")));
        after.removeAll(List.of(Imports.body(imported).split("(?=<p>)")));
        assertThat(after).containsExactlyElementsOf(before);
    }
}
