package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teipress.testing.Generator;

/** What a convention prints for each of its signs is read again, and prints the same. */
class PrintedSignsTest {

    @ParameterizedTest
    @EnumSource(value = ImportConvention.class, names = {"DOCUMENTARY", "LEIDEN"})
    void everyRowComesBack(ImportConvention convention) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : rows(convention)) {
            String printed = cells[3].replace("⏎", "\n");
            Imported imported = Imports.of(convention, printed);
            String again = RoundTrip.text(imported.tei(), convention);
            if (!Leiden.plain(again).equals(Leiden.plain(printed))) {
                wrong.add(cells[0] + ": " + cells[3] + " -> " + again.strip().replace("\n", "⏎") + "   " + Imports.body(imported));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> signsInARowComeBack() {
        return Stream.of(ImportConvention.DOCUMENTARY, ImportConvention.LEIDEN).flatMap(convention -> Generator.cases(60, g -> {
            List<String[]> rows = rows(convention).stream().filter(r -> !r[3].contains("⏎") && !r[1].matches(".*<([pl]b|p|ab|cb|note|milestone)\\b.*"))
                    .toList();
            StringBuilder markup = new StringBuilder("begin");
            for (int i = 1 + g.below(4); i > 0; i--) {
                markup.append(' ').append(g.pick(rows)[1]).append(" word");
            }
            String printed = RoundTrip.text(document(markup.toString()), convention);
            Imported imported = Imports.of(convention, printed);
            String again = RoundTrip.text(imported.tei(), convention);
            assertThat(Leiden.plain(again)).as(convention + ": " + markup + "\n" + Imports.body(imported)).isEqualTo(Leiden.plain(printed));
            assertThat(Imports.body(Imports.of(convention, again))).as(printed).isEqualTo(Imports.body(imported));
        }));
    }

    private static String document(String markup) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body><ab>" + markup
                + "</ab></body></text></TEI>";
    }

    private static List<String[]> rows(ImportConvention convention) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "signs", convention.word() + ".tsv")).stream().filter(r -> !r.startsWith("#"))
                .map(r -> r.split("\t")).filter(c -> c[2].equals("edited")).toList();
    }
}
