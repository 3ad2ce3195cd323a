package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * Documents that say themselves what is wrong with them: {@code <?expect error rule-id?>} stands before the tag or text
 * at fault. A finding that nobody expects fails the test, and so does an expectation that nothing meets.
 */
class ConformanceTest {

    static final Path FIXTURES = Path.of("src", "test", "conformance");

    private static final Pattern EXPECT = Pattern.compile("<\\?expect (error|warning|info) ([\\w.:-]+)\\?>");
    private static final Pattern TAG = Pattern.compile("</?[^!?/][^>]*>?");

    private static final Validation VALIDATION =
            new Validation(new SaxonEngine(AccessPolicy.below(FIXTURES)), SchemaChoice.DEFAULT);

    /** A fault that a fixture announces, and where: from behind the instruction to the end of the next tag. */
    record Expectation(String severity, String rule, int from, int to) {

        boolean isMetBy(Diagnostic d) {
            int start = d.span().start().offset();
            return d.rule().value().equals(rule) && d.severity().word().equals(severity) && start >= from && start < to;
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(f -> f.getFileName().toString().matches(".*-(passes|fails)\\.xml")).sorted().toList();
        }
    }

    static List<Expectation> expectations(String text) {
        List<Expectation> expectations = new ArrayList<>();
        Matcher m = EXPECT.matcher(text);
        while (m.find()) {
            Matcher tag = TAG.matcher(text);
            int to = tag.find(m.end()) ? tag.end() : text.length();
            expectations.add(new Expectation(m.group(1), m.group(2), m.end(), to));
        }
        return expectations;
    }

    @TestFactory
    Stream<DynamicTest> fixturesAreJudgedAsTheySay() throws IOException {
        return files().stream().map(f -> DynamicTest.dynamicTest(FIXTURES.relativize(f).toString(), () -> judge(f)));
    }

    private static void judge(Path file) throws IOException {
        Source source = Source.of(file);
        List<Expectation> open = new ArrayList<>(expectations(source.text()));
        assertThat(open.isEmpty()).as("the name of a fixture ends in its verdict")
                .isEqualTo(file.toString().endsWith("-passes.xml"));
        Validated validated = VALIDATION.validate(source);
        List<String> unexpected = new ArrayList<>();
        for (Diagnostic d : validated.report().diagnostics()) {
            boolean met = open.stream().filter(e -> e.isMetBy(d)).findFirst().map(open::remove).orElse(false);
            if (!met) {
                unexpected.add(d.span().start() + " " + d.severity().word() + " " + d.rule() + ": " + d.message());
            }
        }
        assertThat(unexpected).as("findings that nobody expected").isEmpty();
        assertThat(open).as("expectations that nothing met").isEmpty();
        boolean read = validated.document().isPresent();
        assertThat(validated.report().checks().stream().filter(c -> c.outcome() == Check.Outcome.NOT_RUN).toList())
                .as("checks that did not run").matches(c -> c.isEmpty() == read);
    }
}
