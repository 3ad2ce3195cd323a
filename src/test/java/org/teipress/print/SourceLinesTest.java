package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lines that have a number of their own: verses and lines of the source. */
class SourceLinesTest {

    private static final String LONG = "a line of the source that does not fit into one line of the page and has to go on in the next one";
    private static final String TEXT = "<div type='edition'><ab><lb n='5'/>short <hi rend='bold'>and bold <lb n='10'/>" + LONG
            + "</hi> <lb n='12a'/>last</ab></div><lg><l n='15'>verse</l><l n='20'>" + LONG + "</l></lg>";

    private static List<PrintedLines.Line> lines(Map<String, Object> print) throws IOException {
        return PrintedLines.of(PrintedLines.pdf(TEXT, print)).get(0);
    }

    private static PrintedLines.Line line(List<PrintedLines.Line> lines, String begins) {
        return lines.stream().filter(l -> l.text().startsWith(begins)).findFirst().orElseThrow(() -> new AssertionError(begins + " in " + lines));
    }

    @Test
    void turnedOverLinesHang() throws IOException {
        List<PrintedLines.Line> lines = lines(Map.of());
        double left = line(lines, "short and bold").x();
        assertThat(line(lines, "a line of").x()).isCloseTo(left, within(0.1));
        assertThat(line(lines, "last 12a").x()).isCloseTo(left, within(0.1));
        assertThat(lines.get(lines.indexOf(line(lines, "a line of")) + 1).x()).as("the rest of the line").isCloseTo(left + 10.5 * 1.5, within(0.1));
        assertThat(lines).extracting(PrintedLines.Line::text).contains("short and bold 5", "verse 15").anyMatch(t -> t.endsWith("next one 10"));
    }

    @Test
    void theirNumbersStandInTheMargin() throws IOException {
        List<PrintedLines.Line> outer = lines(Map.of("verse-side", "outer"));
        assertThat(outer).extracting(PrintedLines.Line::text).contains("short and bold 5", "last 12a", "verse 15")
                .anyMatch(t -> t.startsWith("a line of") && t.endsWith(" 10")).anyMatch(t -> t.startsWith("a line of") && t.endsWith(" 20"));
        List<PrintedLines.Line> left = lines(Map.of("verse-side", "left"));
        assertThat(left).extracting(PrintedLines.Line::text).contains("5 short and bold", "12a last", "15 verse");
        assertThat(line(left, "15 verse").x()).isLessThan(line(outer, "short").x() - 10);
    }

    /** The lines of the page are counted, too: both numbers of a line are legible. */
    @Test
    void twoNumbersOfALineStandBesideEachOther() throws Exception {
        Map<String, Object> print = Map.of("verse-side", "outer", "line-numbers", "page", "line-step", 1.0);
        assertThat(lines(print)).extracting(PrintedLines.Line::text).contains("short and bold 1 5", "last 4 12a", "verse 5 15");
        byte[] pdf = PrintedLines.pdf(TEXT, print);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void whatIsSaidOfSeveralPersonsStandsBesideThem() throws IOException {
        List<PrintedLines.Line> lines = PrintedLines.of(PrintedLines.pdf("<castList><castItem><role>Anna</role></castItem><castGroup>"
                + "<castItem><role>Rosen</role></castItem><castItem><role>Gulden</role></castItem><castItem><role>Lars</role></castItem>"
                + "<roleDesc>courtiers</roleDesc></castGroup></castList>", Map.of())).get(0);
        assertThat(lines).extracting(PrintedLines.Line::text).containsSubsequence("Anna", "Rosen", "Gulden courtiers", "Lars");
    }
}
