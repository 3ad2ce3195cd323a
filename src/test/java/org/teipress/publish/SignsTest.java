package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * What each convention prints for each kind of markup: every row of {@code src/test/signs/<convention>.tsv}, from the
 * markup through all steps to plain text. A row is: id, markup, view, expected text, published source. In the expected
 * text, {@code ⏎} is the end of a line and {@code ␣} a no-break space. Rows of one view are published together, each in
 * a division between two markers; rows with notes alone, for their numbers.
 *
 * <p>A convention that is built on another one prints what that one does, unless its own table has a row for the same
 * markup and view: so every row is tried in every convention. What {@code base} says of the diplomatic and the normalized
 * view stands in the table of {@code leiden}.
 */
class SignsTest {

    private static final Path TABLES = Path.of("src", "test", "signs");
    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(TABLES));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final String MARKER = "======";
    private static final String HEADER = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
            + "<titleStmt><title/><author xml:id='author'>The Author</author></titleStmt></fileDesc><encodingDesc>"
            + "<charDecl><glyph xml:id='leaf'><mapping type='standard'>❦</mapping></glyph><glyph xml:id='knot'>"
            + "<localProp name='Name' value='KNOT'/></glyph></charDecl></encodingDesc><profileDesc><handNotes>"
            + "<handNote xml:id='clerk'/><handNote xml:id='reader'/></handNotes></profileDesc></teiHeader>"
            + "<text xml:lang='en'><body>";

    private static final Map<String, Map<Row, String>> PRINTED = new ConcurrentHashMap<>();

    private static final Conventions CONVENTIONS = new Conventions(ENGINE, new Stylesheets(ENGINE));
    private static final Map<String, List<Row>> ROWS = new ConcurrentHashMap<>();

    record Row(String id, String markup, View view, String expected) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as("five columns: " + line).hasSize(5);
            assertThat(cells[4]).as("a published source: " + line).isNotBlank();
            return new Row(cells[0], cells[1], SignsTest.view(cells[2]), cells[3]);
        }

        Row in(View other) {
            return new Row(id, markup, other, expected);
        }

        boolean isAbout(Row other) {
            return markup.equals(other.markup) && view == other.view;
        }

        boolean hasNotes() {
            return expected.contains("⏎⏎[");
        }

        String block() {
            return markup.matches("(?s)\\s*<(p|ab|lg|div|head|list)\\b.*") ? markup : "<p>" + markup + "</p>";
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyRowOfEveryTable() throws IOException {
        List<DynamicContainer> tables = new ArrayList<>();
        for (Path file : tables()) {
            String convention = file.getFileName().toString().replace(".tsv", "");
            tables.add(DynamicContainer.dynamicContainer(convention, rows(convention).stream()
                    .map(row -> DynamicTest.dynamicTest(row.id() + " " + row.view().word() + " " + row.markup(),
                            () -> assertThat(printed(convention, row)).as("%s\t%s\t%s", row.id(), row.markup(), row.view().word())
                                    .isEqualTo(compared(row.expected()))))));
        }
        return tables.stream();
    }

    @Test
    void everyPresetHasATable() throws IOException {
        assertThat(tables()).extracting(f -> f.getFileName().toString().replace(".tsv", ""))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Conventions.presets().stream(), Conventions.CODES.stream()).toList());
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    /** What a convention prints: the rows of its own table, and those of its parents' that it does not change. */
    private static List<Row> rows(String convention) {
        List<Row> known = ROWS.get(convention);
        if (known == null) {
            Convention found = CONVENTIONS.find(convention, TABLES.toUri()).convention().orElseThrow();
            List<Row> rows = new ArrayList<>(table(convention));
            for (String parent : convention.equals("leiden") ? List.<String>of() : found.parents()) {
                add(rows, switch (parent) {
                    case "base" -> rows("leiden").stream().filter(r -> r.view() != View.EDITED).toList();
                    case "epidoc" -> rows("leiden"); // what it changes, each of its heirs has a row for
                    default -> rows(parent);
                });
            }
            Map<View, View> aliases = aliases(found);
            rows.removeIf(row -> aliases.containsKey(row.view()) && !table(convention).contains(row));
            aliases.forEach((view, as) -> add(rows, rows.stream().filter(r -> r.view() == as).map(r -> r.in(view)).toList()));
            known = List.copyOf(rows);
            ROWS.put(convention, known);
        }
        return known;
    }

    private static void add(List<Row> rows, List<Row> inherited) {
        inherited.stream().filter(row -> rows.stream().noneMatch(row::isAbout)).toList().forEach(rows::add);
    }

    /** Views that show what another one does. */
    private static Map<View, View> aliases(Convention convention) {
        return Conventions.root(convention.own()).select(Steps.child("view")).asListOfNodes().stream().collect(Collectors.toMap(
                v -> view(v.attribute("name")), v -> view(v.attribute("as"))));
    }

    private static View view(String word) {
        return View.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<Row> table(String convention) {
        try {
            return Files.readAllLines(TABLES.resolve(convention + ".tsv")).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(String convention, Row row) {
        if (row.hasNotes()) {
            return text(publish(convention, row.view(), row.block()));
        }
        return PRINTED.computeIfAbsent(convention + " " + row.view(), key -> together(convention, row.view(), rows(convention)
                .stream().filter(r -> r.view() == row.view() && !r.hasNotes()).toList())).get(row);
    }

    private static Map<Row, String> together(String convention, View view, List<Row> rows) {
        StringBuilder body = new StringBuilder("<p>" + MARKER + "</p>");
        rows.forEach(r -> body.append("<div>").append(r.block()).append("</div><p>" + MARKER + "</p>"));
        String[] parts = text(publish(convention, view, body.toString())).split(MARKER, -1);
        assertThat(parts).hasSize(rows.size() + 2);
        Map<Row, String> printed = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            printed.put(rows.get(i), parts[i + 1].replaceAll("^⏎+|⏎+$", ""));
        }
        return printed;
    }

    static Publication publish(String convention, View view, String body) {
        Source source = Source.of(URI.create("file:///signs/row.xml"), HEADER + body + "</body></text></TEI>");
        DocumentReader.Result read = new DocumentReader(ENGINE).read(source, List.of());
        TeiDocument document = read.document().orElseThrow(() -> new AssertionError(read.diagnostics()));
        Settings settings = new Settings(Optional.empty(), Optional.of("en"), convention, List.of(view),
                Settings.Page.DEFAULT, List.of());
        Publication publication = PUBLISHER.publish(document, Output.TEXT, settings);
        // A code says what it has no signs for, whatever the row that is tried.
        assertThat(publication.report().diagnostics()).filteredOn(d -> d.rule().value().equals("sign-unbalanced")
                || d.rule().value().startsWith("pub-") && !(d.rule().value().equals("pub-unsaid") && convention.equals("leiden-plus"))).isEmpty();
        return publication;
    }

    static String text(Publication publication) {
        String text = new String(publication.files().get(0).bytes(), StandardCharsets.UTF_8);
        return compared(text.strip().replace("\n", "⏎").replace("\u00a0", "␣"));
    }

    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
