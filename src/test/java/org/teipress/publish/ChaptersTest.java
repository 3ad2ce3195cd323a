package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teipress.proof.Prover;
import org.teipress.document.TeiDocument;
import org.teipress.testing.HtmlReader;
import org.teipress.testing.Press;

/** Long editions in pages: what goes where, and that nothing is lost or led astray on the way. */
class ChaptersTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]*)#([^\"]*)\"");
    private static final Settings BY_DIVISION = Settings.DEFAULT.withWeb(Map.of("chapters", "divisions"));

    private static final String BODY = """
            <head xml:id="whole">The whole</head>
            <div xml:id="one"><head>One</head><p xml:id="p1">Alpha<note xml:id="n1">First note
            <note xml:id="n1a">inside</note></note> and <ref target="#p2">over there</ref>.</p>
            <p><choice><sic>teh</sic><corr>the</corr></choice> beta <persName ref="#anna">Anna</persName></p></div>
            <div xml:id="two"><head>Two</head><p xml:id="p2">Gamma<note xml:id="n2">Second</note>
            <app><lem wit="#A">delta</lem><rdg wit="#B">epsilon</rdg></app> <ref target="#one">back</ref>
            <ref target="#n1">the note</ref></p></div>
            <div><p>Nameless</p></div><trailer>End</trailer>""";

    private static Map<String, String> pages(String body, Settings settings) {
        return pages(PRESS.publish(PRESS.readBody(body), Output.HTML, settings));
    }

    private static Map<String, String> pages(Publication made) {
        return made.files().stream().filter(f -> f.path().endsWith(".html")).collect(Collectors.toMap(PublishedFile::path,
                f -> new String(f.bytes(), StandardCharsets.UTF_8), (a, b) -> a, TreeMap::new));
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void eachDivisionHasAPageNamedByItsIdentifier() {
        Map<String, String> pages = pages(BODY, BY_DIVISION);
        assertThat(pages).containsOnlyKeys("index.html", "one.html", "two.html", "chapter-3.html");
        assertThat(main(pages.get("one.html"))).contains("The whole", "Alpha", "First note", "inside").doesNotContain("Gamma", "Second");
        assertThat(main(pages.get("two.html"))).contains("Gamma", "Second", "epsilon").doesNotContain("Alpha", "First note");
        assertThat(main(pages.get("chapter-3.html"))).contains("Nameless", "End");
        assertThat(main(pages.get("index.html"))).doesNotContain("Alpha", "Gamma", "Nameless");
        pages.values().forEach(HtmlReader::read);
    }

    @Test
    void everyLinkLeadsToThePageThatHasItsTarget() {
        Map<String, String> pages = pages(BODY, BY_DIVISION);
        pages.forEach((name, page) -> {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                String file = link.group(1).isEmpty() ? name : link.group(1);
                assertThat(pages).as(link.group()).containsKey(file);
                assertThat(pages.get(file)).as(name + ": " + link.group()).contains("id=\"" + link.group(2) + "\"");
            }
        });
        assertThat(pages.get("one.html")).contains("href=\"two.html#p2\"", "href=\"two.html\"");
        assertThat(pages.get("two.html")).contains("href=\"one.html#n1\"", "rel=\"prev\" href=\"one.html\"",
                "rel=\"next\" href=\"chapter-3.html\"");
    }

    @Test
    void noAddressStandsTwiceOnAPage() {
        pages(BODY, BY_DIVISION).forEach((name, page) -> {
            List<String> ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(m -> m.group(1)).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void viewsAndLegendAreOnEachPage() {
        pages(BODY, BY_DIVISION).values().forEach(page -> assertThat(page).contains("data-view=\"diplomatic\"", "id=\"_legend\""));
    }

    @Test
    void oldAddressesAreKnown() {
        Publication made = PRESS.publish(PRESS.readBody(BODY), Output.HTML, BY_DIVISION);
        assertThat(Chapters.pages(made.files())).containsEntry("p2", "two.html").containsEntry("n1a", "one.html")
                .containsEntry("whole", "one.html");
    }

    @Test
    void theSearchLeadsToThePages() {
        byte[] told = Chapters.told("{\"units\":[[\"p2\",\"\",\"Gamma\",\"\"]]}".getBytes(StandardCharsets.UTF_8),
                Map.of("p2", "two.html"));
        assertThat(new String(told, StandardCharsets.UTF_8)).contains("\"two.html#p2\"");
    }

    @Test
    void aShortTextStaysWholeUnlessTheProjectWantsChapters() {
        assertThat(pages(BODY, Settings.DEFAULT)).containsOnlyKeys("index.html");
        assertThat(pages("<p>Only one</p>", BY_DIVISION)).containsOnlyKeys("index.html");
    }

    @Test
    void aLongTextFallsIntoChaptersAndALongChapterIntoItsDivisions() {
        String words = "<p>" + "many words ".repeat(5_000) + "</p>";
        String scenes = "<div xml:id='a.%d'><head>Act %1$d</head><div xml:id='a.%1$d.1'><head>Scene 1</head>%2$s<p>s1<note>N1</note></p></div>"
                + "<div xml:id='a.%1$d.2'><head>Scene 2</head>%2$s<p>s2<note>N2</note></p>%2$s</div></div>";
        String body = scenes.formatted(1, words) + scenes.formatted(2, words);
        Map<String, String> pages = pages(body, Settings.DEFAULT);
        assertThat(pages).containsOnlyKeys("index.html", "a-1-1.html", "a-1-2.html", "a-2-1.html", "a-2-2.html");
        assertThat(main(pages.get("a-1-1.html"))).contains("Act 1", "N1").doesNotContain("N2");
        assertThat(main(pages.get("a-1-2.html"))).contains("N2").doesNotContain("Act 1</h2>", "N1");
        assertThat(pages.get("a-1-1.html")).contains("<title>Act 1 · Scene 1 · Test</title>");
        assertThat(pages(body, Settings.DEFAULT.withWeb(Map.of("chapters", "none")))).containsOnlyKeys("index.html");
    }

    @Test
    void filesHaveNamesThatEverySystemTakes() {
        String body = Stream.of("con", "Index", "registers", "É.λ", "_x", "A", "a", "aux.1")
                .map(id -> "<div xml:id='" + id + "'><p>x</p></div>").collect(Collectors.joining());
        assertThat(pages(body, BY_DIVISION)).containsOnlyKeys("index.html", "chapter-1.html", "chapter-2.html", "chapter-3.html",
                "id-201-955.html", "id-x.html", "a.html", "a-7.html", "aux-1.html");
    }

    @Test
    void nothingIsLostBetweenThePages() {
        TeiDocument document = PRESS.readBody(BODY);
        assertThat(Prover.prove(document, List.of(PRESS.trace(document, Output.HTML, BY_DIVISION))).report().diagnostics())
                .isEmpty();
    }
}
