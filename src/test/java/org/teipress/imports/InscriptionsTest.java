package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.publish.Publication;

/** Inscriptions that others have edited: what is printed of them is read, and prints the same; what no sign says is told. */
class InscriptionsTest {

    private static final Path INSCRIPTIONS = Path.of("..", "shared", "corpus", "ISicily+ISicily", "inscriptions");
    /** Those that are printed and read in a second; the longest take ten. */
    private static final List<String> SHORT = List.of("ISic000083", "ISic000097", "ISic000537", "ISic002985", "ISic030278");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)(?: rend=\"(\\w+)\")?");
    private static final Pattern GAP = Pattern.compile("<gap\\b[^>]*>");
    private static final Pattern SAID = Pattern.compile("(?:reason|quantity|extent|atLeast|atMost|unit|precision)=\"[^\"]*\"");
    private static final Pattern EDITION = Pattern.compile("(?s)<div[^>]* type=\"edition\".*?(?=<div[^>]* type=\"(?!textpart)|</body>)");

    @TestFactory
    Stream<DynamicTest> transcriptsComeBack() {
        assumeThat(INSCRIPTIONS).isDirectory();
        return SHORT.stream().flatMap(name -> Stream.of(ImportConvention.LEIDEN, ImportConvention.LEIDEN_PLUS)
                .map(convention -> DynamicTest.dynamicTest(name + " " + convention, () -> comesBack(INSCRIPTIONS.resolve(name + ".xml"), convention))));
    }

    private static void comesBack(Path file, ImportConvention convention) throws IOException {
        String tei = Files.readString(file);
        Publication publication = RoundTrip.transcript(tei, convention);
        String printed = RoundTrip.text(publication);
        Imported imported = Imports.signsOf(convention, printed);
        String again = RoundTrip.text(RoundTrip.transcript(imported.tei(), convention));
        assertThat(even(again)).isEqualTo(even(printed));
        assertThat(Imports.body(Imports.signsOf(convention, again))).isEqualTo(Imports.body(imported));
        Map<String, Integer> missing = missing(tei, imported.tei(), unsaid(publication));
        for (String element : List.of("supplied", "ex")) {
            assertThat(letters(imported.tei(), element)).as(printed).isEqualTo(letters(tei, element));
        }
        assertThat(gaps(imported.tei(), convention)).as(printed).isEqualTo(gaps(tei, convention));
        // Restorations and expansions that touch are one, and gaps of unknown extent: their letters and extents are compared above.
        missing.keySet().removeAll(List.of("supplied", "expan", "gap"));
        assertThat(missing).as(printed).isEmpty();
    }

    /** A text without ends of lines, and without brackets that touch. */
    private static String even(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("][", "");
    }

    private static String edition(String tei) {
        Matcher edition = EDITION.matcher(tei);
        assertThat(edition.find()).isTrue();
        return edition.group();
    }

    /** The letters in elements of a name, in order, however many elements they are divided into; regular forms stand in notes, without brackets. */
    private static String letters(String tei, String element) {
        StringBuilder letters = new StringBuilder();
        int depth = 0;
        for (String piece : edition(tei).replaceAll("(?s)<reg\\b.*?</reg>", "").split("(?=<)")) {
            depth += piece.matches("(?s)<" + element + "\\b.*") && !piece.matches("(?s)<[^>]*/>.*") ? 1 : piece.startsWith("</" + element + ">") ? -1 : 0;
            letters.append(depth > 0 ? piece.replaceFirst("(?s)^<[^>]*>", "").replaceAll("[^\\p{L}]", "") : "");
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** What is said of each gap, in order. In Leiden two of unknown extent side by side print one sign, and what was corrected prints none. */
    private static List<String> gaps(String tei, ImportConvention convention) {
        boolean leiden = convention == ImportConvention.LEIDEN;
        String edition = leiden ? edition(tei).replaceAll("(?s)<sic>.*?</sic>", "") : edition(tei);
        List<String> gaps = new ArrayList<>();
        String before = "";
        for (String piece : edition.replaceAll("(?s)<(?!gap\\b)[^>]*>", "").split("(?=<gap)")) {
            Matcher gap = GAP.matcher(piece);
            if (gap.find()) {
                String said = SAID.matcher(gap.group()).results().map(MatchResult::group).sorted().collect(Collectors.joining(" "));
                boolean again = leiden && said.equals(before) && said.startsWith("extent=\"unknown\"");
                gaps.addAll(again ? List.of() : List.of(said));
                before = piece.substring(gap.end()).isBlank() ? said : "";
            }
        }
        return gaps;
    }

    /** What the report says that no sign says. */
    private static String unsaid(Publication publication) {
        return publication.report().diagnostics().stream().filter(d -> d.rule().value().equals("pub-unsaid")).map(d -> d.message())
                .findFirst().orElse("");
    }

    /** Kinds of elements of which there are fewer behind an import than before, and the report said nothing of it. */
    private static Map<String, Integer> missing(String tei, String imported, String unsaid) {
        Map<String, Integer> before = counts(tei);
        counts(imported).forEach((kind, number) -> before.merge(kind, -number, Integer::sum));
        before.keySet().removeIf(kind -> before.get(kind) <= 0 || Pattern.compile("× " + kind + "(?![\\w])").matcher(unsaid).find());
        return before;
    }

    private static Map<String, Integer> counts(String tei) {
        Map<String, Integer> counts = new TreeMap<>();
        ELEMENT.matcher(edition(tei)).results().forEach(m -> counts.merge(m.group(1) + (m.group(1).equals("hi") ? " " + m.group(2) : ""), 1, Integer::sum));
        return counts;
    }
}
