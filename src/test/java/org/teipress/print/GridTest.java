package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines of running text that stand on one grid, on all pages. */
class GridTest {

    private static final double LINE = 10.5 * 1.32;
    private static final String WORDS = "The lamp on the bridge was <hi rend='bold'>out</hi>, and <hi rend='italic'>nobody</hi> spoke of it<note>A note "
            + "on the lamp that is as long as the line.</note>; θάλασσα, <foreign xml:lang='he'>שלום</foreign> H<hi rend='sub'>2</hi>O <hi rend='sc'>Anna</hi>. ";

    private static String text(String between) {
        return IntStream.range(0, 12).mapToObj(i -> "<div><head>Chapter of the ferry</head><p>" + WORDS.repeat(1 + i % 3) + "</p><quote><p>"
                + WORDS + "</p></quote>" + between + "<div><head>A part</head><p>" + WORDS.repeat(2) + "</p><list><item>one</item><item>two</item></list><p>"
                + WORDS + "</p><lg><l n='5'>A verse</l><l>and another</l></lg><lg><l>and one</l></lg><p>" + WORDS + "</p></div></div>")
                .collect(Collectors.joining());
    }

    /** How many of the lines in the size of the text stand where the grid has lines, on pages behind the first one. */
    private static double share(String body, boolean grid) throws IOException {
        List<Double> off = new ArrayList<>();
        List<List<PrintedLines.Line>> pages = PrintedLines.of(PrintedLines.pdf(body, Map.of("grid", grid, "contents", false)));
        for (List<PrintedLines.Line> page : pages.subList(2, pages.size() - 1)) {
            page.stream().filter(l -> Math.abs(l.size() - 10.5) < 0.1).forEach(l -> off.add(l.y() % LINE));
        }
        assertThat(off).hasSizeGreaterThan(100);
        return off.stream().mapToDouble(o -> off.stream().filter(other -> Math.abs(other - o) < 0.3).count()).max().orElseThrow() / off.size();
    }

    @Test
    void linesOfFacingPagesAreLevel() throws IOException {
        assertThat(share(text(""), true)).as("share of the lines").isGreaterThan(0.999);
        assertThat(share(text(""), false)).as("without a grid").isLessThan(0.4);
    }

    /** What stands behind a table on its page is off the grid; the next page is on it again. */
    @Test
    void aTableBreaksItForItsPage() throws IOException {
        assertThat(share(text("<table><row><cell>a</cell><cell>b</cell></row></table>"), true)).isBetween(0.3, 0.99);
    }
}
