package org.teipress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.report.Rulebook;

/**
 * Rules that need files of their own to be tried: below {@code src/test/rules/RULE}, {@code wrong} has the fault and {@code right} has it
 * mended. What is wrong with a document is seen by {@code validate}; with an edition, by making its pages or its PDF; anything else by the
 * command that the file {@code command} has, where {@code VERDICT} is the one or the other.
 */
class RuleFixturesTest {

    private static final Path FIXTURES = Path.of("src", "test", "rules");

    /** What no file can provoke, and where it is tried instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("pub-failed", "a fault of our own, for which there must be no document"),
            Map.entry("pub-message", "only a project's own stylesheet says it"),
            Map.entry("pub-print", "OverflowTest, ApparatusTest"),
            Map.entry("pub-print-layouts", "ApparatusTest"),
            Map.entry("pub-print-unsettled", "ApparatusTest"),
            Map.entry("pub-unsaid", "InscriptionsTest"),
            Map.entry("odd-absent", "OddCompilerTest"),
            Map.entry("odd-broken", "a fault of our own stylesheets, for which there must be no ODD"),
            Map.entry("schema-too-many", "MessagesTest"),
            Map.entry("proof-lost", "PlantedFaultsTest"),
            Map.entry("proof-added", "PlantedFaultsTest"),
            Map.entry("proof-moved", "ComparerTest"),
            Map.entry("proof-sign", "PlantedFaultsTest"),
            Map.entry("proof-part", "BuildTest"),
            Map.entry("sign-unbalanced", "SignsTest"),
            Map.entry("sign-unknown-value", "UnknownValuesTest"));

    /** Rules that are tried here; those on documents are tried on the examples of their pages. */
    private static final List<String> FAMILIES = List.of("pub", "schema", "odd", "toml", "nvdl", "import", "proof", "sign");

    /** What only print has trouble with. */
    private static final Set<String> ON_PAPER = Set.of("pub-glyph-missing", "pub-image-print");

    /** What is found while links are made, though no rule of publishing. */
    private static final Set<String> IN_PAGES = Set.of("ref-prefix-pattern");

    @TempDir
    static Path temporary;

    @TestFactory
    Stream<DynamicTest> theWrongOneIsFoundAndTheRightOneIsNot() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted().toList().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                String rule = folder.getFileName().toString();
                String told = "(?s).*[ \\[]" + rule + "]?: .*";
                assertThat(said(rule, folder, "wrong")).matches(told);
                assertThat(said(rule, folder, "right")).doesNotMatch(told);
            }));
        }
    }

    @Test
    void everyRuleHasAFixture() {
        Set<String> without = new TreeSet<>(Rulebook.rules());
        without.removeIf(r -> !r.contains("-") || !FAMILIES.contains(r.replaceFirst("-.*", "")) || ELSEWHERE.containsKey(r) || Files.isDirectory(FIXTURES.resolve(r)));
        assertThat(without).isEmpty();
    }

    @Test
    void whereARuleIsTriedInsteadThereIsATest() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> tests = files.map(f -> f.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertThat(ELSEWHERE.values().stream().flatMap(v -> Stream.of(v.split("[ ,]+"))).filter(v -> v.endsWith("Test"))).isSubsetOf(tests);
        }
        assertThat(Rulebook.rules()).containsAll(ELSEWHERE.keySet().stream().filter(r -> !r.matches("pub-print-.*")).toList());
    }

    private static String said(String rule, Path folder, String verdict) throws IOException {
        Path command = folder.resolve(Files.exists(folder.resolve("command")) ? "command" : verdict + ".command");
        if (Files.exists(command)) {
            return run(List.of(Files.readString(command).strip().replace("DIR", folder.toString()).replace("VERDICT", verdict).split(" ")));
        }
        if (!rule.startsWith("pub-") && !IN_PAGES.contains(rule)) {
            return run(List.of("validate", "--show", "info", "-f", "line", folder.resolve(verdict + ".xml").toString()));
        }
        Path out = Files.createTempDirectory(temporary, "rules");
        return run(List.of(ON_PAPER.contains(rule) ? "pdf" : "html", "--show", "info", "-f", "line",
                folder.resolve(verdict).toString(), "-o", out.toString()));
    }

    private static String run(List<String> words) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        Main.run(words.toArray(String[]::new), both, both);
        return out.toString();
    }
}
