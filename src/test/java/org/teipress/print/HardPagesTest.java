package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.project.ProjectFile;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What breaks other formatters, and what FOP itself loses without a word: every word comes out, on the page. The known losses are
 * those of floats, of notes in containers and in notes, of what lies beyond the page, and of letters without a glyph.
 */
class HardPagesTest {

    private static Publication publish(String body) {
        return publish(body, Settings.DEFAULT);
    }

    private static Publication publish(String body, Settings settings) {
        String tei = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt><title>Hard"
                + "</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc><listWit><witness xml:id=\"A\">A"
                + "</witness><witness xml:id=\"B\">B</witness></listWit></sourceDesc></fileDesc></teiHeader><text><body>" + body
                + "</body></text></TEI>";
        SaxonEngine engine = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
        return new Publisher(engine).publish(new DocumentReader(engine).read(Source.of(URI.create("file:///hard.xml"), tei),
                List.of()).document().orElseThrow(), Output.PDF, settings);
    }

    private static byte[] pdf(Publication publication) {
        assertThat(publication.files()).as(() -> publication.report().diagnostics().toString()).hasSize(1);
        return publication.files().get(0).bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u00AD-]", "");
    }

    /** Every glyph is on its page. */
    static void onThePage(byte[] pdf) throws IOException {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper looking = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    PDPage page = getCurrentPage();
                    if (at.getX() < 0 || at.getY() < 0 || at.getX() + at.getWidth() > page.getTrimBox().getWidth()
                            || at.getY() > page.getTrimBox().getHeight()) {
                        outside.add(at.getUnicode());
                    }
                }
            };
            looking.getText(document);
        }
        assertThat(outside).isEmpty();
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static void allOf(String stem, int count, byte[] pdf) throws IOException {
        Matcher found = Pattern.compile(stem + "(\\d+)").matcher(text(pdf).replaceAll("-\\R", ""));
        assertThat(found.results().map(m -> Integer.valueOf(m.group(1))).distinct().count()).isEqualTo(count);
        onThePage(pdf);
    }

    @Test
    void aWordOf300Letters() throws Exception {
        String word = "abcdefghij".repeat(30);
        Publication made = publish("<p>before " + word + " after</p><p xml:lang=\"grc\">" + "ΩΣΠ".repeat(100) + "</p>");
        assertThat(made.report().diagnostics()).isEmpty();
        assertThat(solid(text(pdf(made)))).contains(word, "ΩΣΠ".repeat(100));
        onThePage(pdf(made));
    }

    @Test
    void aParagraphOfManyPages() throws Exception {
        Publication made = publish("<p>" + words("word", 12_000) + "</p>");
        assertThat(made.report().diagnostics()).isEmpty();
        allOf("word", 12_000, pdf(made));
    }

    @Test
    void notesLongerThanAPage() throws Exception {
        Publication made = publish("<p>text<note>" + words("note", 1500) + "</note> on</p><p>more<note>" + words("gloss", 900)
                + "</note></p>");
        allOf("note", 1500, pdf(made));
        allOf("gloss", 900, pdf(made));
    }

    @Test
    void aThousandNotes() throws Exception {
        String body = IntStream.range(0, 100).mapToObj(p -> "<p>" + IntStream.range(0, 10).mapToObj(n ->
                "text of it<note>note" + (p * 10 + n) + "</note>").collect(Collectors.joining(" ")) + "</p>")
                .collect(Collectors.joining());
        allOf("note", 1000, pdf(publish(body)));
    }

    @Test
    void anEntryOnEveryWord() throws Exception {
        String body = "<p>" + IntStream.range(0, 300).mapToObj(n -> "<app><lem wit=\"#A\">lem" + n + "</lem><rdg wit=\"#B\">rdg"
                + n + "</rdg></app>").collect(Collectors.joining(" ")) + "</p>";
        byte[] made = pdf(publish(body));
        allOf("lem", 300, made);
        allOf("rdg", 300, made);
    }

    @Test
    void notesWhereFopLosesThemOrStops() throws Exception {
        byte[] made = pdf(publish("<head>head<note>in1</note></head><p>a<note>in2 <note>in3</note></note></p>"
                + "<list><head>list<note>in4</note></head><item>item<note>in5</note></item></list>"
                + "<table><head>table<note>in6</note></head><row role=\"label\"><cell>cell<note>in7</note></cell></row>"
                + "<row><cell>cell<note>in8</note></cell></row></table><lg><l>verse<note>in9</note></l></lg>"
                + "<figure><head>caption<note>in10</note></head><figDesc>words</figDesc></figure>"
                + "<p xml:lang=\"ar\">نص<note>in11</note></p><note place=\"margin\">in12<note>in13</note></note>"
                + "<q><floatingText><body><p>within<note>in14</note></p></body></floatingText></q>"
                + "<p>end<note><list><item>in15</item></list><table><row><cell>in16</cell></row></table></note></p>"));
        allOf("in", 16, made);
        assertThat(VeraPdf.violations(made, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** What FOP is known to lose or to stop at is nowhere in the stylesheets, but for notes in the margin: {@link SideNotesTest}. */
    @Test
    void dangerousObjectsAreNotUsed() throws Exception {
        Pattern dangerous = Pattern.compile("<fo:(float|inline-container|index-[a-z-]+|multi-[a-z-]+)|absolute-position|visibility=");
        try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*(/fo/|/fo|/fo-notes).*\\.xsl")
                    && !f.endsWith("sidenotes.xsl")).toList()) {
                assertThat(dangerous.matcher(Files.readString(file)).results().map(r -> r.group())).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void signsOfScriptsAndMarksStayWhole() throws Exception {
        List<String> samples = List.of("q̃ m̄ a᷑ẽ ꝓ ꝑ ⁊ ē̆", "ᾧ τῆς ἀρετῆς ᾳ̣", "Қазақ Ұлт ғылым әңгіме ѣ ѵ ꙗ", "שלום",
                "⟦abc⟧ ⸢de⸣ ⟨f⟩ ạḅ", "कर्म प्रकृति पुत्र", "ܫܠܡܐ", "ܡܸܢ ܥܒ̈ܕܐ ܗܘܿ", "漢字");
        Publication made = publish(samples.stream().map(s -> "<p>" + s + "</p>").collect(Collectors.joining()));
        assertThat(made.report().diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)).isEmpty();
        List<String> read = PdfText.of(pdf(made)).stream().map(p -> solid(Normalizer.normalize(p.text(), Normalizer.Form.NFC)))
                .toList();
        assertThat(read).containsSubsequence(samples.stream().map(s -> solid(Normalizer.normalize(s, Normalizer.Form.NFC)))
                .toList());
        assertThat(text(pdf(made)).replaceAll(" +", " ")).contains("कर्म प्रकृति पुत्र").doesNotContain("#");
        onThePage(pdf(made));
    }

    @Test
    void aLetterThatNoTypefaceHasIsNeverANumberSign() throws Exception {
        Publication made = publish("<p>one \uD840\uDC01 two</p>");
        assertThat(made.report().diagnostics()).anySatisfy(d -> {
            assertThat(d.rule().value()).isEqualTo("pub-glyph-missing");
            assertThat(d.message()).contains("U+20001");
        });
        assertThat(text(pdf(made))).doesNotContain("#");
    }

    @Test
    void theProjectChoosesItsTypefaces(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("teipress.toml");
        Files.writeString(file, "[fonts]\ntext = [\"DejaVu Serif\"]\n");
        Settings settings = ProjectFile.read(file).settings().publish();
        byte[] made = pdf(publish("<p>one two</p>", settings));
        try (PDDocument document = Loader.loadPDF(made)) {
            List<String> used = new ArrayList<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                used.add(document.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(used).isNotEmpty().allMatch(n -> n.contains("DejaVuSerif"));
        }
        Files.writeString(file, "[fonts]\ntext = [\"DejaVu Serifs\"]\n");
        var fault = ProjectFile.read(file).faults().get(0);
        assertThat(fault.message()).contains("DejaVu Serifs");
        assertThat(fault.help()).hasValueSatisfying(h -> assertThat(h).contains("DejaVu Serif\""));
    }

    @Test
    void sameBytesWhateverIsChosenBesides() {
        Settings press = Settings.DEFAULT.withPrint(Map.of("line-numbers", "page"));
        assertThat(pdf(publish("<p>one</p>", press))).isEqualTo(pdf(publish("<p>one</p>", press)));
    }
}
