package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.SaxonEngine;
import org.teipress.report.RuleId;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * The wrong and the right example on the page of a rule are its fixtures: the rule finds the one and not the other. A rule whose
 * example needs more around it than a paragraph has fixtures of its own among the conformance tests.
 */
class RuleExamplesTest {

    /** Rules that look at a document, as opposed to those that publish it, or judge projects and schemas. */
    static final List<String> FAMILIES = List.of("tei", "ref", "uni", "lang", "text", "xml", "xinclude", "rng");

    /** What an example may need around it, the simplest first. */
    private static final List<String> AROUND = List.of("<body>%s</body>", "<body><p>%s</p></body>", "%s",
            "<body><listRef>%s</listRef></body>", "<body><elementSpec ident='x'>%s</elementSpec></body>");

    private static final String ROOT = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body/></text></TEI>";

    /** What the file system refuses, and what the parser says that we tell in no words of our own. */
    private static final Set<String> ELSEWHERE = Set.of("xml-unreadable", "xml-syntax");

    private static final Validation VALIDATION = new Validation(new SaxonEngine(AccessPolicy.below(
            Path.of("src", "test", "conformance"))), SchemaChoice.DEFAULT);

    @TestFactory
    Stream<DynamicTest> everyRuleHasAFailingAndAPassingExample() throws IOException {
        Set<String> fixtures = expected();
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "rules"))) {
            folders.forEach(folder -> fixtures.add(folder.getFileName().toString()));
        }
        return Rulebook.rules().stream().filter(r -> r.contains("-") && FAMILIES.contains(r.replaceFirst("-.*", "")))
                .filter(r -> !ELSEWHERE.contains(r))
                .map(r -> DynamicTest.dynamicTest(r, () -> check(r, fixtures.contains(r))));
    }

    private static void check(String rule, boolean hasFixture) {
        RulePage page = Rulebook.bundled().page(new RuleId(rule)).orElseThrow();
        boolean told = around().anyMatch(a -> finds(rule, a.apply(page.wrong().orElseThrow()))
                && !finds(rule, a.apply(page.right().orElseThrow())));
        assertThat(told || hasFixture).as("in " + rule + ", the wrong example is found and the right one is not; or fixtures of "
                + "its own show it").isTrue();
    }

    /** An example may be a piece of a body, a whole document, or its head. */
    static Stream<UnaryOperator<String>> around() {
        Stream<UnaryOperator<String>> pieces = AROUND.stream().map(a -> content -> document(a.replace("%s", content)));
        return Stream.concat(pieces, Stream.of(content -> content, content -> content + ROOT));
    }

    private static boolean finds(String rule, String document) {
        // What is said of the coming weeks depends on the day.
        String dated = document.replace("validUntil=\"…\"", "validUntil=\"" + LocalDate.now(ZoneOffset.UTC).plusDays(30) + "\"");
        Source source = Source.of(Path.of("src/test/conformance/example.xml").toUri(),
                dated.getBytes(StandardCharsets.UTF_8));
        return VALIDATION.validate(source).report().diagnostics().stream().anyMatch(d -> d.rule().value().equals(rule));
    }

    private static String document(String content) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:sch='http://purl.oclc.org/dsdl/schematron'><teiHeader/><text>"
                + content + "</text></TEI>";
    }

    /** The rules that fixtures expect. */
    private static Set<String> expected() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path file : ConformanceTest.files()) {
            ConformanceTest.expectations(Files.readString(file)).forEach(e -> rules.addAll(Arrays.asList(e.rule())));
        }
        return rules;
    }
}
