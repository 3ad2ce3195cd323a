package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScansTest {

    private static final String PAGE = """
            <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
            <Page imageFilename="leaf 1.jpg" imageWidth="1000" imageHeight="1500">
            <ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="1" regionRef="b"/><RegionRefIndexed index="0" regionRef="a"/>
            <RegionRefIndexed index="2" regionRef="n"/></OrderedGroup></ReadingOrder>
            <TextRegion id="n" type="page-number"><Coords points="900,10 950,10 950,40"/><TextLine id="n1">
            <Coords points="900,10 950,10 950,40"/><TextEquiv><Unicode>- 12 -</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="b" custom="readingOrder {index:1;}"><Coords points="0,0 10,0 10,10"/>
            <TextLine id="b2" custom="readingOrder {index:1;}"><Coords points="0,5 10,5 10,9"/><TextEquiv><Unicode>gend, am 3. März 1920</Unicode></TextEquiv></TextLine>
            <TextLine id="b1" custom="readingOrder {index:0;} abbrev {offset:4; length:2; expansion:Herr;} unclear {offset:8; length:3;} textStyle {offset:0; length:3;italic:true;}">
            <Coords points="0,0 10,0 10,4"/><TextEquiv index="1"><Unicode>wrong</Unicode></TextEquiv><TextEquiv index="0"><Unicode>Der Hr. Abt [in] der Ge¬</Unicode></TextEquiv></TextLine>
            </TextRegion>
            <TextRegion id="a" type="heading"><Coords points="0,0 10,0 10,10"/><TextLine id="a1"><TextEquiv><Unicode>Erstes Kapitel</Unicode></TextEquiv></TextLine></TextRegion>
            </Page></PcGts>""";

    private static final String ALTO = """
            <?xml version="1.0"?>
            <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><sourceImageInformation><fileName>leaf.tif</fileName>
            </sourceImageInformation></Description><Tags><OtherTag ID="T1" LABEL="heading"/></Tags>
            <Layout><Page ID="p" WIDTH="800" HEIGHT="1200"><TopMargin><TextBlock ID="h" HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4"><TextLine>
            <String CONTENT="Running"/></TextLine></TextBlock></TopMargin><PrintSpace><ComposedBlock>
            <TextBlock ID="b0" TAGREFS="T1"><TextLine><String CONTENT="Chapter"/><SP/><String CONTENT="One"/></TextLine></TextBlock>
            <TextBlock ID="b1" HPOS="10" VPOS="20" WIDTH="30" HEIGHT="40"><TextLine ID="l1" HPOS="10" VPOS="20" WIDTH="30" HEIGHT="9">
            <String CONTENT="The" STYLE="italics"/><SP/><String CONTENT="peas" SUBS_TYPE="HypPart1" SUBS_CONTENT="peasant"/><HYP CONTENT="-"/></TextLine>
            <TextLine><String CONTENT="ant"/><SP/><String CONTENT="came"/></TextLine>
            <TextLine><String CONTENT="home" HPOS="10" WIDTH="20"/><String CONTENT="." HPOS="30" WIDTH="2"/><String CONTENT="Then" HPOS="40" WIDTH="9"/></TextLine></TextBlock></ComposedBlock></PrintSpace></Page></Layout></alto>
            """;

    private static Imported read(String xml) throws Exception {
        return new Importer(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY)).file(Imports.PLACE,
                xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pageXmlBecomesSurfacesAndText() throws Exception {
        Imported imported = read(PAGE);
        assertThat(Imports.body(imported)).isEqualTo("<div><pb n=\"12\" facs=\"#page-1\"/><head facs=\"#page-1-1\"><lb "
                + "facs=\"#page-1-1-1\"/>Erstes Kapitel</head><p facs=\"#page-1-2\"><lb facs=\"#page-1-2-1\"/><hi rend=\"italic\">Der</hi> "
                + "<choice><abbr>Hr</abbr><expan>Herr</expan></choice>. <unclear>Abt</unclear> <supplied reason=\"omitted\">in</supplied> der "
                + "Ge<lb facs=\"#page-1-2-2\" break=\"no\" rend=\"¬\"/>gend, am <date when=\"1920-03-03\">3. März 1920</date></p> <fw "
                + "type=\"pageNum\" facs=\"#page-1-3\"><lb facs=\"#page-1-3-1\"/>- 12 -</fw></div>");
        assertThat(imported.tei().replaceAll("\\s+", " ")).contains("<surface xml:id=\"page-1\" ulx=\"0\" uly=\"0\" lrx=\"1000\" "
                + "lry=\"1500\"> <graphic url=\"leaf%201.jpg\"/>").contains("<zone xml:id=\"page-1-2-1\" points=\"0,0 10,0 10,4\" type=\"line\"/>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void altoBecomesSurfacesAndText() throws Exception {
        Imported imported = read(ALTO);
        assertThat(Imports.body(imported)).contains("<fw type=\"header\" place=\"top\" facs=\"#page-1-1\"><lb facs=\"#page-1-1-1\"/>Running</fw>")
                .contains("<head facs=\"#page-1-2\"><lb facs=\"#page-1-2-1\"/>Chapter One</head>")
                .contains("<hi rend=\"italic\">The</hi> peas<lb facs=\"#page-1-3-2\" break=\"no\" rend=\"-\"/>ant came <lb facs=\"#page-1-3-3\"/>home. Then</p>");
        assertThat(imported.tei()).contains("points=\"10,20 40,20 40,60 10,60\"");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void severalPagesBecomeOneText() throws Exception {
        Map<java.net.URI, byte[]> files = new LinkedHashMap<>();
        files.put(Path.of("a.xml").toUri(), PAGE.getBytes(StandardCharsets.UTF_8));
        files.put(Path.of("b.xml").toUri(), ALTO.getBytes(StandardCharsets.UTF_8));
        Imported imported = new Importer(ImportOptions.of(ImportConvention.PLAIN, Imports.DAY)).pages(files);
        assertThat(imported.tei()).contains("<pb n=\"12\" facs=\"#page-1\"/>").contains("<pb facs=\"#page-2\"/>").contains("[in]");
        // Where no convention is named, a bracket stays what it is.
        assertThat(Imports.validate(imported).diagnostics()).singleElement().satisfies(d -> assertThat(d.message()).startsWith("\"[in]\" is typed"));
    }

    @Test
    void zonesOfSegmOntoAreKnown() throws Exception {
        Imported imported = read(ALTO.replace("LABEL=\"heading\"", "LABEL=\"MarginTextZone\""));
        assertThat(Imports.body(imported)).contains("<note place=\"margin\" facs=\"#page-1-2\">");
        assertThat(Imports.body(read(PAGE.replace("type=\"page-number\"", "custom=\"structure {type:NumberingZone;}\"")))).contains("<fw type=\"pageNum\"");
    }

    @Test
    void remarksOfTranscribersAndGapsAtLineEndsStay() throws Exception {
        String body = Imports.body(read(PAGE.replace("unclear {offset:8; length:3;}", "comment {offset:8; length:3; comment:so im Text;}")
                .replace("id=\"b2\" custom=\"", "id=\"b2\" custom=\"gap {offset:21; length:0; reason:torn;} ")));
        assertThat(body).contains("Abt<note type=\"comment\" place=\"margin\">so im Text</note> ").containsPattern("1920</date><gap reason=\"torn\"/></p>");
    }

    @Test
    void whatAFileDoesNotSayOrSaysWronglyIsTold() throws Exception {
        Imported imported = read(PAGE.replace("imageFilename=\"leaf 1.jpg\"", "").replace("<Coords points=\"0,5 10,5 10,9\"/>", "<Coords points=\"0,5 x\"/>"));
        assertThat(imported.report().diagnostics().stream().filter(d -> d.rule().toString().equals("import-left-out")).map(d -> d.message()).toList())
                .anyMatch(m -> m.contains("no image")).anyMatch(m -> m.contains("line “b2” has an outline")).anyMatch(m -> m.contains("line “b1” has other readings (1)"));
        assertThat(imported.tei()).doesNotContain("<graphic").contains("<zone xml:id=\"page-1-2-2\" type=\"line\"/>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void aReviewNamesTheLineOfTheFile() throws Exception {
        String xml = PAGE.replace("gend, am 3. März 1920", "gend every two or three [months] he came");
        Imported imported = new Importer(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE, List.of(), false, true, List.of(), StyleMap.none(),
                Imports.DAY)).file(Imports.PLACE, xml.getBytes(StandardCharsets.UTF_8));
        int line = (int) xml.substring(0, xml.indexOf("id=\"b2\"")).lines().count();
        assertThat(Imports.body(imported)).contains("<?teipress review at=\"transcript.txt:" + line + ":1\" read");
        assertThat(ReviewPage.of(imported)).contains("<span class=\"place\">transcript.txt:" + line + ":1</span>");
    }

    @Test
    void aFindingStandsWhereItsLineBeginsInItsFile() throws Exception {
        Map<java.net.URI, byte[]> files = new LinkedHashMap<>();
        files.put(Path.of("a.xml").toUri(), ALTO.getBytes(StandardCharsets.UTF_8));
        files.put(Path.of("b.xml").toUri(), PAGE.replace("3. März 1920", "3. März [1920").getBytes(StandardCharsets.UTF_8));
        Imported imported = new Importer(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY)).pages(files);
        assertThat(imported.quoted()).extracting(s -> Path.of(s.uri()).getFileName().toString()).containsExactly("a.xml", "b.xml");
        int line = 1 + (int) PAGE.substring(0, PAGE.indexOf("<TextLine id=\"b2\"")).lines().count();
        assertThat(imported.report().diagnostics()).filteredOn(d -> d.rule().toString().equals("import-bracket-open")).singleElement().satisfies(d -> {
            assertThat(d.span().uri().getPath()).endsWith("b.xml");
            assertThat(d.span().start().line()).isEqualTo(line);
        });
    }

    @Test
    void brokenXmlIsRefused() {
        assertThatThrownBy(() -> read("<PcGts><Page>")).isInstanceOf(NotATranscriptException.class)
                .hasMessageContaining("well-formed");
    }

    @Test
    void nothingIsFetched() throws Exception {
        String evil = "<!DOCTYPE PcGts [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + PAGE.replace("Erstes", "&x;");
        assertThatThrownBy(() -> read(evil)).isInstanceOf(NotATranscriptException.class);
    }
}
