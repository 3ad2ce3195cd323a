package org.teipress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Pattern IN_JAVA = Pattern.compile(
            "\"((?:xml|xinclude|rng|xsd|ref|schema|schematron|toml|sign|pub|odd|import|uni|lang|text)-[a-zA-Z0-9.-]*[a-zA-Z0-9])-?\"");
    private static final Pattern IN_XSLT = Pattern.compile("<tp:diagnostic\\s[^>]*?\\brule=\"([a-zA-Z0-9.-]+)\"");
    private static final Pattern IN_SCHEMATRON = Pattern.compile(
            "<(?:sch:)?(?:assert|report)\\s[^>]*?\\bid=\"(tei-[^\"]+)\"");

    /** Names in quotation marks that look like rules and are none. */
    private static final Set<String> NO_RULES = Set.of("text-box", "xml-model", "text-align-last", "text-indent");

    @Test
    void everyPageHasTheFormOfTheRulebook() {
        List<String> rules = Rulebook.rules();
        assertTrue(rules.contains("tei-gap-extent"), "the pages are there");
        for (String rule : rules) {
            RulePage page = Rulebook.bundled().page(new RuleId(rule)).orElseThrow();
            assertEquals(rule, page.rule().value(), "the heading is the name of the file");
            for (String part : List.of(page.title(), page.what(), page.why(), page.wrong().orElse(""),
                    page.right().orElse(""))) {
                assertFalse(part.isBlank(), () -> rule + " lacks a part");
            }
            assertFalse(page.see().isEmpty(), () -> rule + " does not say where to read on");
        }
    }

    @Test
    void everyRuleOfTheProgramHasAPage() throws IOException {
        Set<String> rules = found(Path.of("src/main/java"), ".java", IN_JAVA);
        assertTrue(rules.contains("ref-target-missing"), "rules are found in the sources");
        rules.removeAll(NO_RULES);
        rules.addAll(found(Path.of("xslt"), ".xsl", IN_XSLT));
        assertEquals(Set.of(), withoutPage(rules));
    }

    /** What encoders do wrong is explained by a chapter of the Guidelines, too. */
    @Test
    void everyRuleOnTeiNamesAChapter() {
        List<String> without = Rulebook.rules().stream().filter(r -> r.matches("(xml|xinclude|rng|xsd|nvdl|ref|tei|uni|lang|text)(-.*)?"))
                .filter(r -> Rulebook.bundled().page(new RuleId(r)).orElseThrow().links().stream().noneMatch(l -> l.contains("tei-c.org/")))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everySchematronRuleHasAPage() throws IOException {
        Set<String> rules = found(Path.of("schema/rules"), ".sch", IN_SCHEMATRON);
        assertTrue(rules.contains("tei-gap-extent"), "rules are found in the Schematron");
        rules.addAll(found(Path.of("schema/compiled"), ".sch", IN_SCHEMATRON));
        assertEquals(Set.of(), withoutPage(rules));
    }

    @Test
    void aRuleWithoutPageIsExplainedByItsFamily() {
        RulePage print = new RulePage(new RuleId("pub-print"), "", "", "", Optional.empty(),
                Optional.empty(), List.of(), "");
        Rulebook book = Rulebook.of(List.of(print));
        assertEquals(List.of(print), book.pageOrFamily(new RuleId("pub-print-line")).stream().toList());
        assertTrue(book.pageOrFamily(new RuleId("pub-printer")).isEmpty(), "a family ends at a hyphen");
        assertTrue(book.pageOrFamily(new RuleId("pub")).isEmpty(), "a rule does not explain its family");
    }

    private static Set<String> withoutPage(Set<String> rules) {
        Set<String> without = new TreeSet<>(rules);
        without.removeIf(rule -> Rulebook.bundled().pageOrFamily(new RuleId(rule)).isPresent());
        return without;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher m = pattern.matcher(Files.readString(file));
                while (m.find()) {
                    names.add(m.group(1));
                }
            }
        }
        return names;
    }
}
