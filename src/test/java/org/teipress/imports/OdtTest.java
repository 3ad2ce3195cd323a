package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** OpenDocument texts: what their layout says becomes TEI, and their brackets are read. */
class OdtTest {

    private static final String CONTENT = """
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:xlink="x" xmlns:dc="d">
            <office:automatic-styles>
              <style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
              <style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
              <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
              <text:list-style style:name="L1"><text:list-level-style-number/></text:list-style>
            </office:automatic-styles>
            <office:body><office:text>%s</office:text></office:body></office:document-content>""";

    private static Imported read(String text) throws IOException {
        byte[] zip = new Docx().bytes("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))
                .bytes("content.xml", CONTENT.formatted(text).getBytes(StandardCharsets.UTF_8)).zip();
        return new Importer(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE.withTitle("T").withLanguage("en"), List.of(), true,
                false, List.of(), StyleMap.none(), Imports.DAY)).file(Imports.PLACE, zip);
    }

    @Test
    void headingsListsTablesLooksAndNotes() throws IOException {
        Imported imported = read("""
                <text:h text:outline-level="1">The ferry</text:h>
                <text:p>He came <text:span text:style-name="T1">late</text:span><text:s/>[in] May<text:note text:note-class="footnote">
                <text:note-citation>1</text:note-citation><text:note-body><text:p>So he said [sic].</text:p></text:note-body></text:note>
                and <text:span text:style-name="T2">stayed</text:span> <text:a xlink:href="https://example.org/">there</text:a>.</text:p>
                <text:p text:style-name="P1">Nobody knew.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>below</text:p></text:list-item>
                </text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell></table:table-row>
                </table:table>""");
        assertThat(Imports.body(imported).replaceAll("> <(?!ref|supplied)", "><")).isEqualTo("<div><head>The ferry</head><p>He came <hi rend=\"italic\">late</hi> "
                + "<supplied reason=\"omitted\">in</supplied> May<note place=\"foot\">So he <sic>said</sic>.</note> and "
                + "<del rend=\"strikethrough\">stayed</del> <ref target=\"https://example.org/\">there</ref>.</p>"
                + "<quote><p>Nobody knew.</p></quote><list rend=\"numbered\"><item>one<list rend=\"numbered\"><item>below</item></list></item>"
                + "<item>two</item></list><table><row><cell cols=\"2\">a</cell></row></table></div>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void whatTeiGetsNothingOfIsNamed() throws IOException {
        Imported imported = read("<text:p>He came.<draw:frame xmlns:draw=\"w\"/></text:p>");
        assertThat(Imports.findings(imported)).contains("1:1 import-left-out");
    }

    @Test
    void imagesLieBesideTheTei() throws IOException {
        byte[] zip = new Docx().bytes("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))
                .bytes("Pictures/seal.png", new byte[] {1, 2}).bytes("content.xml", CONTENT.formatted("<text:p>A seal: <draw:frame xmlns:draw='w' "
                + "xmlns:svg='v'><draw:image xlink:href='Pictures/seal.png'/><svg:desc>A lion</svg:desc></draw:frame></text:p><text:p><draw:frame "
                + "xmlns:draw='w'><draw:image xlink:href='https://example.org/x.png'/></draw:frame>and <draw:frame xmlns:draw='w'><draw:text-box><text:p>boxed "
                + "words</text:p></draw:text-box></draw:frame></text:p>").getBytes(StandardCharsets.UTF_8)).zip();
        Imported imported = new Importer(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY)).file(Imports.PLACE, zip);
        assertThat(imported.tei()).contains("<graphic url=\"media/seal.png\"/>").contains("<figDesc>A lion</figDesc>").contains("boxed words");
        assertThat(imported.files()).containsOnlyKeys("media/seal.png");
        assertThat(imported.report().diagnostics()).anyMatch(d -> d.message().contains("not in the file itself"));
        assertThat(Imports.validate(imported).diagnostics()).noneMatch(d -> d.rule().value().startsWith("rng"));
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        byte[] zip = new Docx().bytes("x.txt", new byte[] {1}).zip();
        assertThatThrownBy(() -> new Importer(ImportOptions.of(ImportConvention.PLAIN, Imports.DAY)).file(Imports.PLACE, zip))
                .isInstanceOf(NotATranscriptException.class).hasMessageContaining("Word document");
    }
}
