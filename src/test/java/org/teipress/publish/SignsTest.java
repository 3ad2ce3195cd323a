package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * What each convention prints for each kind of markup: every row of {@code src/test/signs/<convention>.tsv}, from the
 * markup through all steps to plain text. A row is: id, markup, view, expected text, published source. In the expected
 * text, {@code ⏎} is the end of a line and {@code ␣} a no-break space.
 */
class SignsTest {

    private static final Path TABLES = Path.of("src", "test", "signs");
    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(TABLES));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final String HEADER = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
            + "<titleStmt><title/><author xml:id='author'>The Author</author></titleStmt></fileDesc><encodingDesc>"
            + "<charDecl><glyph xml:id='leaf'><mapping type='standard'>❦</mapping></glyph><glyph xml:id='knot'>"
            + "<localProp name='Name' value='KNOT'/></glyph></charDecl></encodingDesc><profileDesc><handNotes>"
            + "<handNote xml:id='clerk'/><handNote xml:id='reader'/></handNotes></profileDesc></teiHeader>"
            + "<text xml:lang='en'><body>";

    record Row(String id, String markup, View view, String expected) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as("five columns: " + line).hasSize(5);
            assertThat(cells[4]).as("a published source: " + line).isNotBlank();
            return new Row(cells[0], cells[1], View.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3]);
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyRowOfEveryTable() throws IOException {
        List<DynamicContainer> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                String convention = file.getFileName().toString().replace(".tsv", "");
                tables.add(DynamicContainer.dynamicContainer(convention, Files.readAllLines(file).stream()
                        .filter(l -> !l.isBlank() && !l.startsWith("#")).map(Row::of)
                        .map(row -> DynamicTest.dynamicTest(row.id() + " " + row.view().word() + " " + row.markup(),
                                () -> check(convention, row)))));
            }
        }
        return tables.stream();
    }

    private static void check(String convention, Row row) {
        Publication publication = publish(convention, row.view(), row.markup());
        assertThat(publication.report().diagnostics()).filteredOn(d -> d.rule().value().equals("sign-unbalanced")
                || d.rule().value().startsWith("pub-")).isEmpty();
        assertThat(text(publication)).isEqualTo(compared(row.expected()));
    }

    static Publication publish(String convention, View view, String markup) {
        String body = markup.matches("(?s)\\s*<(p|ab|lg|div|head|list)\\b.*") ? markup : "<p>" + markup + "</p>";
        Source source = Source.of(URI.create("file:///signs/row.xml"), HEADER + body + "</body></text></TEI>");
        DocumentReader.Result read = new DocumentReader(ENGINE).read(source, List.of());
        TeiDocument document = read.document().orElseThrow(() -> new AssertionError(read.diagnostics()));
        Settings settings = new Settings(Optional.empty(), Optional.of("en"), convention, List.of(view),
                Settings.Page.DEFAULT, List.of());
        return PUBLISHER.publish(document, Output.TEXT, settings);
    }

    private static String text(Publication publication) {
        String text = new String(publication.files().get(0).bytes(), StandardCharsets.UTF_8);
        return compared(text.strip().replace("\n", "⏎").replace("\u00a0", "␣"));
    }

    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
