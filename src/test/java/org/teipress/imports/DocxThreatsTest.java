package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Word document can bring along that is no text: each is refused, or named and left out. */
class DocxThreatsTest {

    private static final String PARAGRAPH = "<w:p><w:r><w:t>The ferry came.</w:t></w:r></w:p>";
    private static final String IMAGE = "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='x'/><a:blip r:embed='i1'/></wp:inline></w:drawing></w:r></w:p>";

    private static Imported read(Docx docx) throws IOException {
        return new Importer(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY)).file(Imports.PLACE, docx.zip());
    }

    private static Docx related(String body, String relationship) {
        return Docx.body(body).bytes("word/_rels/document.xml.rels",
                ("<Relationships>" + relationship + "</Relationships>").getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever part an entity stands in, nothing is fetched. */
    @ParameterizedTest
    @ValueSource(strings = {"document", "footnotes", "styles", "numbering", "comments"})
    void externalEntities(String part) {
        String evil = "<!DOCTYPE w:x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:x>&e;</w:x>";
        Docx docx = part.equals("document") ? new Docx() : Docx.body(PARAGRAPH);
        assertThatThrownBy(() -> read(docx.part(part, evil))).isInstanceOf(NotATranscriptException.class).hasMessageContaining("document type");
    }

    @Test
    void swellingEntities() {
        String evil = "<!DOCTYPE w:x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:x>&b;</w:x>";
        assertThatThrownBy(() -> read(new Docx().part("document", evil))).isInstanceOf(NotATranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/evil", "C:\\evil", "word\\..\\evil", "word/./x", "word//x", "a\u0000b"})
    void namesThatLie(String name) {
        assertThatThrownBy(() -> read(Docx.body(PARAGRAPH).bytes(name, new byte[1]))).isInstanceOf(NotATranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/etc/passwd", "media/../../styles.xml", "media/run.exe", "media/.png"})
    void imagesStayInTheirFolder(String target) throws IOException {
        Imported imported = read(related(IMAGE + PARAGRAPH, "<Relationship Id='i1' Target='" + target + "'/>")
                .bytes("word/media/run.exe", new byte[1]).bytes("word/media/.png", new byte[1]));
        assertThat(imported.files()).isEmpty();
        assertThat(imported.tei()).doesNotContain("passwd").doesNotContain("graphic");
        assertThat(imported.report().diagnostics()).anyMatch(d -> d.rule().value().equals("import-left-out"));
    }

    @Test
    void imagesOfOneNameAreTwo() throws IOException {
        Imported imported = read(related(IMAGE + IMAGE.replace("i1", "i2"), "<Relationship Id='i1' Target='media/a/x.png'/><Relationship Id='i2' Target='media/b/x.png'/>")
                .bytes("word/media/a/x.png", new byte[] {1}).bytes("word/media/b/x.png", new byte[] {2}));
        assertThat(imported.files()).containsOnlyKeys("media/x.png", "media/x-2.png");
    }

    @Test
    void whatLiesOutsideIsNotFetched() throws IOException {
        Imported imported = read(related(IMAGE + PARAGRAPH, "<Relationship Id='i1' TargetMode='External' Target='http://127.0.0.1:9/x.png'/>"));
        assertThat(imported.tei()).doesNotContain("127.0.0.1");
        assertThat(imported.report().diagnostics()).anyMatch(d -> d.message().contains("not in the file itself"));
    }

    @Test
    void linksThatRunAreNoLinks() throws IOException {
        Imported imported = read(related("<w:p><w:hyperlink r:id='i1'><w:r><w:t>press</w:t></w:r></w:hyperlink></w:p>",
                "<Relationship Id='i1' TargetMode='External' Target='javascript:alert(1)'/>"));
        assertThat(imported.tei()).contains("press").doesNotContain("javascript");
    }

    @Test
    void fieldsAreNotCarriedOut() throws IOException {
        Imported imported = read(Docx.body("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DDEAUTO c:\\windows\\cmd.exe \"/k calc\""
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>the result</w:t></w:r></w:p>"));
        assertThat(imported.tei()).contains("the result").doesNotContain("cmd.exe");
        assertThat(imported.report().diagnostics()).anyMatch(d -> d.message().contains("DDE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vbaProject.bin", "embeddings/oleObject1.bin", "charts/chart1.xml", "diagrams/data1.xml"})
    void whatRunsOrIsDrawnIsNamed(String part) throws IOException {
        Imported imported = read(Docx.body(PARAGRAPH).bytes("word/" + part, "<x/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(Imports.findings(imported)).contains("1:1 import-left-out");
    }

    @Test
    void archivesThatSwell() {
        byte[] zeros = new byte[30 << 20];
        assertThatThrownBy(() -> read(Docx.body(PARAGRAPH).bytes("word/media/zeros.png", zeros))).isInstanceOf(NotATranscriptException.class)
                .hasMessageContaining("swells");
    }

    @Test
    void deeplyNested() throws IOException {
        assertThatThrownBy(() -> read(Docx.body("<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000))))
                .isInstanceOf(NotATranscriptException.class);
        assertThat(read(Docx.body("<w:tbl><w:tr><w:tc>".repeat(200) + PARAGRAPH + "</w:tc></w:tr></w:tbl>".repeat(200))).tei()
                .replaceAll("\\s+", " ")).contains("The ferry came.");
    }

    @Test
    void damagedArchives() throws IOException {
        byte[] whole = Docx.body(PARAGRAPH).zip();
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            assumeThat(length).isLessThan(whole.length);
            assertThatThrownBy(() -> new Importer(ImportOptions.of(ImportConvention.PLAIN, Imports.DAY)).file(Imports.PLACE, Arrays.copyOf(whole, length)))
                    .isInstanceOf(NotATranscriptException.class);
        }
    }
}
