package org.teipress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;
import org.teipress.publish.Settings;
import org.teipress.publish.SitePages;
import org.teipress.registers.Entry;
import org.teipress.registers.MapTiles;
import org.teipress.registers.Registers;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** What makes a page of the web as good to read as one of a book: measured where a reader's eye is. */
class ReadingInBrowserTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final String HEADER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Good pages</title>
            <author><persName><forename>Ada</forename> <surname>Berg</surname></persName></author></titleStmt>
            <publicationStmt><publisher>Press</publisher><date when="2024"/></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc>
            <encodingDesc><refsDecl><citeStructure unit="part" match="//body/div" use="@n"/></refsDecl></encodingDesc><profileDesc><handNotes>
            <handNote xml:id="hand-1">Old</handNote><handNote xml:id="hand-2">New</handNote></handNotes></profileDesc></teiHeader>
            <text><body>""";
    private static final String LONG = "words of a line that is longer than any page of ours is wide ".repeat(3);

    private static Path page(Path folder, String body) throws IOException {
        for (PublishedFile file : PRESS.publish(PRESS.read(Source.of(folder.resolve("text.xml").toUri(),
                HEADER + body + "</body></text></TEI>")), Output.HTML).files()) {
            Files.write(folder.resolve(file.path()), file.bytes());
        }
        return folder.resolve("index.html");
    }

    @Test
    void whatStandsWhere(@TempDir Path folder) throws IOException {
        Path page = page(folder, """
                <div n="1"><p>Before.</p></div><div n="2"><pb n="7"/><head>A heading</head>
                <p id-of="lines"><lb n="1"/>%s<lb n="2"/>second line <hi rend="overline">II</hi></p></div>"""
                .replace(" id-of=\"lines\"", " xml:id=\"lines\"").formatted(LONG));
        String lefts = """
                (() => { const range = document.createRange(); range.selectNodeContents(document.getElementById("lines"));
                  const rows = new Map(); [...range.getClientRects()].filter((r) => r.left >= document.querySelector("main").getBoundingClientRect().left)
                    .forEach((r) => { const y = Math.round(r.bottom / 12); rows.set(y, Math.min(rows.get(y) ?? 9999, r.left)); });
                  const all = [...rows.values()]; return all.map((x) => Math.round(x - all[0])); })()""";
        String heading = """
                (() => { const head = document.querySelector("main h2").getBoundingClientRect(), main = document.querySelector("main").getBoundingClientRect(),
                  sign = document.querySelector("main .pb .sign").getBoundingClientRect(), number = document.querySelector("main .page-number").getBoundingClientRect();
                  return [head.left === main.left, sign.right < head.left, number.right <= sign.left + 1, Math.abs(sign.top - head.top) < head.height]; })()""";
        String line = "getComputedStyle(document.querySelector('main .is-overline')).textDecorationLine";
        List<String> facts = Tools.facts(page, 1280, lefts, heading, line);
        assertThat(facts.get(0)).as("a line that is turned over goes on to the right of where it began, the next begins where it did")
                .matches("\\[0(,[1-9]\\d*){2,},0]");
        assertThat(facts.get(1)).as("the sign of a page between two blocks stands before the heading, and its number before that")
                .isEqualTo("[true,true,true,true]");
        assertThat(facts.get(2)).as("letters that have the line themselves get no other").isEqualTo("\"none\"");
    }

    @Test
    void notesStandBesideTheTextUnlessTheyAreLongerThanIt(@TempDir Path folder) throws IOException {
        String beside = "document.querySelector('main').classList.contains('side-notes')";
        Path little = Files.createDirectory(folder.resolve("little"));
        assertThat(Tools.facts(page(little, "<div><p>One.<note>Short.</note></p></div>"), 1600, beside)).containsExactly("true");
        Path much = Files.createDirectory(folder.resolve("much"));
        assertThat(Tools.facts(page(much, "<div><p>One.<note>" + LONG.repeat(40) + "</note></p></div>"), 1600, beside,
                "document.querySelector('main .notes').getBoundingClientRect().top > document.querySelector('main p').getBoundingClientRect().bottom"))
                .containsExactly("false", "true");
    }

    /** A hand writes on until another one begins; what a third one added in between is not its own. */
    @Test
    void whatAHandWroteFromAPlaceOnIsLit(@TempDir Path folder) throws IOException {
        Path page = page(folder, """
                <div type="edition"><ab><handShift new="#h1"/>first words <handShift new="#h2"/>second <add hand="#h1">not mine</add> words</ab>
                <ab>and more</ab></div><div type="translation"><p>nobody's</p></div>""".replace("#h", "#hand-"));
        String lit = """
                (() => { const choice = document.querySelector("select[data-genesis='hand']"); choice.value = "2"; choice.dispatchEvent(new Event("change"));
                  return [...CSS.highlights.get("hand")].map((range) => String(range).trim()).filter((t) => t).join(" ").replace(/\\s+/g, " "); })()""";
        assertThat(Tools.facts(page, 1280, lit)).containsExactly("\"second words and more\"");
    }

    /** A site of letters with a map of two places, in a folder. */
    private static Path site(Path folder) throws IOException {
        Registers registers = new Registers("en", MapTiles.of(Settings.DEFAULT.withWeb(Map.of("map-tiles", "https://tiles.invalid/{z}/{x}/{y}.png",
                "map-credit", "© Them <b>, https://them.invalid/licence."))));
        registers.add("one", "One", Stream.of("60 10", "50 20").map(at -> new Entry("place", List.of("At " + at), at, List.of(), List.of(),
                List.of(), "en", at, "a", List.of())).toList(), List.of(), List.of());
        List<SitePages.Listed> editions = IntStream.rangeClosed(1, 21).mapToObj(i -> new SitePages.Listed("l" + i, "Brief an Grün, " + (1800 + i),
                List.of("Ada"), "", "de")).toList();
        for (PublishedFile file : new SitePages(new SaxonEngine(AccessPolicy.below(folder))).make(editions, "en", registers.pages())) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(folder.resolve(file.path()), file.bytes());
        }
        return folder;
    }

    @Test
    void aHomeFindsItsEditions(@TempDir Path folder) throws IOException {
        String find = """
                (async () => { const field = document.getElementById("_find"); field.value = "grun 182 ADA"; field.dispatchEvent(new Event("input"));
                  for (let i = 0; i < 100 && !document.querySelector(".find [role=status]").textContent; i++) { await new Promise((done) => setTimeout(done, 20)); }
                  return [[...document.querySelectorAll(".editions > li")].filter((li) => li.getClientRects().length > 0).map((li) => li.querySelector("a").textContent),
                    document.querySelector(".find [role=status]").textContent]; })()""";
        assertThat(Tools.facts(site(folder).resolve("index.html"), 1280, find)).as("a home finds its editions")
                .containsExactly("[[\"Brief an Grün, 1820\",\"Brief an Grün, 1821\"],\"2 / 21\"]");
    }

    /** Nothing is asked of the host that a project names before a reader wants its map, and then of no other; every place stays a link. */
    @Test
    void aMapComesWhenTheReaderAsksForIt(@TempDir Path folder) throws IOException {
        assertThat(Files.readString(site(folder).resolve("index.html"))).doesNotContain("tiles.invalid");
        String asked = "[...new Set(performance.getEntriesByType('resource').map((e) => new URL(e.name).host))].filter((host) => host)";
        String shown = """
                (async () => { document.querySelector(".map button").click();
                  for (let i = 0; i < 100 && !document.querySelector(".leaflet-tile"); i++) { await new Promise((done) => setTimeout(done, 20)); }
                  return [[...document.querySelectorAll(".map path[role='link'][tabindex='0']")].map((p) => p.getAttribute("aria-label")),
                    getComputedStyle(document.querySelector(".map > svg")).display, document.querySelector(".map figcaption").innerHTML]; })()""";
        String others = """
                (async () => { const refused = new Promise((done) => document.addEventListener("securitypolicyviolation", (e) => done(e.blockedURI)));
                  new Image().src = "https://other.invalid/x.png"; return refused; })()""";
        assertThat(Tools.facts(folder.resolve("places.html"), 1280, asked, shown, others)).containsExactly("[]",
                "[[\"At 50 20\",\"At 60 10\"],\"none\",\"© Them &lt;b&gt;, <a href=\\\"https://them.invalid/licence\\\" "
                        + "rel=\\\"noopener noreferrer\\\">them.invalid/licence</a>.\"]", "\"https://other.invalid/x.png\"");
    }

    /** The reader chooses it once; with the signs or without them. */
    @Test
    void copiesComeWithTheirReference(@TempDir Path folder) throws IOException {
        Path page = page(folder, "<div n='1'><p>x</p></div><div n='2'><p xml:id='p2'>He <supplied reason='lost'>came</supplied>.</p></div>");
        String copy = """
                (() => { document.getSelection().selectAllChildren(document.getElementById("p2")); const data = new DataTransfer();
                  const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
                  document.getElementById("p2").dispatchEvent(event);
                  return event.defaultPrevented ? data.getData("text/plain") : null; })()""";
        String choose = "document.querySelector(\"[name='reference']\").click()";
        String plain = "document.querySelector(\"[data-toggle='plain']\").click()";
        assertThat(Tools.facts(page, 1280, copy, choose, copy, plain, copy)).containsExactly("null", "null",
                "\"He [came].\\n\\nAda Berg. Good pages. Press, 2024. 2\"", "null", "\"He came.\\n\\nAda Berg. Good pages. Press, 2024. 2\"");
    }
}
