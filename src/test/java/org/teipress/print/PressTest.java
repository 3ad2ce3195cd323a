package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.project.ProjectFile;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * PDFs for a press: what PDF/X-4 (ISO 15930-7) asks of a file, read out of the file. No validator of PDF/X is free; since the
 * files stay PDF/A-2u and PDF/UA-1, veraPDF at least sees to fonts, colours, boxes of metadata and tags.
 */
class PressTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));

    @TempDir
    private static Path folder;

    private static Path profile() throws IOException {
        Path file = folder.resolve("press.icc");
        if (!Files.exists(file)) {
            Files.write(file, TestProfile.press("Test press, \"uncoated\""));
        }
        return file;
    }

    private static byte[] pdf(Path edition) throws IOException {
        var document = new DocumentReader(ENGINE).read(Source.of(edition), List.of()).document().orElseThrow();
        var publication = new Publisher(ENGINE).publish(document, Output.PDF, Settings.DEFAULT.withPrint(Map.of(
                Settings.PRESS_PROFILE, profile().toString(), "bleed", 3.0, "crop-marks", true)));
        assertThat(publication.files()).as(() -> publication.report().diagnostics().toString()).hasSize(1);
        return publication.files().get(0).bytes();
    }

    @TestFactory
    Stream<DynamicTest> everyEditionIsForThePress() {
        return Corpus.editions().stream().filter(f -> !f.toString().matches(".*(persons|places|organisations)\\.xml"))
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
                    byte[] made = pdf(f);
                    assertThat(VeraPdf.violations(made, PDFAFlavour.PDFA_2_U)).isEmpty();
                    assertThat(VeraPdf.violations(made, PDFAFlavour.PDFUA_1)).isEmpty();
                    try (PDDocument document = Loader.loadPDF(made)) {
                        identity(document);
                        intents(document);
                        document.getPages().forEach(PressTest::boxes);
                        colours(document);
                        nothingToClick(document);
                    }
                }));
    }

    private static void identity(PDDocument document) throws IOException {
        assertThat(document.getVersion()).isLessThanOrEqualTo(1.6f);
        assertThat(document.getDocument().getTrailer().getCOSArray(COSName.ID)).isNotNull();
        assertThat(document.isEncrypted()).isFalse();
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        assertThat(info.getNameAsString("Trapped")).isEqualTo("False");
        assertThat(info.getString(COSName.TITLE)).isNotBlank();
        assertThat(info.getString(COSName.MOD_DATE)).isEqualTo(info.getString(COSName.CREATION_DATE));
        assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<xmpMM:DocumentID>uuid:", "<xmpMM:VersionID>",
                        "<xmpMM:RenditionClass>", "<xmp:CreateDate>", "<xmp:ModifyDate>", "<xmp:MetadataDate>");
    }

    private static void intents(PDDocument document) throws IOException {
        COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        assertThat(java.util.stream.IntStream.range(0, intents.size())
                .mapToObj(i -> ((COSDictionary) intents.getObject(i)).getNameAsString(COSName.S)))
                .containsExactly("GTS_PDFX", "GTS_PDFA1");
        COSDictionary press = (COSDictionary) intents.getObject(0);
        assertThat(press.getString("OutputConditionIdentifier")).isNotBlank();
        assertThat(press.getString("Info")).isEqualTo("Test press, \"uncoated\"");
        COSStream inks = (COSStream) press.getDictionaryObject(COSName.getPDFName("DestOutputProfile"));
        assertThat(inks.getInt(COSName.N)).isEqualTo(4);
        byte[] bytes = inks.createInputStream().readAllBytes();
        assertThat(new String(bytes, 12, 8, StandardCharsets.US_ASCII)).isEqualTo("prtrCMYK");
    }

    private static void boxes(PDPage page) {
        assertThat(page.getCOSObject().containsKey(COSName.TRIM_BOX)).isTrue();
        assertThat(page.getCOSObject().containsKey(COSName.ART_BOX)).isFalse();
        inside(page.getTrimBox(), page.getBleedBox());
        inside(page.getBleedBox(), page.getMediaBox());
        assertThat(page.getBleedBox().getWidth() - page.getTrimBox().getWidth()).isBetween(16.9f, 17.1f);
    }

    private static void inside(PDRectangle inner, PDRectangle outer) {
        assertThat(inner.getLowerLeftX()).isGreaterThanOrEqualTo(outer.getLowerLeftX());
        assertThat(inner.getLowerLeftY()).isGreaterThanOrEqualTo(outer.getLowerLeftY());
        assertThat(inner.getUpperRightX()).isLessThanOrEqualTo(outer.getUpperRightX());
        assertThat(inner.getUpperRightY()).isLessThanOrEqualTo(outer.getUpperRightY());
    }

    /** No colour of a screen but one that says which it is. */
    private static void colours(PDDocument document) throws IOException {
        List<String> operators = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    operators.add(operator.getName());
                }
            }
        }
        assertThat(operators).contains("g", "K").doesNotContain("rg", "RG");
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary) {
                assertThat(dictionary.getDictionaryObject(COSName.COLORSPACE)).isNotEqualTo(COSName.DEVICERGB);
                assertThat(dictionary.getDictionaryObject(COSName.CS)).isNotEqualTo(COSName.DEVICERGB);
            }
        }
    }

    private static void nothingToClick(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            assertThat(page.getAnnotations()).isEmpty();
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && "Outlines".equals(dictionary.getNameAsString(COSName.TYPE))) {
                assertThat(dictionary.getCOSDictionary(COSName.FIRST).containsKey(COSName.DEST)).isTrue();
            }
        }
    }

    @Test
    void paperStaysWhiteAndRedTakesMagenta() throws Exception {
        PressProfile press = PressProfile.read(profile());
        for (float ink : press.inks(1, 1, 1)) {
            assertThat(ink).isLessThan(0.05f);
        }
        assertThat(press.inks(0.6f, 0.1f, 0.1f)[0]).isLessThan(press.inks(0.6f, 0.1f, 0.1f)[1]);
    }

    @Test
    void aWrongProfileStopsTheBuildAtItsPlace() throws Exception {
        Files.writeString(folder.resolve("letter.icc"), "no profile");
        Files.write(folder.resolve("screen.icc"), java.awt.color.ICC_Profile.getInstance(
                java.awt.color.ColorSpace.CS_sRGB).getData());
        for (String[] row : new String[][] {{"nowhere.icc", "there is no such file"}, {"letter.icc", "it is no ICC"},
            {"screen.icc", "not of a press"}}) {
            Path file = folder.resolve("teipress.toml");
            Files.writeString(file, "[print]\npress-profile = \"" + row[0] + "\"\n");
            var faults = ProjectFile.read(file).faults();
            assertThat(faults).hasSize(1);
            assertThat(faults.get(0).message()).contains(row[0], row[1]);
            assertThat(faults.get(0).span().start().line()).isEqualTo(2);
        }
        assertThatThrownBy(() -> PressProfile.read(folder.resolve("letter.icc"))).isInstanceOf(IOException.class);
    }
}
