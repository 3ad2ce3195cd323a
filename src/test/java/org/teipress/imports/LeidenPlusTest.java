package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeidenPlusTest {

    static final String CASES = """
            abc [def] ghi~ abc <supplied reason="lost">def</supplied> ghi
            a[bc(?)]d~ a<supplied reason="lost" cert="low">bc</supplied>d
            [.3]~ <gap reason="lost" quantity="3" unit="character"/>
            [ca.5]~ <gap reason="lost" quantity="5" precision="low" unit="character"/>
            [.3-5]~ <gap reason="lost" atLeast="3" atMost="5" unit="character"/>
            [.?]~ <gap reason="lost" extent="unknown" unit="character"/>
            [.3(?)]~ <gap reason="lost" quantity="3" unit="character"><certainty match=".." locus="name"/></gap>
            [ca.5 abc]~ <gap reason="lost" quantity="5" precision="low" unit="character"/> <supplied reason="lost">abc</supplied>
            abc.3~ abc<gap reason="illegible" quantity="3" unit="character"/>
            ca.13~ <gap reason="illegible" quantity="13" precision="low" unit="character"/>
            .2-3~ <gap reason="illegible" atLeast="2" atMost="3" unit="character"/>
            .?~ <gap reason="illegible" extent="unknown" unit="character"/>
            .3lin~ <gap reason="illegible" quantity="3" unit="line"/>
            ca.7lin~ <gap reason="illegible" quantity="7" precision="low" unit="line"/>
            .1-7lin~ <gap reason="illegible" atLeast="1" atMost="7" unit="line"/>
            vestig ~ <gap reason="illegible" extent="unknown" unit="character"><desc>vestiges</desc></gap>
            vestig.7char~ <gap reason="illegible" quantity="7" unit="character"><desc>vestiges</desc></gap>
            vestig.ca.7lin~ <gap reason="illegible" quantity="7" precision="low" unit="line"><desc>vestiges</desc></gap>
            vestig.?lin~ <gap reason="illegible" extent="unknown" unit="line"/>
            lost.3lin~ <gap reason="lost" quantity="3" unit="line"/>
            lost.ca.7lin~ <gap reason="lost" quantity="7" precision="low" unit="line"/>
            lost.3-5lin~ <gap reason="lost" atLeast="3" atMost="5" unit="line"/>
            lost.?lin~ <gap reason="lost" extent="unknown" unit="line"/>
            <abc>~ <supplied reason="omitted">abc</supplied>
            <abc(?)>~ <supplied reason="omitted" cert="low">abc</supplied>
            {abc}~ <surplus>abc</surplus>
            〚abc〛~ <del rend="erasure">abc</del>
            〚/ abc 〛~ <del rend="slashes">abc</del>
            〚X abc 〛~ <del rend="cross-strokes">abc</del>
            _[abc]_~ <supplied evidence="parallel" reason="lost">abc</supplied>
            |_abc_|~ <supplied evidence="parallel" reason="undefined">abc</supplied>
            ab\u0323c\u0323d~ a<unclear>bc</unclear>d
            (Aug(ustus))~ <expan><abbr>Aug</abbr><ex>ustus</ex></expan>
            (Aug(ustus?))~ <expan><abbr>Aug</abbr><ex cert="low">ustus</ex></expan>
            ((annus))~ <expan><ex>annus</ex></expan>
            (a(b)c(d))~ <expan><abbr>a</abbr><ex>b</ex><abbr>c</abbr><ex>d</ex></expan>
            (Καρ(ανίδ  ))~ <expan><abbr>Καρ</abbr><ex>ανίδ\u00A0</ex></expan>
            (|str|)~ <abbr>str</abbr>
            (|λ(?)|)~ <abbr cert="low">λ</abbr>
            <#ιδ=14#>~ <num value="14">ιδ</num>
            <#=1/4#>~ <num value="1/4"/>
            <#λβ '=1/32#>~ <num value="1/32" rend="tick">λβ</num>
            <#α=frac#>~ <num type="fraction">α</num>
            <#.2=#>~ <num><gap reason="illegible" quantity="2" unit="character"/></num>
            \\abc/~ <add place="above">abc</add>
            //abc\\\\~ <add place="below">abc</add>
            ||left:abc||~ <add place="left">abc</add>
            ||interlin: abc||~ <add place="interlinear">abc</add>
            <|abc|>~ <add rend="sling" place="margin">abc</add>
            <_abc_>~ <add rend="underline" place="margin">abc</add>
            |^abc^|~ <hi rend="superscript">abc</hi>
            \\|abc|/~ <hi rend="subscript">abc</hi>
            ¯abc¯~ <hi rend="supraline">abc</hi>
            ¯_abc_¯~ <hi rend="supraline-underline">abc</hi>
            a\u0304b\u0304~ <hi rend="supraline">ab</hi>
            δ ι(¨)α~ δ<hi rend="diaeresis">ι</hi>α
            δ ι(¨´)α~ δ<hi rend="acute"><hi rend="diaeresis">ι</hi></hi>α
            δ ἁ( ῾)α~ δ<hi rend="asper">ἁ</hi>α
            <:a|corr|b:>~ <choice><corr>a</corr><sic>b</sic></choice>
            <:a|reg|b:>~ <choice><reg>a</reg><orig>b</orig></choice>
            <:a=grc|reg|b:>~ <choice><reg xml:lang="grc">a</reg><orig>b</orig></choice>
            <:a|c||reg||b:>~ <choice><reg>a</reg><reg>c</reg><orig>b</orig></choice>
            <:a|subst|b:>~ <subst><add place="inline">a</add><del rend="corrected">b</del></subst>
            <:a|alt|b:>~ <app type="alternative"><lem>a</lem><rdg>b</rdg></app>
            <:a||alt||b|c:>~ <app type="alternative"><lem>a</lem><rdg>b</rdg><rdg>c</rdg></app>
            <:a=BL 8.236|ed|b:>~ <app type="editorial"><lem resp="#ed-1">a</lem><rdg>b</rdg></app>
            <:[a]b|corr|<:c|reg|d:>:>~ <choice><corr><supplied reason="lost">a</supplied>b</corr><sic><choice><reg>c</reg><orig>d</orig></choice></sic></choice>
            a $m2 b~ a <handShift new="#hand-2"/>b
            $m3(?) b~ <handShift new="#hand-3" cert="low"/>b
            *stauros*~ <g type="stauros"/>
            *stauros,♱*~ <g type="stauros">♱</g>
            *chirho?*~ <unclear><g type="chirho"/></unclear>
            *filler(extension)*~ <g type="filler" rend="extension"/>
            vac.3~ <space quantity="3" unit="character"/>
            vac.?~ <space extent="unknown" unit="character"/>
            vac.2-5~ <space atLeast="2" atMost="5" unit="character"/>
            vac.ca.3~ <space quantity="3" precision="low" unit="character"/>
            vac.3lin~ <space quantity="3" unit="line"/>
            a /*text*/~ a <note>text</note>
            a /*see BGU 3.12 [a] *b* vestig? ca.5*/~ a <note>see BGU 3.12 [a] *b* vestig? ca.5</note>
            "abc"~ <q>abc</q>
            (Lang: Coptic 2 lines)~ <gap reason="ellipsis" quantity="2" unit="line"><desc>Coptic</desc></gap>
            (Lines: 3 non transcribed)~ <gap reason="ellipsis" quantity="3" unit="line"><desc>non transcribed</desc></gap>
            a ---- b~ a <milestone unit="undefined" rend="paragraphos"/> b
            --------~ <milestone unit="undefined" rend="horizontal-rule"/>
            ###~ <milestone unit="undefined" rend="box"/>
            ##seal x~ <figure><figDesc>seal</figDesc></figure>x
            1. abc 2. def~ <lb n="1"/>abc <lb n="2"/>def
            1. abc 2.- def~ <lb n="1"/>abc<lb n="2" break="no"/>def
            3,ms. abc~ <lb n="3,ms"/>abc
            5/6. abc~ <lb n="5/6"/>abc
            a (2, perpendicular) b~ a <lb n="2" rend="perpendicular"/>b
            a (3.-, inverse) b~ a<lb n="3" rend="inverse" break="no"/>b
            (1,ms.-, perpendicular)b~<lb n="1,ms" rend="perpendicular" break="no"/>b
            (abc|_def(ghi)_|)~ <expan><abbr>abc</abbr><supplied evidence="parallel" reason="undefined">def<ex>ghi</ex></supplied></expan>
            [abc vac.3]~ <supplied reason="lost">abc <space quantity="3" unit="character"/></supplied>
            a  [.1](¨)~ a <hi rend="diaeresis"><gap reason="lost" quantity="1" unit="character"/></hi>
            ||interlin: ι(¨)b||~ <add place="interlinear"><hi rend="diaeresis">ι</hi>b</add>
            <||interlin:abc||>~ <supplied reason="omitted"><add place="interlinear">abc</add></supplied>
            ¯woṛd¯~ <hi rend="supraline">wo<unclear>r</unclear>d</hi>
            <#a=10-?#>~ <num atLeast="10">a</num>
            (Lines: ? non transcribed)~ <gap reason="ellipsis" extent="unknown" unit="line"><desc>non transcribed</desc></gap>
            (Lines: 3-5 non transcribed)~ <gap reason="ellipsis" atLeast="3" atMost="5" unit="line"><desc>non transcribed</desc></gap>
            (Lang: Coptic ? char)~ <gap reason="ellipsis" extent="unknown" unit="character"><desc>Coptic</desc></gap>
            <:a=BL 1.215|alt|b:>~ <app type="alternative"><lem resp="#ed-1">a</lem><rdg>b</rdg></app>
            <:a\\|b|/|ed|c:>~ <app type="editorial"><lem>a<hi rend="subscript">b</hi></lem><rdg>c</rdg></app>
            a &[b&] &&~ a [b] &amp;
            """;

    private static Imported plus(String text) {
        return Imports.of(ImportConvention.LEIDEN_PLUS, text);
    }

    private static String block(String text) {
        return Imports.body(plus(text)).replaceAll("^<div type=\"edition\"> ?<ab>|</ab> ?</div>$", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '@', textBlock = CASES)
    void readsSigns(String text, String tei) {
        assertThat(block(text)).isEqualTo(tei);
        // An escaped bracket is one.
        assertThat(Imports.validate(plus(text)).diagnostics()).filteredOn(d -> !d.message().startsWith("\"[b]\" is typed")).isEmpty();
        assertThat(plus(text).report().diagnostics()).noneMatch(d -> d.rule().value().contains("leiden-plus"));
    }

    @Test
    void foreignWordsAndTallLettersNameTheirKind() {
        assertThat(block("a ~|abc|~la b")).isEqualTo("a <foreign xml:lang=\"la\">abc</foreign> b");
        assertThat(block("~||abc||~tall b")).isEqualTo("<hi rend=\"tall\">abc</hi> b");
        assertThat(block("~||abc||~talldef")).isEqualTo("<hi rend=\"tall\">abc</hi>def");
        assertThat(block("~|abc ~||def||~tall ghi|~la b")).isEqualTo("<foreign xml:lang=\"la\">abc <hi rend=\"tall\">def</hi> ghi</foreign> b");
        assertThat(block("<:~|abc|~la|alt|def:>")).isEqualTo("<app type=\"alternative\"><lem><foreign xml:lang=\"la\">abc</foreign></lem><rdg>def</rdg></app>");
    }

    @Test
    void doubtsAndStrokesAreReadInEachWayTheyAreTyped() {
        assertThat(block("b  a(¨)(?)c")).isEqualTo("b <hi rend=\"diaeresis\">a<certainty match=\"..\" locus=\"value\"/></hi>c").isEqualTo(block("b  a(?)(¨)c"));
        assertThat(block("(Lines: 3 non transcribed(?))")).contains("<certainty match=\"..\" locus=\"name\"/>").isEqualTo(block("(Lines: 3 non transcribed)(?)"));
        assertThat(block("〚/abc〛")).isEqualTo("<del rend=\"slashes\">abc</del>").isEqualTo(block("〚/ abc 〛"));
    }

    @Test
    void structureBecomesDivisions() {
        assertThat(Imports.body(plus("<S=.grc<D=.r.fragment<=1. abc\n2. def=>=D><D=.v<=1. ghi=>=D>"))).isEqualTo("<div "
                + "type=\"edition\" xml:lang=\"grc\"><div type=\"textpart\" n=\"r\" subtype=\"fragment\"> <ab><lb n=\"1\"/>abc "
                + "<lb n=\"2\"/>def</ab></div><div type=\"textpart\" n=\"v\"> <ab><lb n=\"1\"/>ghi</ab></div></div>");
    }

    @Test
    void translationsHaveTheirOwnSigns() {
        assertThat(Imports.body(plus("<T=.en<=((1)) to <Apollonios=Apollonios> the <strategos~grc=strategos>=>"))).contains(
                "<milestone unit=\"line\" n=\"1\"/> to").contains("<term target=\"Apollonios\">Apollonios</term>")
                .contains("<term xml:lang=\"grc\" target=\"strategos\">strategos</term>");
    }

    @Test
    void whatIsBrokenIsKeptAndReported() {
        Imported imported = plus("1. abc [def ghi\n2. {jkl");
        assertThat(Imports.body(imported)).contains("abc [def ghi").contains("{jkl");
        assertThat(Imports.findings(imported)).contains("1:8 import-leiden-plus-sign", "2:4 import-leiden-plus-sign");
    }

    @Test
    void aSpaceBesideAGapIsNotRestored() {
        assertThat(Imports.body(Imports.of(ImportConvention.LEIDEN_PLUS, "1. εὔχομ[αι ca.7 ] abc")))
                .contains("<gap reason=\"lost\" quantity=\"7\" precision=\"low\" unit=\"character\"/> ").doesNotContain("<supplied reason=\"lost\"> </supplied>");
    }
}
