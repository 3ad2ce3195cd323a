package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teipress.testing.Generator;

/** What a convention prints for each of its signs is read again, and prints the same. */
class PrintedSignsTest {

    /** The conventions that print and are read. */
    private static final List<ImportConvention> PRINTED = Stream.of(ImportConvention.values())
            .filter(c -> c != ImportConvention.LEIDEN_PLUS && c != ImportConvention.PLAIN).toList();
    private static final Path READ = Path.of("src", "test", "imports", "read.tsv");

    @ParameterizedTest
    @EnumSource(value = ImportConvention.class, names = {"LEIDEN_PLUS", "PLAIN"}, mode = EnumSource.Mode.EXCLUDE)
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
        return PRINTED.stream().flatMap(convention -> Generator.cases(Imports.GRAMMARS.contains(convention) ? 60 : 12, g -> {
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

    /**
     * What the printed form of each row is read as: its markup again, or where a convention prints several things alike, one of
     * them. The file of this test says which; rows that are newer than the file are left to the next approval.
     */
    @Test
    void whatIsPrintedIsReadAsItWas() throws IOException {
        List<String> found = new ArrayList<>();
        for (ImportConvention convention : PRINTED) {
            for (String[] cells : rows(convention)) {
                String read = inner(Imports.body(Imports.of(convention, cells[3].replace("⏎", "\n"))));
                boolean same = read.equals(cells[1].replaceFirst("^<ab><lb n=\"1\"/>(.*)</ab>$", "$1"));
                found.add(convention + "\t" + cells[0] + "\t" + cells[1] + "\t" + cells[3] + "\t" + (same ? "=" : read));
            }
        }
        if (Boolean.getBoolean("approve")) {
            Files.writeString(READ, "# Rows of the tables of signs: convention, row, markup, printed, read (= for the markup).\n"
                    + String.join("\n", found) + "\n");
        }
        List<String> known = Files.readAllLines(READ);
        Set<String> rows = known.stream().map(PrintedSignsTest::row).collect(Collectors.toSet());
        assertThat(found).filteredOn(f -> rows.contains(row(f))).hasSizeGreaterThan(500).isSubsetOf(known);
    }

    private static String row(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf('\t')));
    }

    private static String inner(String body) {
        return body.replaceFirst("^(?:<div type=\"edition\"> ?<ab><lb n=\"1\"/>|<p>)", "").replaceFirst("(?:</ab> ?</div>|</p>)$", "");
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
