package org.teipress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Press;

/** The web editions of all our sample editions, in Chromium and before the HTML checker. */
class BrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OUT = Path.of("target", "browser");

    /** Every edition made, once: its page by its name. */
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    private static synchronized Map<String, Path> pages() throws IOException {
        if (PAGES.isEmpty()) {
            Press press = new Press(Path.of("tei"));
            for (Path edition : Corpus.editions()) {
                String name = Path.of("tei").relativize(edition).toString().replace(".xml", "").replace('/', '-');
                for (PublishedFile file : press.publish(press.read(Source.of(edition)), Output.HTML).files()) {
                    Path path = OUT.resolve(name).resolve(file.path());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.bytes());
                }
                PAGES.put(name, OUT.resolve(name).resolve("index.html"));
            }
        }
        return PAGES;
    }

    @TestFactory
    Stream<DynamicNode> asAReaderUsesThem() throws IOException {
        List<String> said = Tools.check(List.copyOf(pages().values()));
        Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();
        for (String line : said) {
            JsonNode verdict = JSON.readTree(line);
            String page = Path.of(verdict.get("page").asText()).getParent().getFileName().toString();
            tests.computeIfAbsent(page, p -> new ArrayList<>()).add(DynamicTest.dynamicTest(
                    verdict.get("check").asText(), () -> assertThat(fault(verdict)).as(page).isEmpty()));
        }
        return tests.entrySet().stream().map(e -> DynamicContainer.dynamicContainer(e.getKey(), e.getValue()));
    }

    private static String fault(JsonNode verdict) {
        return verdict.path("fault").asText("");
    }

    @Test
    void whatIsWrongWithAPageIsFound(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html><head><title>x</title><script>nothing();</script></head><body>
                <div class="tools"><div class="views"><button data-view="a" aria-pressed="true"></button></div></div>
                <main id="m"><p id="m" style="width: 2000px; color: #eee; background: #fff">pale words</p><a href="#n">y</a>
                <a class="note-mark" href="#o">1</a><span data-views="b">z</span><img src="https://example.org/x.png"></main>
                </body></html>""");
        assertThat(Tools.check(List.of(page))).hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(fault(JSON.readTree(line))).as(line).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> valid() throws IOException {
        Map<String, Path> pages = pages();
        JsonNode messages = JSON.readTree(Tools.validate(List.copyOf(pages.values()))).get("messages");
        return pages.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            List<String> faults = new ArrayList<>();
            messages.forEach(m -> {
                if (m.get("url").asText().endsWith("/" + e.getKey() + "/index.html") && "error".equals(m.get("type").asText())) {
                    faults.add(m.get("lastLine") + ": " + m.get("message").asText() + " " + m.path("extract").asText());
                }
            });
            assertThat(faults).isEmpty();
        }));
    }
}
