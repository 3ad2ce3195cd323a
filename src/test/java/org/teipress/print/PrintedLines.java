package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.proof.Prover;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.publish.Site;
import org.teipress.publish.Trail;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** The pages of a PDF, each as its lines from above, as PDFBox finds them by the places of the letters. */
final class PrintedLines extends PDFTextStripper {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);

    private final List<List<Line>> pages = new ArrayList<>();
    private final Map<Integer, List<TextPosition>> rows = new TreeMap<>();

    PrintedLines() {
    }

    /** A line of a page: the size of its largest letters, where it begins and stands, what it says. */
    record Line(double size, double x, double y, String text) {
    }

    /** The PDF of a text: what stands in its body, and how it is printed. It comes out without a finding, and is proved. */
    static byte[] pdf(String body, Map<String, Object> print) {
        return pdfOf("<teiHeader><fileDesc><titleStmt><title>Evenings</title></titleStmt></fileDesc></teiHeader><text><body>"
                + body + "</body></text>", print);
    }

    /** The PDF of what stands in the TEI element. */
    static byte[] pdfOf(String content, Map<String, Object> print) {
        return pdfOf(content, Settings.DEFAULT.withPrint(print));
    }

    /** The same with all settings. */
    static byte[] pdfOf(String content, Settings settings) {
        Source source = Source.of(URI.create("file:///prose.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>"
                + content + "</TEI>");
        TeiDocument document = new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow();
        Trail trail = PUBLISHER.trace(document, Output.PDF, settings, Site.NONE);
        Publication made = trail.publication();
        assertThat(made.report().diagnostics()).filteredOn(d -> d.rule().value().startsWith("pub-")
                && d.severity() != Severity.INFO).isEmpty();
        assertThat(made.files()).hasSize(1);
        assertThat(Prover.prove(document, List.of(trail)).report().diagnostics()).isEmpty();
        return made.files().get(0).bytes();
    }

    /** The text of each page, its lines parted by line ends. */
    static List<String> texts(byte[] pdf) {
        try {
            return of(pdf).stream().map(p -> p.stream().map(Line::text).collect(Collectors.joining("\n"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<Line>> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintedLines lines = new PrintedLines();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.rows.clear();
                lines.setStartPage(page);
                lines.setEndPage(page);
                lines.getText(document);
                lines.pages.add(lines.rows.values().stream().map(PrintedLines::line).toList());
            }
            return lines.pages;
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        rows.computeIfAbsent(Math.round(letter.getYDirAdj()), y -> new ArrayList<>()).add(letter);
    }

    private static Line line(List<TextPosition> letters) {
        letters.sort((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()));
        StringBuilder text = new StringBuilder();
        float end = letters.get(0).getXDirAdj();
        for (TextPosition letter : letters) {
            text.append(letter.getXDirAdj() - end > 1 ? " " : "").append(letter.getUnicode());
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        double size = letters.stream().mapToDouble(TextPosition::getYScale).max().orElse(0);
        return new Line(size, letters.get(0).getXDirAdj(), letters.get(0).getYDirAdj(), text.toString().replaceAll("\u2060", "").replaceAll("[\\s\\p{Z}]+", " ").strip());
    }
}
