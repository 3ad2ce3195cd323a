package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.publish.Settings;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** References, indexes, lists and concordances name the page and the line where PDFBox finds what they speak of. */
class ReferencesTest {

    private static final String FILLING = "The lamp on the bridge was out, and nobody spoke. ".repeat(14);

    /** Where a word stands: "2.14", page and line. Lines of the text alone are counted. */
    private static List<String> places(byte[] pdf, String word) throws IOException {
        List<String> places = new ArrayList<>();
        List<List<PrintedLines.Line>> pages = PrintedLines.of(pdf);
        for (int page = 0; page < pages.size(); page++) {
            List<PrintedLines.Line> text = pages.get(page).stream().filter(l -> l.size() > 10 && l.size() < 11).toList();
            for (int line = 0; line < text.size(); line++) {
                if (text.get(line).text().contains(word)) {
                    places.add((page + 1) + "." + (line + 1));
                }
            }
        }
        return places;
    }

    private static String all(byte[] pdf) {
        return String.join("\n", PrintedLines.texts(pdf)).replace("\n", " ");
    }

    @Test
    void pointersNamePageAndLine() throws IOException {
        String body = "<p>First, look at <ptr target='#far'/>.</p>" + ("<p>" + FILLING + "</p>").repeat(9)
                + "<p>" + FILLING + "<seg xml:id='far'>Albatross</seg> flew. " + FILLING + "And back to <ptr target='#near'/>.</p>"
                + "<p xml:id='near'>Nightjar.</p>";
        byte[] pdf = PrintedLines.pdf(body, Map.of("line-numbers", "page"));
        String far = places(pdf, "Albatross").get(0);
        String near = places(pdf, "Nightjar").get(0);
        assertThat(far).doesNotStartWith("1.");
        assertThat(all(pdf)).contains("look at p. " + far.replace(".", ", l. ") + ".")
                .contains("back to p. " + near.replace(".", ", l. ") + ".");
    }

    @Test
    void passagesAreNamedByTheirFirstAndLastLine() throws IOException {
        String body = "<p>Look at <ptr target='#far'/>.</p><p>" + FILLING + "<seg xml:id='far'>Albatross " + FILLING.substring(0, 200)
                + "Nightjar</seg> flew. " + FILLING + "</p>";
        byte[] pdf = PrintedLines.pdf(body, Map.of("line-numbers", "page"));
        String from = places(pdf, "Albatross").get(0).substring(2);
        String to = places(pdf, "Nightjar").get(0).substring(2);
        assertThat(from).isNotEqualTo(to);
        assertThat(all(pdf)).contains("Look at p. 1, l. " + from + "–" + to + ".");
    }

    @Test
    void versesAndNotesAreNamedByTheirNumbers() {
        String text = all(PrintedLines.pdf("<p>See <ptr target='#v'/> and <ptr target='#n'/>.</p><lg><l n='130'>A boat</l>"
                + "<l n='131' xml:id='v'>goes slowly<note>One.</note><note xml:id='n'>Two.</note></l></lg>", Map.of()));
        assertThat(text).contains("See p. 1, l. 131 and p. 1, n. 2.");
    }

    @Test
    void referencesWithWordsGetTheirPlaceOnRequest() {
        String body = "<p>As <ref target='#here'>said before</ref>, here.</p><p xml:id='here'>Nightjar.</p>";
        assertThat(all(PrintedLines.pdf(body, Map.of()))).contains("said before, here");
        assertThat(all(PrintedLines.pdf(body, Map.of("references", "page")))).contains("said before (p. 1), here");
        assertThat(all(PrintedLines.pdf(body, Map.of("references", "page-line")))).contains("said before (p. 1, l. 2), here");
    }

