package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every edition of ours as a PDF: its text layer, its fonts, its outline, its bytes. */
class EditionPdfTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    /** What is off by default and must keep the standards, too. */
    private static final Map<String, Object> EXTRAS = Map.of("attach-source", true, "lists", List.of("figures"), "drop-capitals", 2.0);
    private static final Map<Path, byte[]> MADE = new ConcurrentHashMap<>();

    private static Stream<Path> editions() {
        return Corpus.editions().stream().filter(f -> !f.toString().matches(".*(persons|places|organisations)\\.xml"));
    }

    private static TeiDocument read(Path file) {
        try {
            return new DocumentReader(ENGINE).read(Source.of(file), List.of()).document().orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Path file) {
        return MADE.computeIfAbsent(file, f -> {
            var publication = PUBLISHER.publish(read(f), Output.PDF, Settings.DEFAULT);
            assertThat(publication.files()).as(() -> publication.report().diagnostics().toString()).hasSize(1);
            return publication.files().get(0).bytes();
        });
    }

    @TestFactory
    Stream<DynamicTest> noLetterOfTheTextIsLost() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            List<XdmNode> steps = new ArrayList<>(SaxonEngine.withDeepStack(
                    () -> PUBLISHER.steps(read(f), Output.PDF, Settings.DEFAULT)).values());
            Map<String, Integer> missing = new TreeMap<>();
            steps.get(steps.size() - 1).select(Steps.descendant("http://www.tei-c.org/ns/1.0", "text")
                    .where(text -> !text.select(Steps.ancestor("http://www.tei-c.org/ns/1.0", "text")).exists()))
                    .forEach(text -> count(shown(text), 1, missing));
            try (PDDocument document = Loader.loadPDF(pdf(f))) {
                count(new PDFTextStripper().getText(document), -1, missing);
            }
            missing.values().removeIf(n -> n <= 0);
            assertThat(missing).as("letters of the text that the PDF lacks").isEmpty();
        }));
    }

    /** What a reader of the prepared text is to see. */
    private static String shown(XdmNode node) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            return node.getStringValue();
        }
        StringBuilder text = new StringBuilder();
        boolean hidden = node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().getLocalName().equals("hidden");
        if (!hidden) {
            node.children().forEach(child -> text.append(shown(child)));
        }
        return text.toString();
    }

    /** Letters and digits, without case and marks: typesetting may compose, raise or capitalize them. */
    private static void count(String text, int step, Map<String, Integer> counts) {
        Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ')
                .codePoints().filter(Character::isLetterOrDigit)
                .forEach(c -> counts.merge(Character.toString(c), step, Integer::sum));
    }

    @TestFactory
    Stream<DynamicTest> everyFontIsEmbedded() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            try (PDDocument document = Loader.loadPDF(pdf(f))) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    }
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> itSaysWhatItIs() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            try (PDDocument document = Loader.loadPDF(pdf(f))) {
                assertThat(document.getDocumentCatalog().getLanguage()).isNotBlank();
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(document.getDocumentCatalog().getMetadata()).isNotNull();
                assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> conformsToPdfA() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () ->
                assertThat(VeraPdf.violations(pdf(f), PDFAFlavour.PDFA_2_U)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> conformsToPdfUa() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () ->
                assertThat(VeraPdf.violations(pdf(f), PDFAFlavour.PDFUA_1)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theSourceGoesAlong() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            byte[] made = Attachment.proof("edition", "<!DOCTYPE html><html></html>").into(PUBLISHER.publish(read(f), Output.PDF,
                    Settings.DEFAULT.withPrint(EXTRAS)).files().get(0).bytes());
            assertThat(VeraPdf.violations(made, PDFAFlavour.PDFA_3_U)).isEmpty();
            assertThat(VeraPdf.violations(made, PDFAFlavour.PDFUA_1)).isEmpty();
            try (PDDocument document = Loader.loadPDF(made)) {
                byte[] attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                        .get(f.getFileName().toString()).getEmbeddedFile().toByteArray();
                assertThat(new String(attached, StandardCharsets.UTF_8)).isEqualTo(Files.readString(f));
                if (f.endsWith("telegrams.xml")) {
                    assertThat(new PDFTextStripper().getText(document)).as("the page that a plate shows, below it and in the list of figures")
                            .containsPattern("(?s)Page\\h1\\R.*Figures.*Page\\h1[ .]+\\d");
                }
            }
        }));
    }

    /** Java's own words in a colour profile differ from one release to the next. */
    @TestFactory
    Stream<DynamicTest> noReleaseOfJavaIsSeen() {
        return editions().limit(2).map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            try (PDDocument document = Loader.loadPDF(pdf(f))) {
                byte[] profile = document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent()
                        .createInputStream().readAllBytes();
                assertThat(new String(profile, 36, 8, StandardCharsets.ISO_8859_1)).isEqualTo("acsp\0\0\0\0");
            }
        }));
    }

    /** Nothing stands beyond the edge, where only the text layer would have it. */
    @TestFactory
    Stream<DynamicTest> everyGlyphIsOnItsPage() {
        return editions().map(f -> DynamicTest.dynamicTest(f.toString(), () -> HardPagesTest.onThePage(pdf(f))));
    }

    @Test
    void veraPdfSeesWhatIsMissing() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(editions().findFirst().orElseThrow()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(VeraPdf.violations(out.toByteArray(), PDFAFlavour.PDFA_2_U)).isNotEmpty();
            assertThat(VeraPdf.violations(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> sameInputSameBytes() {
        return editions().limit(4).map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
            byte[] again = PUBLISHER.publish(read(f), Output.PDF, Settings.DEFAULT).files().get(0).bytes();
            assertThat(again).isEqualTo(pdf(f));
        }));
    }
}
