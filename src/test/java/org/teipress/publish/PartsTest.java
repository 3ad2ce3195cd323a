package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teipress.testing.Press;

/** Divisions without headings: a reader still sees where they begin, and finds them in the contents. */
class PartsTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    private static String page(String body) {
        return new String(PRESS.publish(PRESS.readBody(body), Output.HTML).files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult r) -> r.group(1)).toList();
    }

    @Test
    void numbersStandInTheMargin() {
        String page = page("<div type='textpart' n='1'><pb n='3'/><div type='textpart' n='1'><p>a</p></div><div type='textpart' n='2'><p>b</p></div></div>"
                + "<div type='textpart' n='2'><div n='2a'><p>c</p></div></div><div n='urn:cts:x'><p>d</p></div><div n='4'><head>Four</head><p>e</p></div>");
        assertThat(all("<span class=\"part-number\"[^>]*>([^<]*)</span>", page)).containsExactly("1.1", "2", "2a");
        assertThat(all("<li class=\"number-only\"><a [^>]*>([^<]*)</a>", page)).containsExactly("1", "1", "2", "2", "2a");
        assertThat(page).containsPattern("<li><a [^>]*>Four</a>");
    }

    @Test
    void whatAccompaniesAnInscriptionIsNamed() {
        String parts = "<div type='commentary'><p/></div><div type='apparatus'><p>b</p></div><div type='translation' xml:lang='ru'><p>c</p></div><div type='bibliography'><head>Books</head><p>d</p></div>";
        String heading = "<h2 class=\"part-head\"[^>]*>([^<]*)</h2>";
        assertThat(all(heading, page("<div type='edition'><ab>a</ab></div>" + parts))).containsExactly("Apparatus", "Translation");
        assertThat(all(heading, page("<div type='chapter'><ab>a</ab></div>" + parts))).isEmpty();
    }

    @Test
    void anImageThatTheProjectLacksIsNoBrokenImage() {
        assertThat(page("<figure><graphic url='nowhere.png'/><figDesc>A ferry.</figDesc></figure>")).doesNotContain("<img")
                .contains("class=\"missing\"").contains("A ferry.");
    }

    @Test
    void theFirstOfManyPagesHasItsContentsBehindTheTitlePage() {
        Publication made = PRESS.publish(PRESS.readBody("<div><head>One</head><p>a</p></div><div><head>Two</head><p>b</p></div>"), Output.HTML,
                Settings.DEFAULT.withWeb(Map.of("chapters", "divisions")));
        for (PublishedFile file : made.files().stream().filter(f -> f.path().endsWith(".html")).toList()) {
            String page = new String(file.bytes(), StandardCharsets.UTF_8);
            boolean opening = file.path().equals("index.html");
            assertThat(page.contains("class=\"opening\"")).as(file.path()).isEqualTo(opening);
            assertThat(page.indexOf("<main") < page.indexOf("<nav class=\"toc\"")).as(file.path()).isEqualTo(opening);
        }
    }
}
