package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static String p(String style, String runs) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>") + runs + "</w:p>";
    }

    private static String r(String looks, String text) {
        return "<w:r>" + (looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>") + "<w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static Imported read(Docx docx) throws IOException {
        return read(docx, StyleMap.none());
    }

    private static Imported read(Docx docx, StyleMap styles) throws IOException {
        return new Importer(new ImportOptions(ImportConvention.DOCUMENTARY, 
                HeaderWords.NONE.withTitle("T").withLanguage("en"), List.of(), true, false, List.of(), styles, Imports.DAY)).file(Imports.PLACE, docx.zip());
    }

    private static String valid(Imported imported) {
        assertThat(Imports.validate(imported).diagnostics()).as(imported.tei()).isEmpty();
        return Imports.body(imported);
    }

    private static final String STYLES = "<w:styles><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style><w:style "
            + "w:styleId='H2'><w:name w:val='heading 2'/></w:style><w:style w:styleId='Q'><w:name w:val='Quote'/></w:style><w:style "
            + "w:styleId='Pn'><w:name w:val='Person'/></w:style></w:styles>";

    @Test
    void headingsNestAndLooksAndBracketsMix() throws Exception {
        Imported imported = read(Docx.body(p("H1", r("", "One")) + p("", r("", "He went [in ") + r("<w:i/>", "the") + r("<w:i/>", " town")
                + r("", "] on May 3, 1920.")) + p("H2", r("", "Two")) + p("Q", r("", "Quoted")) + p("H1", r("", "Three")))
                .part("styles", STYLES));
        assertThat(valid(imported)).isEqualTo("<div><head>One</head><p>He went <supplied reason=\"omitted\">in <hi rend=\"italic\">the "
                + "town</hi></supplied> on <date when=\"1920-05-03\">May 3, 1920</date>.</p><div><head>Two</head><quote><p>Quoted</p>"
                + "</quote></div></div><div><head>Three</head></div>");
    }

    @Test
    void changesAndCommentsSayWhose() throws Exception {
        Imported imported = read(Docx.body(p("", r("", "He ") + "<w:del w:id='1' w:author='A. Reader'><w:r><w:delText>came </w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='A. Reader'>" + r("", "went") + "</w:ins>" + r("", " home")
                + "<w:r><w:commentReference w:id='7'/></w:r>" + r("", ".")))
                .part("comments", "<w:comments><w:comment w:id='7' w:author='B'>" + p("", r("", "Why?")) + "</w:comment></w:comments>"));
        assertThat(valid(imported)).isEqualTo("<p>He <del type=\"revision\" resp=\"#reviser-1\">came</del> <add type=\"revision\" "
                + "resp=\"#reviser-1\">went</add> home<note type=\"comment\" place=\"margin\" resp=\"#reviser-2\">Why?</note>.</p>");
        assertThat(imported.tei()).contains("<respStmt xml:id=\"reviser-1\">").contains("<name>A. Reader</name>");
    }

    @Test
    void notesGoWhereTheyAreCalled() throws Exception {
        Imported imported = read(Docx.body(p("", r("", "Text") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("", ".")
                + "<w:r><w:endnoteReference w:id='3'/></w:r>"))
                .part("footnotes", "<w:footnotes><w:footnote w:id='2'>" + p("", r("", " See [Photo 1].")) + "</w:footnote></w:footnotes>")
                .part("endnotes", "<w:endnotes><w:endnote w:id='3'>" + p("", r("", "One.")) + p("", r("", "Two.")) + "</w:endnote></w:endnotes>"));
        assertThat(valid(imported)).contains("<p>Text<note place=\"foot\">See <note type=\"figure\"").contains("<note place=\"end\"><p>One.</p><p>Two.</p>");
    }

    @Test
    void listsTablesAndImages() throws Exception {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr>%s</w:p>";
        Imported imported = read(Docx.body(String.format(item, 0, r("", "a")) + String.format(item, 1, r("", "b")) + String.format(item, 0, r("", "c"))
                + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("", r("", "x")) + "</w:tc></w:tr><w:tr><w:tc>"
                + p("", r("", "y")) + "</w:tc><w:tc>" + p("", r("", "z")) + p("", r("", "zz")) + "</w:tc></w:tr></w:tbl>"
                + p("", "<w:r><w:drawing><wp:inline><wp:docPr descr='A seal'/><a:blip r:embed='i1'/></wp:inline></w:drawing></w:r>"))
                .part("numbering", "<w:numbering><w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num></w:numbering>")
                .bytes("word/media/seal.png", new byte[] {1, 2}).bytes("word/_rels/document.xml.rels", ("<Relationships><Relationship Id='i1' "
                + "Target='media/seal.png'/></Relationships>").getBytes()));
        assertThat(valid(imported)).contains("<list rend=\"bulleted\"><item>a<list rend=\"numbered\"><item>b</item></list></item><item>c</item></list>")
                .contains("<cell role=\"label\" cols=\"2\">x</cell>").contains("<figure><graphic url=\"media/seal.png\"/><figDesc>A seal</figDesc></figure>");
        assertThat(imported.files()).containsOnlyKeys("media/seal.png");
    }

    @Test
    void aFileSaysWhatStylesMean() throws Exception {
        Docx docx = Docx.body(p("", r("<w:rStyle w:val='Pn'/>", "Ali") + r("", " came."))).part("styles", STYLES);
        assertThat(valid(read(docx, StyleMap.read("Person\tpersName\trole=writer\n")))).isEqualTo("<p><persName role=\"writer\">Ali</persName> came.</p>");
        assertThat(valid(read(docx))).isEqualTo("<p><seg type=\"Person\">Ali</seg> came.</p>");
        assertThatThrownBy(() -> StyleMap.read("Person persName")).hasMessageContaining("line 1");
    }

    @Test
    void lettersAreFoundAmongParagraphs() throws Exception {
        Imported imported = read(Docx.body(p("", r("", "The letter reads:")) + p("", r("", "\"Dear friend,")) + p("", r("", "I am [in] Moscow now and well."))
                + p("", r("", "Yours, Ali\""))));
        assertThat(valid(imported)).contains("<floatingText type=\"letter\">").contains("<salute>\"Dear friend,</salute>");
    }

    @Test
    void whatIsLeftOutIsSaid() throws Exception {
        Imported imported = read(Docx.body(p("", r("", "x")) + "<w:altChunk r:id='c'/>").bytes("word/vbaProject.bin", new byte[1]));
        assertThat(imported.report().diagnostics()).extracting(d -> d.message()).anyMatch(m -> m.contains("macros"))
                .anyMatch(m -> m.contains("altChunk"));
    }

    @Test
    void dishonestArchivesAreRefused() {
        assertThatThrownBy(() -> read(Docx.body("").bytes("../evil", new byte[1]))).isInstanceOf(NotATranscriptException.class);
        assertThatThrownBy(() -> read(Docx.body("").bytes("word/A", new byte[1]).bytes("word/a", new byte[1])))
                .isInstanceOf(NotATranscriptException.class);
        assertThatThrownBy(() -> read(Docx.body("").bytes("word/zeros", new byte[30 << 20]))).isInstanceOf(NotATranscriptException.class);
        assertThatThrownBy(() -> read(new Docx().bytes("x", new byte[1]))).isInstanceOf(NotATranscriptException.class)
                .hasMessageContaining("no Word document");
        assertThatThrownBy(() -> read(new Docx().part("document", "<!DOCTYPE w:document><w:document/>"))).isInstanceOf(
                NotATranscriptException.class);
        byte[] whole = assertZip();
        assertThatThrownBy(() -> new Importer(ImportOptions.of(ImportConvention.PLAIN, Imports.DAY)).file(Imports.PLACE,
                java.util.Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(NotATranscriptException.class);
    }

    private static byte[] assertZip() {
        try {
            return Docx.body(p("", r("", "x"))).zip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
