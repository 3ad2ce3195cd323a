package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small editions as others type them, one of each kind: their structure, what their signs mean, how often, and what is told. */
class TranscriptsTest {

    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z]+)");

    private static Imported imported(String name, ImportConvention convention) {
        try {
            Imported imported = Imports.of(convention, Files.readString(Path.of("src", "test", "imports", name + ".txt")));
            assertThat(Imports.validate(imported).diagnostics()).as(imported.tei()).isEmpty();
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> elements(Imported imported, String... names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String name : names) {
            counts.put(name, 0);
        }
        Matcher m = ELEMENT.matcher(Imports.body(imported));
        while (m.find()) {
            counts.computeIfPresent(m.group(1), (n, i) -> i + 1);
        }
        return counts;
    }

    @Test
    void lettersInEnglish() {
        Imported imported = imported("letters-english", ImportConvention.DOCUMENTARY);
        assertThat(Imports.body(imported)).containsSubsequence("<head>LETTERS OF A SURVEYOR</head><div type=\"letter\"><head>LETTER 1</head><head>To the Rev.",
                "<dateline>Brackwater, <date when=\"1823-03-14\">14th March 1823</date>.</dateline><salute>Reverend and dear Sir,</salute></opener>",
                "<choice><abbr>yr.</abbr><expan>your</expan></choice>", "<del>two</del>", "Blair<supplied reason=\"omitted\">’s Sermons</supplied>",
                "<closer><salute>I have the honour to be,</salute><salute>Reverend Sir,</salute><salute>your most obedt. humble servt.</salute>"
                + "<signed>E. Larkspur</signed></closer><postscript><p>P.S. The eels are for Mrs. Penhallow.</p>",
                "<head>LETTER 2</head>", "<salute>My dear Nan,</salute>", "<gap reason=\"deleted\" quantity=\"2\" unit=\"line\">",
                "<salute>Yr affecte brother</salute><signed>Ned</signed>", "Addressed:</note> Miss Larkspur", "Postmark:</note> 21 MR");
        assertThat(elements(imported, "div", "opener", "closer", "postscript", "supplied", "gap", "sic", "note"))
                .isEqualTo(Map.of("div", 2, "opener", 2, "closer", 2, "postscript", 2, "supplied", 6, "gap", 4, "sic", 1, "note", 2));
        assertThat(Imports.findings(imported)).contains("13:49 import-doubtful", "13:71 import-doubtful", "17:53 import-doubtful")
                .filteredOn(f -> f.endsWith("import-doubtful")).hasSize(3);
    }

    @Test
    void lettersInGerman() {
        Imported imported = imported("letters-german", ImportConvention.DOCUMENTARY);
        assertThat(Imports.body(imported)).containsSubsequence("<head>BRIEFE AUS DEM NACHLASS</head>", "<dateline>Lübeck, den <date when=\"1802-06-04\">4ten Juny 1802</date>.</dateline>",
                "<salute>Hochgeehrteste Mademoiselle!</salute></opener><p><choice><abbr>Ew.</abbr><expan>Euer</expan></choice> Wohlgebohren", "vorzuschießen",
                "weder geschlafen noch <sic rend=\"exclamation\">gegessen</sic>", "<expan><abbr>H</abbr><ex>err</ex></expan> Pastor",
                "<salute>Ew. Wohlgeb.</salute><salute>gehorsamster Diener</salute><signed>J. A. Weidlich</signed></closer><postscript><p>N. S.",
                "nach dem <date notBefore=\"1802-06-04\">", "<gap reason=\"lost\" extent=\"unknown\" unit=\"page\">",
                "<closer><salute>Ihre ergebene</salute><signed>Sophie");
        assertThat(elements(imported, "opener", "closer", "expan", "choice", "sic")).isEqualTo(Map.of("opener", 2, "closer", 2, "expan", 5, "choice", 2, "sic", 2));
        assertThat(Imports.findings(imported)).contains("9:5 import-doubtful", "9:64 import-doubtful", "9:77 import-hyphen");
    }

    @Test
    void lettersInRussian() {
        Imported imported = imported("letters-russian", ImportConvention.DOCUMENTARY);
        assertThat(Imports.body(imported)).containsSubsequence("<head>№ 1</head><head>И. П. Лугинин — Н. С. Лугининой</head>",
                "<dateline>Козлов, <date when=\"1871-03-12\">12 марта 1871</date> г.</dateline><salute>Милая Надя!</salute>", "<ex>озлова</ex>",
                "<unclear>гусем</unclear>", "rend=\"angle\">сы</supplied>", "<sic>тратить</sic>", "<closer><salute>Твой</salute><signed>Иван</signed></closer>",
                "<dateline><supplied reason=\"omitted\">Москва,</supplied>", "<salute>Дорогой Ваня,</salute></opener><p>маменька",
                "<closer><salute>Любящая тебя</salute><signed>Надя</signed></closer>");
        assertThat(elements(imported, "opener", "closer", "postscript", "gap", "supplied")).isEqualTo(Map.of("opener", 2, "closer", 2, "postscript", 1,
                "gap", 2, "supplied", 5));
    }

    @Test
    void aPapyrus() {
        Imported imported = imported("papyrus", ImportConvention.LEIDEN_PLUS);
        assertThat(Imports.body(imported)).containsSubsequence("xml:lang=\"grc\"><div type=\"textpart\" n=\"r\">", "<num value=\"32\">λβ</num>",
                "<lb n=\"3\" break=\"no\"/>μ<unclear>έ</unclear>νου", "<reg>πυροῦ</reg><orig>πειροῦ</orig>", "<gap reason=\"lost\" quantity=\"2\" unit=\"line\"/>",
                "<corr>ἔγραψα</corr><sic>ἔγρεψα</sic>", "<space quantity=\"3\" unit=\"character\"/>", "<del rend=\"erasure\">", "<add place=\"above\">καὶ</add>",
                "<div type=\"textpart\" n=\"v\">", "<lb n=\"6\"/>Ἀπίων (α)");
        assertThat(elements(imported, "lb", "gap", "expan", "unclear", "choice")).isEqualTo(Map.of("lb", 6, "gap", 4, "expan", 4, "unclear", 3, "choice", 2));
        assertThat(imported.decisions()).noneMatch(d -> !d.alternatives().isEmpty());
    }

    @Test
    void anInscription() {
        Imported imported = imported("inscription", ImportConvention.LEIDEN);
        assertThat(Imports.body(imported)).containsSubsequence("<div type=\"textpart\"><head>Face A</head>", "<lb n=\"1\"/><supplied reason=\"lost\">ἔδοξε</supplied>ν",
                "εὐερ<unclear>γ</unclear>έτηκε", "<gap reason=\"lost\" quantity=\"2\" unit=\"character\"/><unclear>ΛΗ</unclear>", "<supplied reason=\"omitted\">ν</supplied> <space",
                "<del rend=\"erasure\">", "<surplus>τον</surplus>", "<lb n=\"6\" break=\"no\"/>ῦν", "unit=\"line\"/>", "<head>Face B</head>");
        assertThat(elements(imported, "lb", "gap", "supplied", "expan")).isEqualTo(Map.of("lb", 9, "gap", 7, "supplied", 6, "expan", 2));
    }

    @Test
    void pagesOfOcrWithoutEmptyLines() {
        Imported imported = imported("ocr", ImportConvention.PLAIN);
        assertThat(Imports.body(imported)).containsSubsequence("<pb n=\"40\"/>", "<head>CHAPTER II</head>", "locks.<note place=\"foot\" n=\"1\">Vestry",
                "held by the churchwarden and", "flood.</p><p>Nobody", "which be<pb n=\"41\" break=\"no\"/><fw type=\"header\"", "</fw>gins with an apology. “I have",
                "themselves.</p><p>The next vicar", "glass.</p></div><div><head>CHAPTER III</head>", "<pb n=\"42\"/>", "The chest is now");
        assertThat(elements(imported, "div", "p", "pb", "fw", "note")).isEqualTo(Map.of("div", 2, "p", 6, "pb", 3, "fw", 3, "note", 2));
        assertThat(Imports.findings(imported)).contains("18:51 import-quotation-mark");
    }
}