    @TestFactory
    Stream<DynamicTest> inTheWordsOfSevenLanguages() {
        return Map.of("en", "p. 1, l. 2", "de", "S. 1, Z. 2", "fr", "p. 1, l. 2", "it", "p. 1, r. 2", "es", "p. 1, l. 2",
                "ru", "с. 1, стк. 2", "kk", "1-б., 2-жол").entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            Settings settings = new Settings(Optional.empty(), Optional.of(e.getKey()), "leiden", Settings.DEFAULT.views(),
                    Settings.Page.DEFAULT, List.of()).withPrint(Map.of("line-numbers", "page"));
            assertThat(all(PrintedLines.pdfOf("<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>"
                    + "<text><body><p>Look at <ptr target='#here'/>.</p><p xml:id='here'>Nightjar.</p></body></text>", settings)))
                    .contains("Look at " + e.getValue());
        }));
    }

    @Test
    void indexByPageAndLineMergesRanges() throws Exception {
        String name = " <persName>Annabella</persName> ";
        String body = "<p>" + (name + "was out, and nobody spoke of it again on the bridge in that long year; ").repeat(4) + "</p>"
                + ("<p>" + FILLING + "</p>").repeat(9) + "<p>" + FILLING + name + "</p>";
        byte[] pdf = PrintedLines.pdf(body, Map.of("index", "lines", "indexes", List.of("persons")));
        List<String> places = places(pdf, "Annabella");
        assertThat(places).hasSizeGreaterThan(3);
        String last = places.get(places.size() - 1);
        int run = 1;
        while (places.get(run).equals("1." + (run + 1))) {
            run++;
        }
        assertThat(all(pdf)).contains("Index of persons Annabella 1.1–" + run).contains(", " + last);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void indexesKnowKeysRegistersAndTheirOwnElements() {
        String body = "<p><persName key='Ferrer, Anna'>Anna</persName> and <persName ref='#b'>her brother</persName> read "
                + "<title>Lamps</title> on <placeName>Bridge Street</placeName>. <index indexName='trades'><term>ferry</term>"
                + "<index><term>night</term></index></index><index><term>river</term></index></p>"
                + "<p>Noted.<note>By <persName key='Zorn, Max'>Max</persName>.</note></p>";
        String text = all(PrintedLines.pdfOf("<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>"
                + "<standOff><listPerson><person xml:id='b'><persName><forename>Ben</forename><surname>Ferrer</surname></persName>"
                + "</person></listPerson></standOff><text><body>" + body + "</body></text>",
                Map.of("indexes", List.of("persons", "places", "organisations", "works", "terms", "trades"))));
        assertThat(text).containsSubsequence("Index of persons", "Ferrer, Anna 1", "Ferrer, Ben 1", "Zorn, Max 1 n. 1",
                "Index of places", "Bridge Street 1", "Index of works", "Lamps 1", "Index of terms", "river 1", "trades", "ferry",
                "night 1").doesNotContain("Index of organisations");
    }

    @Test
    void figuresAndTablesAreListed() {
        String table = "<table><head>Fares of the ferry</head><row><cell>a</cell></row></table>";
        String body = ("<div><head>Part</head>" + ("<p>" + FILLING + "</p>").repeat(15) + "</div>").repeat(2) + "<div>" + table
                + "<figure><head>The bridge</head><p>x</p></figure></div>";
        List<String> pages = PrintedLines.texts(PrintedLines.pdf(body, Map.of("lists", List.of("figures", "tables"))));
        int contents = 0;
        while (!pages.get(contents).contains("Contents")) {
            contents++;
        }
        int first = contents + 1;
        while (!pages.get(first).contains("The lamp")) {
            first++;
        }
        int fares = first;
        while (!pages.get(fares).contains("Fares of the ferry")) {
            fares++;
        }
        assertThat(pages.get(contents)).containsSubsequence("Figures", "The bridge", "Tables", "Fares of the ferry")
                .matches("(?s).*Fares of the ferry[ .]*" + (fares - first + 1) + "(\\n.*)?");
    }

    @Test
    void pagesOfTheSourceAreListed() throws IOException {
        String body = ("<p>" + FILLING + "</p>").repeat(5) + "<p><pb n='1r'/>Nightjar " + FILLING + "</p>"
                + ("<p>" + FILLING + "</p>").repeat(4) + "<pb n='17' ed='#B'/><p>Albatross</p>";
        byte[] pdf = PrintedLines.pdf(body, Map.of("concordance", true, "index", "lines"));
        String rows = PrintedLines.texts(pdf).stream().filter(t -> t.contains("Concordance of pages"))
                .collect(Collectors.joining());
        assertThat(rows).contains("1r " + places(pdf, "Nightjar").get(0)).contains("17 " + places(pdf, "Albatross").get(0));
    }
}
