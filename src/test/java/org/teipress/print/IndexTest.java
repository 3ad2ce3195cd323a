package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Registers say on which pages the text speaks of their entries. */
class IndexTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final String NAME = "<persName ref='#anna'>Anna</persName>";

    private static String paragraphs(int count, String name) {
        return ("<p>" + "The lamp on the bridge was out, and nobody spoke. ".repeat(12) + name + " went home.</p>").repeat(count);
    }

    private static List<String> pages(Map<String, Object> print) throws IOException {
        String text = paragraphs(9, NAME) + paragraphs(12, "He") + paragraphs(1, NAME) + paragraphs(12, "She")
                + paragraphs(5, NAME);
        Source source = Source.of(URI.create("file:///index.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>"
                + "<teiHeader><fileDesc><titleStmt><title>Evenings</title></titleStmt></fileDesc></teiHeader><standOff>"
                + "<listPerson><person xml:id='anna'><persName>Anna of the Well</persName></person></listPerson></standOff>"
                + "<text><body>" + text + "</body></text></TEI>");
        TeiDocument document = new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow();
        byte[] pdf = new Publisher(ENGINE).publish(document, Output.PDF, Settings.DEFAULT.withPrint(print)).files().get(0)
                .bytes();
        List<String> pages = new ArrayList<>();
        try (PDDocument made = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= made.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(made).replace("\u2060", ""));
            }
        }
        return pages;
    }

    @Test
    void pagesOfAName() throws IOException {
        List<String> pages = pages(Map.of());
        int first = 0;
        while (!pages.get(first).contains("The lamp")) {
            first++;
        }
        List<List<Integer>> ranges = new ArrayList<>();
        for (int page = first; page < pages.size() && !pages.get(page).contains("Anna of the Well"); page++) {
            int folio = page - first + 1;
            if (pages.get(page).contains("Anna")) {
                if (ranges.isEmpty() || ranges.get(ranges.size() - 1).get(1) != folio - 1) {
                    ranges.add(new ArrayList<>(List.of(folio, folio)));
                }
                ranges.get(ranges.size() - 1).set(1, folio);
            }
        }
        String expected = String.join(", ", ranges.stream().map(r -> r.get(0).equals(r.get(1)) ? "" + r.get(0)
                : r.get(0) + "–" + r.get(1)).toList());
        assertThat(ranges).hasSize(3);
        assertThat(String.join("\n", pages)).contains("Mentions: " + expected + "\n");
    }

    @Test
    void noPagesWhereNobodyWantsThem() throws IOException {
        assertThat(String.join("\n", pages(Map.of("index", "none")))).contains("Anna of the Well").doesNotContain("Mentions");
    }
}
