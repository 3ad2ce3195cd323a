package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where pages and lines of the source begin, and what runs into the first line of a block. */
class BreaksTest {

    private static List<String> lines(String body) {
        return PrintedLines.texts(PrintedLines.pdf(body, Map.of())).stream().flatMap(String::lines).toList();
    }

    @Test
    void aPageBetweenBlocksRunsIntoTheFirstLineOfWhatFollows() {
        assertThat(lines("<p>Before.</p><pb n='1'/><lg><l>First verse</l><pb n='2'/><l>second verse</l></lg>"
                + "<pb n='3'/><div><head>Evening</head><pb n='4'/><p>Prose</p><pb n='5'/><quote><p>Quoted</p></quote></div>"
                + "<pb n='6'/>"))
                .containsSubsequence("|| First verse", "|| second verse", "|| Evening", "|| Prose", "|| Quoted", "||");
    }

    /** Where the next heading has no room, the list above it stays, for all the page has room for it. */
    @Test
    void aListStaysWithWhatItFollows() throws IOException {
        String body = IntStream.range(0, 40).mapToObj(i -> "<div><head>Letter " + i + "</head><p>" + "lamp ferry harbour river ".repeat(10 + i * 7 % 23)
                + "</p><list><item>Archive</item></list></div>").collect(Collectors.joining());
        List<List<PrintedLines.Line>> pages = PrintedLines.of(PrintedLines.pdf(body, Map.of("contents", false))).stream()
                .filter(p -> p.size() > 2).toList();
        double bottom = pages.stream().mapToDouble(p -> p.get(p.size() - 1).y()).sorted().skip(pages.size() / 2).findFirst().orElseThrow();
        assertThat(IntStream.range(2, pages.size()).filter(i -> pages.get(i).get(1).text().equals("Archive"))
                .mapToDouble(i -> pages.get(i - 1).get(pages.get(i - 1).size() - 1).y())).hasSizeLessThan(6).allMatch(y -> y > bottom - 25);
    }

    @Test
    void whatThePageHasAtItsHeadComesFirst() {
        assertThat(lines("<p>Before.</p><pb n='1'/><fw>running head</fw><p>Prose</p>")).containsSubsequence("|| running head", "Prose");
    }

    @Test
    void theNumberOfANoteRunsIntoItsFirstParagraph() throws IOException {
        List<PrintedLines.Line> page = PrintedLines.of(PrintedLines.pdf(
                "<p>Word<note><cit><quote><p>Deep down</p><p>and up</p></quote><bibl>Anna</bibl></cit></note></p>", Map.of())).get(0);
        PrintedLines.Line first = page.stream().filter(l -> l.text().contains("Deep down")).findFirst().orElseThrow();
        assertThat(page).anyMatch(l -> l.text().equals("1") && l.x() < first.x() && first.y() - l.y() > 0 && first.y() - l.y() < 5);
    }

    @Test
    void theNumberOfALineNeverStandsAlone() {
        String text = IntStream.rangeClosed(1, 40).mapToObj(i -> "<lb n='0330a" + i + "'/>" + "and so ".repeat(i / 3) + "on".repeat(1 + i % 3))
                .collect(Collectors.joining("\n"));
        assertThat(lines("<div type='edition'><ab>" + text + "</ab></div>")).contains("ononon 0330a2").noneMatch(l -> l.matches("0330a\\d+"));
    }

    @Test
    void divisionsWithoutHeadingsShowTheirNumbers() {
        assertThat(lines("<div n='1'><div n='1'><p>First.</p></div><div n='2'><p>Second.</p><p>More.</p></div></div>"
                + "<div n='2'><head>Named</head><p>Third.</p></div>"))
                .containsSubsequence("1.1 First.", "2 Second.", "More.", "Named", "Third.");
        assertThat(lines("<div type='edition'><ab>Text.</ab></div><div type='translation'><p>Words.</p></div>"))
                .containsSubsequence("Text.", "Translation", "Words.");
    }

    @Test
    void aLineEndsInsideARunThatGoesOnWithAName() {
        assertThat(lines("<div type='edition'><p><seg>First line <lb/><persName>Anna</persName> goes <hi>home <lb/></hi>and on</seg></p></div>"))
                .containsSubsequence("First line", "Anna goes home", "and on");
    }
}
