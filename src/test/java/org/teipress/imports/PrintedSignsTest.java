package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            .filter(c -> c != ImportConvention.PLAIN).toList();
    private static final List<String> WORDS = List.of("ferry", "water", "northern", "came", "Wort", "mots", "берег", "ναῦς");
    private static final Path ALIKE = Path.of("src", "test", "imports", "alike.tsv");
    private static final Pattern TAG = Pattern.compile("<([\\w:]+)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w:]+=\"[^\"]*\"");
    private static final Path READ = Path.of("src", "test", "imports", "read.tsv");

    @ParameterizedTest
    @EnumSource(value = ImportConvention.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void everyRowComesBack(ImportConvention convention) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : rows(convention)) {
            String printed = typed(cells[3]);
            Imported imported = Imports.of(convention, printed);
            String again = RoundTrip.text(imported.tei(), convention);
            if (!plain(convention, again).equals(plain(convention, printed))) {
                wrong.add(cells[0] + ": " + cells[3] + " -> " + again.strip().replace("\n", "⏎") + "   " + Imports.body(imported));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> signsInARowComeBack() {
        return PRINTED.stream().flatMap(convention -> Generator.cases(Imports.GRAMMARS.contains(convention) ? 40 : 8, g -> {
            List<String[]> rows = rows(convention).stream().filter(r -> !r[3].contains("⏎") && !r[1].matches(".*<([pl]b|p|ab|cb|note|milestone)\\b.*"))
                    .toList();
            StringBuilder markup = new StringBuilder("begin");
            for (int i = 1 + g.below(4); i > 0; i--) {
                markup.append(' ').append(g.pick(rows)[1]).append(" word");
            }
            String printed = RoundTrip.text(document(markup.toString()), convention);
            Imported imported = Imports.of(convention, printed);
            String again = RoundTrip.text(imported.tei(), convention);
            assertThat(plain(convention, again)).as(convention + ": " + markup + "\n" + Imports.body(imported)).isEqualTo(plain(convention, printed));
            assertThat(Imports.body(Imports.of(convention, again))).as(printed).isEqualTo(Imports.body(imported));
        }));
    }

    /** TEI that holds what its convention can express is printed and read, and is the same TEI. */
    @TestFactory
    Stream<DynamicTest> teiComesBack() throws IOException {
        Map<String, List<String>> whole = tableOf(READ).stream().filter(c -> how(c, List.of()).equals("as it was")
                && !c[2].matches(".*<([pl]b|p|ab|cb|note|milestone)\\b.*") && !c[3].contains("⏎"))
                .collect(Collectors.groupingBy(c -> c[0], Collectors.mapping(c -> c[2], Collectors.toList())));
        return PRINTED.stream().filter(c -> whole.getOrDefault(c.word(), List.of()).size() > 5)
                .flatMap(convention -> Generator.cases(Imports.GRAMMARS.contains(convention) ? 40 : 8, g -> {
                    StringBuilder markup = new StringBuilder(g.pick(WORDS));
                    for (int i = 1 + g.below(5); i > 0; i--) {
                        markup.append(' ').append(g.pick(whole.get(convention.word()))).append(' ').append(g.pick(WORDS));
                    }
                    String printed = RoundTrip.text(document(markup.toString()), convention);
                    assertThat(even(inner(Imports.body(Imports.signsOf(convention, printed))))).as(convention + ": " + printed)
                            .isEqualTo(even(markup.toString()));
                }));
    }

    private static final List<String> AROUND = List.of("surplus", "del rend=\"erasure\"", "supplied reason=\"omitted\"", "add place=\"above\"",
            "supplied reason=\"lost\"", "corr", "supplied reason=\"omitted\" cert=\"low\"", "surplus cert=\"low\"");
    private static final List<String> WITHIN = List.of("a<unclear>b</unclear>c", "<expan><abbr>Aug</abbr><ex>ustus</ex></expan>",
            "<expan><abbr>b</abbr><ex>ene</ex><abbr>f</abbr><ex cert=\"low\">iciarius</ex></expan>", "<abbr>str</abbr>", "<g type=\"hedera\"/>",
            "<hi rend=\"supraline\">xv</hi>", "<orig>ABC</orig>", "<sic rend=\"crux\">abc</sic>", "<handShift new=\"#hand-2\"/>");

    private static String nested(Generator g, List<String> around) {
        if (around.isEmpty() || g.percent(25)) {
            return g.pick(WITHIN);
        }
        String outer = g.pick(around);
        String name = outer.replaceFirst(" .*", "");
        List<String> others = around.stream().filter(o -> !o.replaceFirst(" .*", "").equals(name)).toList();
        return "<" + outer + ">" + g.pick(WORDS) + " " + nested(g, others) + " " + g.pick(WORDS) + "</" + name + ">";
    }

    /** The same for signs inside others. */
    @TestFactory
    Stream<DynamicTest> nestedTeiComesBack() {
        return Generator.cases(60, g -> {
            String markup = g.pick(WORDS) + " " + nested(g, AROUND) + " und " + nested(g, AROUND) + " " + g.pick(WORDS);
            String printed = RoundTrip.text(document(markup), ImportConvention.LEIDEN);
            assertThat(even(inner(Imports.body(Imports.signsOf(ImportConvention.LEIDEN, printed))))).as(printed).isEqualTo(even(markup));
        });
    }

    /** What the printed form of each row is read as, one line each: its markup again ({@code =}), or something else. */
    private static List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        for (ImportConvention convention : PRINTED) {
            for (String[] cells : rows(convention)) {
                String read = inner(Imports.body(Imports.signsOf(convention, typed(cells[3]))));
                boolean same = read.equals(cells[1].replaceFirst("^<(?:ab><lb n=\"1\"/|p)>(.*)</(?:ab|p)>$", "$1"));
                found.add(convention + "\t" + cells[0] + "\t" + cells[1] + "\t" + cells[3] + "\t" + (same ? "=" : read));
            }
        }
        return found;
    }

    /**
     * What is printed is read as the file of this test says, and no markup is lost in silence: a row comes back, or as another that
     * prints the same, or prints no sign, or there is a reason why not. A row that is newer than the file needs to be in it only if it
     * does not come back.
     */
    @Test
    void whatDoesNotComeBackHasAReason() throws IOException {
        List<String> found = found();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(READ, "# Rows of the tables of signs: convention, row, markup, printed, read (= for the markup).\n"
                    + String.join("\n", found) + "\n");
        }
        List<String> known = Files.readAllLines(READ);
        Set<String> rows = known.stream().map(PrintedSignsTest::row).collect(Collectors.toSet());
        assertThat(found).filteredOn(f -> rows.contains(row(f))).isSubsetOf(known);
        reasonsHold(found.stream().map(l -> l.split("\t")).toList());
    }

    private static void reasonsHold(List<String[]> table) throws IOException {
        Map<String, String> reasons = tableOf(ALIKE).stream().collect(Collectors.toMap(c -> c[0], c -> c[1]));
        Map<String, List<String[]>> alike = table.stream().collect(Collectors.groupingBy(c -> c[0] + c[3]));
        List<String> unexplained = new ArrayList<>();
        Set<String> needed = new TreeSet<>();
        Map<String, Integer> back = new TreeMap<>();
        for (String[] cells : table) {
            String how = how(cells, alike.get(cells[0] + cells[3]));
            back.merge(how, 1, Integer::sum);
            if (how.isEmpty()) {
                Stream.of(cells[0] + " " + cells[1], cells[1]).filter(reasons::containsKey).findFirst()
                        .ifPresentOrElse(needed::add, () -> unexplained.add(String.join("  ", cells)));
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(needed).as("reasons that nothing needs").isEqualTo(new TreeSet<>(reasons.keySet()));
        assertThat(back.get("as it was")).isGreaterThan(430);
    }

    /** What a cell of the table stands for: ends of lines, and spaces that do not break. */
    private static String typed(String cell) {
        return cell.replace('⏎', '\n').replace('␣', '\u00A0');
    }

    /** How a row comes back; empty if it does not. */
    private static String how(String[] cells, List<String[]> alike) {
        String read = even(cells[4]);
        if (cells[4].equals("=") || read.equals(even(cells[2]))) {
            return "as it was";
        }
        if (alike.stream().anyMatch(other -> even(other[2]).equals(read))) {
            return "as another row that prints the same";
        }
        String text = bare(cells[2]);
        return bare(cells[4]).equals(text) && cells[3].replaceAll("\\s", "").equals(text) ? "without signs, as it is printed" : "";
    }

    /** What is compared; in Leiden+ brackets that touch are those of one restoration, or of one that a gap interrupts. */
    private static String plain(ImportConvention convention, String text) {
        String plain = Leiden.plain(text);
        return convention == ImportConvention.LEIDEN_PLUS ? plain.replace("][", "") : plain;
    }

    private static String bare(String markup) {
        return markup.replaceAll("<[^>]*>|\\s", "");
    }

    /** Markup with attributes in order and hands by number, for comparing. */
    static String even(String markup) {
        return TAG.matcher(markup).replaceAll(m -> {
            String attributes = ATTRIBUTE.matcher(m.group(2)).results().map(MatchResult::group).sorted().collect(Collectors.joining(" "));
            return Matcher.quoteReplacement("<" + m.group(1) + " " + attributes + (m.group(3).isEmpty() ? ">" : "></" + m.group(1) + ">"));
        }).replaceAll("new=\"#?(?:m|hand-)", "new=\"").replaceAll("\\s+", " ");
    }

    private static List<String[]> tableOf(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }

    private static String row(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf('\t')));
    }

    private static String inner(String body) {
        return body.replaceFirst("^(?:<div type=\"edition\"> ?<ab>(?:<lb n=\"1\"/>)?|<p>)", "").replaceFirst("(?:</ab> ?</div>|</p>)$", "");
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
