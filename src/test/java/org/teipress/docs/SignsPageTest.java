package org.teipress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.TeiPress;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import org.teipress.publish.View;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;

/** The tables of the manual's page on signs hold what the program prints: each row is a paragraph, each column a run. */
class SignsPageTest {

    private static final Path PAGE = Path.of("docs", "manual", "signs-and-views.md");
    private static final String HEAD = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Signs</title>
            </titleStmt><publicationStmt><p>Invented.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
            <profileDesc><handNotes><handNote xml:id="h2" n="2">Another.</handNote></handNotes></profileDesc></teiHeader>
            <text><body>""";

    /** A table of the page: its header and its rows, cell by cell. */
    private record Table(List<String> header, List<List<String>> rows) {
        List<String> column(int index) {
            return rows.stream().map(r -> r.get(index)).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> tablesHoldWhatIsPrinted() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Table table : tables()) {
            assertThat(table.rows()).hasSizeGreaterThan(10);
            for (int i = 1; i < table.header().size(); i++) {
                String name = table.header().get(i);
                List<String> told = table.column(i);
                List<String> markup = table.column(0);
                tests.add(DynamicTest.dynamicTest(name, () -> assertThat(printed(name, markup)).isEqualTo(told)));
            }
        }
        assertThat(tests).hasSize(4);
        return tests.stream();
    }

    /** What a convention prints in the edited view; for the name of a view, what Leiden prints in that. */
    private static List<String> printed(String name, List<String> markup) {
        boolean view = Arrays.stream(View.values()).anyMatch(v -> v.word().equals(name));
        View shown = view ? View.valueOf(name.toUpperCase(java.util.Locale.ROOT)) : View.EDITED;
        Settings usual = Settings.DEFAULT;
        Settings settings = new Settings(usual.title(), usual.language(), view ? "leiden" : name, List.of(shown),
                usual.page(), usual.fonts());
        TeiPress press = TeiPress.of(AccessPolicy.below(Path.of("target")), SchemaChoice.DEFAULT, settings);
        String tei = HEAD + String.join("", markup.stream().map(m -> "<p>begin " + m + " end</p>\n").toList())
                + "</body></text></TEI>";
        TeiDocument document = press.validate(Source.of(URI.create("memory:/signs.xml"),
                tei.getBytes(StandardCharsets.UTF_8))).document().orElseThrow();
        String text = new String(press.publish(document, Output.TEXT, shown).files().get(0).bytes(),
                StandardCharsets.UTF_8);
        return text.lines().filter(l -> l.startsWith("begin ")).map(l -> l.equals("begin end") ? "nothing"
                : l.replaceAll("^begin | end$", "")).toList();
    }

    private static List<Table> tables() throws Exception {
        List<Table> tables = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| markup |")) {
                tables.add(new Table(cells(line), new ArrayList<>()));
            } else if (line.startsWith("| `<")) {
                tables.get(tables.size() - 1).rows().add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split(" \\|")).map(String::strip)
                .map(c -> c.replaceAll("^(`+) ?(.*?) ?\\1$", "$2")).toList();
    }
}
