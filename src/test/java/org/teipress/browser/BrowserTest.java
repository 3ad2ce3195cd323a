package org.teipress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.project.Build;
import org.teipress.project.BuildJob;
import org.teipress.project.BuiltEdition;
import org.teipress.publish.Output;

/** The site that all our sample editions make, page by page, in Chromium and before the HTML checker. */
class BrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HREF = Pattern.compile("<a[^>]* href=\"(?!https?:|mailto:)([^\"]*)\"");
    private static final Path OUT = Path.of("target", "browser");
    private static final Path SITE = OUT.resolve("html");
    private static final Build.Watcher NOBODY = new Build.Watcher() {
        @Override
        public void begins(int editions) { }

        @Override
        public void ended(BuiltEdition edition) { }
    };

    /** Every page of the site that the sample editions make, once: the page by its name. */
    private static final Map<String, Path> PAGES = new TreeMap<>();

    private static synchronized Map<String, Path> pages() throws IOException {
        if (PAGES.isEmpty()) {
            new Build(new BuildJob(List.of(Path.of("tei")), OUT, Optional.of(List.of(Output.HTML)), List.of(), 2, true,
                    false)).run(NOBODY);
            try (Stream<Path> files = Files.walk(SITE)) {
                files.filter(f -> f.toString().endsWith(".html")).forEach(f -> PAGES.put(name(f), f));
            }
        }
        return PAGES;
    }

    /** {@code play} for {@code play/index.html}, {@code search} for {@code search.html}. */
    private static String name(Path page) {
        String path = SITE.toAbsolutePath().relativize(page.toAbsolutePath()).toString().replace('\\', '/');
        return path.equals("index.html") ? "home" : path.replaceFirst("/?(index)?\\.html$", "");
    }

    @TestFactory
    Stream<DynamicNode> asAReaderUsesThem() throws IOException {
        List<String> said = Tools.check(SITE, Duration.ofSeconds(12), List.copyOf(pages().values()));
        Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();
        for (String line : said) {
            JsonNode verdict = JSON.readTree(line);
            String page = name(Path.of(verdict.get("page").asText()));
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
                <!DOCTYPE html><html><head><title>x</title><script>nothing();</script><script>setTimeout(() => { document.getElementById("late").style.height = "600px"; }, 100);</script></head><body>
                <div class="tools"><button data-toggle="beside">2</button><button data-toggle="plain">3</button><button data-toggle="explain">4</button>
                <div class="views"><button data-view="a" aria-pressed="true"></button></div></div>
                <main id="m"><p id="m" style="width: 2000px; color: #eee; background: #fff">pale words</p><a href="#n">y</a>
                <a class="note-mark" href="#o">1</a><span data-views="b">z</span><span data-views="b" hidden><b id="z">z</b></span><img src="https://example.org/x.png">
                <label class="witness-choice"><select><option value="w">w</option></select></label>
                <b class="app" data-from="q" id="r">entry</b><div id="late" style="height: 0"></div><div style="height: 400px; width: 100%">Below.</div>
                <i data-kind="gap" title="lost"><b class="say">lost</b><b class="sign">[...]</b></i><i data-entry="e"></i><b id="e"><b class="rdg" data-wit="w">r</b></b>
                <aside class="facsimiles"></aside><select data-genesis="stage"><option value=""><option value="1"></select>
                <div id="_search"><input id="_question"><p class="answers"></p></div></main>
                </body></html>""");
        assertThat(Tools.check(folder, Duration.ofSeconds(1), List.of(page))).hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(fault(JSON.readTree(line))).as(line).isNotEmpty());
    }

    /** Registers, letters and dates lead from page to page: each link within the site leads to a file and an element of it. */
    @TestFactory
    Stream<DynamicTest> leadsSomewhere() throws IOException {
        Map<Path, String> read = new TreeMap<>();
        return pages().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            List<String> lost = new ArrayList<>();
            Matcher link = HREF.matcher(Files.readString(e.getValue()));
            while (link.find()) {
                String[] address = link.group(1).replace("&amp;", "&").split("#", 2);
                Path target = address[0].isEmpty() ? e.getValue()
                        : e.getValue().resolveSibling(URLDecoder.decode(address[0].replace("+", "%2B"), StandardCharsets.UTF_8));
                if (!Files.isRegularFile(target)) {
                    lost.add(link.group(1));
                } else if (address.length == 2 && !address[1].isEmpty() && !read(target, read).contains(" id=\""
                        + URLDecoder.decode(address[1].replace("+", "%2B"), StandardCharsets.UTF_8) + "\"")) {
                    lost.add(link.group(1));
                }
            }
            assertThat(lost).isEmpty();
        }));
    }

    private static String read(Path file, Map<Path, String> read) throws IOException {
        if (!read.containsKey(file)) {
            read.put(file, Files.readString(file));
        }
        return read.get(file);
    }

    @TestFactory
    Stream<DynamicTest> valid() throws IOException {
        Map<String, Path> pages = pages();
        JsonNode messages = JSON.readTree(Tools.validate(List.copyOf(pages.values()))).get("messages");
        return pages.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            List<String> faults = new ArrayList<>();
            messages.forEach(m -> {
                if (m.get("url").asText().endsWith("/" + SITE.relativize(e.getValue())) && "error".equals(m.get("type").asText())) {
                    faults.add(m.get("lastLine") + ": " + m.get("message").asText() + " " + m.path("extract").asText());
                }
            });
            assertThat(faults).isEmpty();
        }));
    }
}
