package org.teipress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** Entries that stand apart, by the ends of their passage and by their line, as a reader meets them. */
class ApparatusInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CHECKS = Set.of("says nothing and asks nobody", "has links that lead somewhere",
            "has notes that lead to their marks and back", "can be used by everybody, in the light",
            "shows the text of each witness", "sets witnesses side by side", "marks what entries that stand apart speak of");
    private static final String TEXT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Two ways</title></titleStmt>
            <publicationStmt><p>Test.</p></publicationStmt><sourceDesc><listWit><witness xml:id="A">A</witness>
            <witness xml:id="B">B</witness></listWit></sourceDesc></fileDesc></teiHeader><text><body>
            <div><head>By ends</head><p>One <anchor xml:id="a1"/>two <hi>three</hi><anchor xml:id="a2"/> four <w xml:id="w5">five</w>.</p>
            <listApp><app from="#a1" to="#a2"><lem wit="#A">two three</lem><rdg wit="#B">many</rdg></app>
            <app from="#w5"><lem wit="#A">five</lem><rdg wit="#B"/></app></listApp></div>
            <div><head>Over blocks</head><p>Long <hi>ago <anchor xml:id="b1"/>and</hi> far</p><p>away, <note>aside</note>they<anchor xml:id="b2"/> said.</p>
            <listApp><app from="#b1" to="#b2" xml:id="e3"><lem wit="#A">and … they</lem><rdg wit="#B">once he</rdg></app></listApp></div>
            <div><head>By line</head><lg><l n="1" xml:id="l1">Six seven eight</l><l n="2" xml:id="l2">nine ten</l></lg>
            <listApp><app loc="1"><lem wit="#A">seven</lem><rdg wit="#B">eleven</rdg></app></listApp></div>
            </body></text></TEI>""";

    @Test
    void placesAreMarkedReadAndCompared(@TempDir Path folder) throws IOException {
        Press press = new Press(Path.of("tei"));
        for (PublishedFile file : press.publish(press.read(Source.of(folder.resolve("text.xml").toUri(), TEXT)), Output.HTML).files()) {
            Files.write(folder.resolve(file.path()), file.bytes());
        }
        Path page = folder.resolve("index.html");
        assertThat(Files.readString(page)).contains("data-from=\"a1\"", "data-to=\"a2\"", "data-from=\"w5\"", "data-line=\"l1\"");
        List<String> seen = new ArrayList<>();
        for (String line : Tools.check(folder, Duration.ofSeconds(12), List.of(page), CHECKS)) {
            JsonNode verdict = JSON.readTree(line);
            seen.add(verdict.get("check").asText());
            assertThat(verdict.path("fault").asText("")).as(verdict.get("check").asText()).isEmpty();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(CHECKS);
        String lit = """
                ((how, at) => { at.dispatchEvent(new Event(how, { bubbles: true })); const words = [...document.querySelectorAll("main p .highlight")]
                  .map((e) => e.textContent.replace("◦", "").trim()); const entry = document.querySelector("#e3").matches(".highlight");
                  at.dispatchEvent(new Event(how === "focusin" ? "focusout" : "pointerout", { bubbles: true }));
                  return [words, entry, document.querySelectorAll(".highlight").length]; })""";
        String all = "[[\"and\",\"far\",\"away,\",\"they\"],true,0]";
        String read = """
                ((witness) => { const choice = document.querySelector(".witness-choice select"); choice.value = witness;
                  choice.dispatchEvent(new Event("change")); return [...document.querySelectorAll("main p")].slice(1).map((p) => [...p.querySelectorAll("*")]
                  .filter((e) => !e.children.length && e.matches("[hidden], [hidden] *")).length + "|" + p.innerText.replace(/[◦\\d]/g, "").trim()); })""";
        assertThat(Tools.facts(page, 1280, lit + "('pointerover', document.querySelectorAll('[data-entry-part=e3]')[1])",
                lit + "('focusin', document.querySelector('#e3 a'))", read + "('B')", read + "('')"))
                .startsWith(all, all).element(2).asString().contains("Long ago once he").doesNotContain("far").contains("said.");
    }
}
