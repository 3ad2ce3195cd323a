package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeidenTest {

    private static final String CASES = """
            abc [def] ghi     | abc <supplied reason="lost">def</supplied> ghi
            abc[def]ghi       | abc<supplied reason="lost">def</supplied>ghi
            abc [def?] ghi    | abc <supplied reason="lost" cert="low">def</supplied> ghi
            abc [def(?)] ghi  | abc <supplied reason="lost" cert="low">def</supplied> ghi
            abc[.]ghi         | abc<gap reason="lost" quantity="1" unit="character"/>ghi
            abc[...]ghi       | abc<gap reason="lost" quantity="3" unit="character"/>ghi
            abc[. . .]ghi     | abc<gap reason="lost" quantity="3" unit="character"/>ghi
            abc[··]ghi        | abc<gap reason="lost" quantity="2" unit="character"/>ghi
            abc[c. 5]ghi      | abc<gap reason="lost" quantity="5" precision="low" unit="character"/>ghi
            abc[- ca.5 -]ghi  | abc<gap reason="lost" quantity="5" precision="low" unit="character"/>ghi
            abc[±5]ghi        | abc<gap reason="lost" quantity="5" precision="low" unit="character"/>ghi
            abc[c. 3 - 5]ghi  | abc<gap reason="lost" atLeast="3" atMost="5" unit="character"/>ghi
            abc[-3-5-]ghi     | abc<gap reason="lost" atLeast="3" atMost="5" unit="character"/>ghi
            abc [- - -] ghi   | abc <gap reason="lost" extent="unknown" unit="character"/> ghi
            abc [---] ghi     | abc <gap reason="lost" extent="unknown" unit="character"/> ghi
            abc [— —] ghi     | abc <gap reason="lost" extent="unknown" unit="character"/> ghi
            abc [- - -?] ghi  | abc <gap reason="lost" extent="unknown" unit="character"><certainty match=".." locus="name"/></gap> ghi
            [- - - - - -]     | <gap reason="lost" quantity="1" unit="line"/>
            [------][------]  | <gap reason="lost" quantity="2" unit="line"/>
            [- - - c. 3 - - -]| <gap reason="lost" quantity="3" precision="low" unit="line"/>
            - - - - - -       | <gap reason="lost" extent="unknown" unit="line"/>
            abc [.. 4 cm ..]  | abc <gap reason="lost" quantity="4" unit="cm"/>
            abc [def - - -]   | abc <supplied reason="lost">def</supplied> <gap reason="lost" extent="unknown" unit="character"/>
            [Imp. Caes.] divi | <supplied reason="lost">Imp. Caes.</supplied> divi
            abc +++ ghi       | abc <gap reason="illegible" quantity="3" unit="character"/> ghi
            abc + c. 5 + ghi  | abc <gap reason="illegible" quantity="5" precision="low" unit="character"/> ghi
            abc - - - ghi     | abc <gap reason="illegible" extent="unknown" unit="character"/> ghi
            abc ⟨def⟩ ghi     | abc <supplied reason="omitted">def</supplied> ghi
            abc <def> ghi     | abc <supplied reason="omitted">def</supplied> ghi
            abc ⟨- - -⟩ ghi   | abc <gap reason="omitted" extent="unknown" unit="character"/> ghi
            Aug(ustus) est    | <expan><abbr>Aug</abbr><ex>ustus</ex></expan> est
            Aug(ustus?) est   | <expan><abbr>Aug</abbr><ex cert="low">ustus</ex></expan> est
            b(ene)f(iciarius) | <expan><abbr>b</abbr><ex>ene</ex><abbr>f</abbr><ex>iciarius</ex></expan>
            I[mp(erator)] est | I<supplied reason="lost"><expan><abbr>mp</abbr><ex>erator</ex></expan></supplied> est
            xv (annus) est    | xv <expan><ex>annus</ex></expan> est
            str(- - -) est    | <abbr>str</abbr> est
            abc {def} ghi     | abc <surplus>def</surplus> ghi
            abc ⟦def⟧ ghi     | abc <del rend="erasure">def</del> ghi
            abc [[def]] ghi   | abc <del rend="erasure">def</del> ghi
            abc ⟦[def]⟧ ghi   | abc <del rend="erasure"><supplied reason="lost">def</supplied></del> ghi
            abc `def´ ghi     | abc <add place="above">def</add> ghi
            abc \\def/ ghi    | abc <add place="above">def</add> ghi
            abc «def» ghi     | abc <add place="overstrike">def</add> ghi
            abc ⸢def⸣ ghi     | abc <corr>def</corr> ghi
            abc †def† ghi     | abc <sic rend="crux">def</sic> ghi
            abc def (!) ghi   | abc <sic>def</sic> ghi
            ab\u0323c\u0323d  | a<unclear>bc</unclear>d
            a\u1E05c          | a<unclear>b</unclear>c
            abc (vac. 3) ghi  | abc <space quantity="3" unit="character"/> ghi
            abc vacat ghi     | abc <space extent="unknown" unit="character"/> ghi
            abc (vac. 2 lines)| abc <space quantity="2" unit="line"/>
            abc (m. 2) ghi    | abc <handShift new="#hand-2"/> ghi
            abc ((hedera)) def| abc <g type="hedera"/> def
            abc DEF ghi       | abc <orig>DEF</orig> ghi
            anno XIV est      | anno XIV est
            (scil. def) ghi   | <supplied reason="subaudible">def</supplied> ghi
            """;

    private static Imported leiden(String text) {
        return Imports.of(ImportConvention.LEIDEN, text);
    }

    private static String block(String text) {
        return Imports.body(leiden(text)).replaceAll("^<div type=\"edition\"> ?<ab><lb n=\"1\"/>|</ab> ?</div>$", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = CASES)
    void readsSigns(String text, String tei) {
        assertThat(block(text)).isEqualTo(tei);
        assertThat(Imports.validate(leiden(text)).diagnostics()).isEmpty();
    }

    @Test
    void linesAreKeptAndWordsRunOverThem() {
        assertThat(block("imp(eratori) Cae-\nsari divi\n\n5 f(ilio)")).isEqualTo("<expan><abbr>imp</abbr><ex>eratori</ex></expan> "
                + "Cae<lb n=\"2\" break=\"no\"/>sari divi</ab> <ab><lb n=\"3\"/>5 <expan><abbr>f</abbr><ex>ilio</ex></expan>");
    }

    @Test
    void aRestorationOverTheEndOfALineIsOne() {
        assertThat(block("abc [def-]\n[ghi] jkl [mno]\n[pqr]")).isEqualTo("abc <supplied reason=\"lost\">def<lb n=\"2\" "
                + "break=\"no\"/>ghi</supplied> jkl <supplied reason=\"lost\">mno <lb n=\"3\"/>pqr</supplied>");
    }

    @Test
    void strokesEndLinesInRunningText() {
        assertThat(block("abc / def ghi/jkl / mno")).isEqualTo("abc <lb n=\"2\"/>def ghi<lb n=\"3\" break=\"no\"/>jkl "
                + "<lb n=\"4\"/>mno");
    }

    @Test
    void numbersThatCountLinesAreLineNumbers() {
        assertThat(block("1 abc\n2 def\n3 ghi")).isEqualTo("abc <lb n=\"2\"/>def <lb n=\"3\"/>ghi");
    }

    @Test
    void sidesBecomeParts() {
        assertThat(Imports.body(leiden("recto\nabc\n\nverso\ndef"))).isEqualTo("<div type=\"edition\"><div type=\"textpart\">"
                + "<head>recto</head> <ab><lb n=\"1\"/>abc</ab></div><div type=\"textpart\"><head>verso</head> "
                + "<ab><lb n=\"1\"/>def</ab></div></div>");
    }

    @Test
    void aSignWithoutPartnerIsKeptAndReported() {
        Imported imported = leiden("abc [def ghi\njkl");
        assertThat(Imports.body(imported)).contains("abc [def ghi <lb n=\"2\"/>jkl");
        assertThat(Imports.findings(imported)).contains("1:5 import-bracket-open");
    }

    @Test
    void numbersOfEveryOtherLineAreNumbersOfLines() {
        assertThat(Imports.body(Imports.of(ImportConvention.LEIDEN, "1 abc\ndef\n3 ghi\nklm\n5 nop\n")))
                .contains("<lb n=\"1\"/>abc <lb n=\"2\"/>def <lb n=\"3\"/>ghi <lb n=\"4\"/>klm <lb n=\"5\"/>nop");
    }
}
