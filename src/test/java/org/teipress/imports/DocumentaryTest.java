package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentaryTest {

    /** What stands behind the name of a place explains it; it is no surname. */
    @Test
    void namesOfPlacesAreNotCompleted() {
        assertThat(Imports.paragraph("he lives at Ipswich [Suffolk] and by Smagul [Sadvakasuly] then"))
                .contains("Ipswich <note type=\"identification\"").contains("<persName>Smagul <supplied");
    }

    private static final String CASES = """
            arrested [in] May         | arrested <supplied reason="omitted">in</supplied> May
            From arrest [.] Then      | From arrest <supplied reason="omitted">.</supplied> Then
            the camp [, and] then     | the camp <supplied reason="omitted">, and</supplied> then
            Com[rade] Ali             | <expan><abbr>Com</abbr><ex>rade</ex></expan> Ali
            dear K[oly]a came         | dear K<supplied reason="lost">oly</supplied>a came
            by Smagul [Sadvakasuly]   | by <persName>Smagul <supplied reason="omitted">Sadvakasuly</supplied></persName>
            met AKAAVA [?] then       | met <unclear>AKAAVA</unclear> then
            he writed [sic] so        | he <sic>writed</sic> so
            er schreibd [!] so        | er <sic rend="exclamation">schreibd</sic> so
            then [illegible] went     | then <gap reason="illegible" extent="unknown" unit="character"/> went
            то [нрзб.] ушёл           | то <gap reason="illegible" extent="unknown" unit="character"><desc>нрзб.</desc></gap> ушёл
            then [5 letters missing] x| then <gap reason="lost" quantity="5" unit="character"/> x
            x [about 12 letters] y    | x <gap reason="lost" quantity="12" precision="low" unit="character"/> y
            x [2 Zeilen fehlen] y     | x <gap reason="lost" quantity="2" unit="line"><desc>2 Zeilen fehlen</desc></gap> y
            x [3-5 слов утрачено] y   | x <gap reason="lost" atLeast="3" atMost="5" unit="word"><desc>3-5 слов утрачено</desc></gap> y
            x [torn] y                | x <gap reason="lost" extent="unknown" unit="character"><desc>torn</desc></gap> y
            the paper [i.e. Pravda] y | the paper <note type="gloss" place="inline" resp="#editor">i.e. Pravda</note> y
            see [Photo 3] there       | see <note type="figure" place="inline" resp="#editor"><ref type="figure" target="#figure-3">Photo 3</ref></note> there
            see (Photo 15) there      | see (<ref type="figure" target="#figure-15">Photo 15</ref>) there
            see [Abb. 2-4]            | see <note type="figure" place="inline" resp="#editor"><ref type="figure" target="#figure-2 #figure-3 #figure-4">Abb. 2-4</ref></note>
            so [in the original: XXX] | so <gap reason="editorial"><desc>in the original: XXX</desc></gap>
            the c-r [counter-revolutionary] part | the <choice><abbr>c-r</abbr><expan>counter-revolutionary</expan></choice> part
            he said to him [Ezhov] so | he said to him <note type="identification" place="inline" resp="#editor">Ezhov</note> so
            period [1920-1925] was    | period <supplied reason="omitted"><date from="1920" to="1925">1920-1925</date></supplied> was
            was [c. 1805] or so       | was <supplied reason="omitted"><date when="1805" precision="low">c. 1805</date></supplied> or so
            was [1806?] or so         | was <supplied reason="omitted"><date when="1806" cert="low">1806?</date></supplied> or so
            bis [3. Mai] gereist      | bis <supplied reason="omitted"><date when="--05-03">3. Mai</date></supplied> gereist
            in C[assel?] gewesen      | in <expan><abbr>C</abbr><ex cert="low">assel</ex></expan> gewesen
            das Mscpt. [Manuskript] x | das <choice><abbr>Mscpt.</abbr><expan>Manuskript</expan></choice> x
            for it [MS torn] so       | for it <gap reason="lost" extent="unknown" unit="character"><desc>MS torn</desc></gap> so
            На заседании ЦК [Центральный Комитет] x | На заседании <choice><abbr>ЦК</abbr><expan>Центральный Комитет</expan></choice> x
            abc^def^ghi [^jkl^]       | abc<add place="above">def</add>ghi <supplied reason="omitted"><add place="above">jkl</add></supplied>
            gefreut [gestr.: geehrt]  | gefreut <note type="comment" place="inline" resp="#editor">gestr.: geehrt</note>
            sure [; but wait] then    | sure <supplied reason="omitted">; but wait</supplied> then
            получ<ил> он              | получ<supplied reason="omitted" rend="angle">ил</supplied> он
            он <нрзб> сказал          | он <gap reason="illegible" extent="unknown" unit="character" rend="angle"><desc>нрзб</desc></gap> сказал
            у Суворина [А. С. Суворин] | у Суворина <note type="identification" place="inline" resp="#editor">А. С. Суворин</note>
            a [in margin: def] b      | a <add place="margin">def</add> b
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = CASES)
    void readsBracketsByMeaning(String text, String tei) {
        assertThat(Imports.paragraph(text)).isEqualTo(tei);
        assertThat(Imports.validate(Imports.documentary(text)).diagnostics()).isEmpty();
    }

    @Test
    void remarksAreSignedByWhoeverMadeThem() {
        assertThat(Imports.paragraph("the TsK [the centre – Author's Note] said")).isEqualTo("the TsK "
                + "<note type=\"comment\" place=\"inline\" resp=\"#author\">the centre</note> said");
        assertThat(Imports.paragraph("der ZK [das Zentrum – Anm. d. Verf.] sagte")).contains("resp=\"#author\" rend=\"signed\"")
                .contains("das Zentrum – Anm. d. Verf.");
        assertThat(Imports.paragraph("Bronstein (i.e. Trotsky – Author's Note) said")).contains("type=\"gloss\"")
                .contains("rend=\"round\">i.e. Trotsky</note> said");
    }

    @Test
    void bracketsNest() {
        assertThat(Imports.paragraph("x [according to Smagul [Sadvakasuly] this was a much later day] y")).isEqualTo(
                "x <note type=\"comment\" place=\"inline\" resp=\"#editor\">according to <persName>Smagul <supplied "
                + "reason=\"omitted\">Sadvakasuly</supplied></persName> this was a much later day</note> y");
    }

    @Test
    void aBracketThatNeverClosesIsKeptAndReported() {
        Imported imported = Imports.documentary("He went [in Moscow.\n\nThen he [came] back.]");
        assertThat(Imports.body(imported)).isEqualTo("<p>He went [in Moscow.</p><p>Then he "
                + "<supplied reason=\"omitted\">came</supplied> back.]</p>");
        assertThat(Imports.findings(imported)).contains("1:9 import-bracket-open", "3:21 import-bracket-open");
    }

    @Test
    void aBracketMayRunOverLinesAndPages() {
        String pages = "He wrote to the office [the one of the party in the old\n\n\n\ntown of Orenburg] and left the day "
                + "after.\n\nNext paragraph.";
        assertThat(Imports.body(Imports.documentary(pages))).contains("in the old <pb n=\"2\"/>town of Orenburg</note> and");
    }

    @Test
    void doubtIsReportedWithAlternatives() {
        Imported imported = Imports.documentary("once every two or three [months] he came");
        assertThat(imported.report().diagnostics()).filteredOn(d -> d.rule().value().equals("import-doubtful"))
                .singleElement().satisfies(d -> {
                    assertThat(d.span().start()).hasToString("1:25");
                    assertThat(d.message()).contains("supplied words").contains("gloss or comment");
                });
    }

    @Test
    void bracketsWithoutEndCostLinearTime() {
        String deep = "[".repeat(200_000) + "x" + "]".repeat(100_000);
        assertThat(Imports.documentary(deep).tei()).contains("[[[[");
    }

    @Test
    void lifeDatesIdentify() {
        assertThat(Imports.paragraph("met Heyne [Christian Gottlob Heyne (1729–1812), scholar] there")).contains("type=\"identification\"");
        assertThat(Imports.paragraph("He was there [Stalin used it in his accusations against them in 1926-1933] then")).contains("type=\"comment\"");
    }

    @Test
    void germanQuotationMarksStandTheOtherWayAbout() {
        assertThat(Imports.findings(Imports.documentary("Er sagte »nie wieder« und ging. Il dit « jamais » et sort. Он сказал «нет» ей.")))
                .noneMatch(f -> f.endsWith("import-quotation-mark"));
    }
}
