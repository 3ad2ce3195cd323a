package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.RuleId;
import org.teipress.report.Rulebook;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;

class OurRulesTest {

    /** Rules are read from the jar, where folders cannot be listed: the list is a file. */
    @Test
    void theListOfRuleFilesIsComplete() throws IOException {
        Matcher m = Pattern.compile("href=\"([^\"]+)\"").matcher(Files.readString(Path.of("schema/rules/all.xml")));
        List<String> listed = m.results().map(r -> r.group(1)).sorted().toList();
        try (Stream<Path> files = Files.list(Path.of("schema/rules"))) {
            TreeSet<String> there = new TreeSet<>(files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".sch")).toList());
            there.add("../compiled/teipress.sch");
            assertThat(listed).containsExactlyElementsOf(there);
        }
    }

    /** The rules are turned into a stylesheet once, here, instead of in every run. */
    @Test
    void theStylesheetOfTheRulesIsUpToDate() throws Exception {
        AccessPolicy policy = AccessPolicy.below(Path.of("schema"));
        String written = new SchematronCompiler(new SaxonEngine(policy)).stylesheet(found(policy));
        Path file = Path.of("schema", "compiled", "rules.xsl");
        if (System.getProperty("approve") != null) {
            Files.writeString(file, written);
        }
        assertThat(written.equals(Files.readString(file)))
                .as(file + " is older than the rules: ./mvnw -Dtest=OurRulesTest -Dapprove=true test writes it anew").isTrue();
    }

    /** The stylesheet is made by a quicker way than SchXslt2's, and must find the same. */
    @Test
    void theStylesheetFindsWhatSchXsltFinds() throws Exception {
        SaxonEngine engine = new SaxonEngine(AccessPolicy.below(ConformanceTest.FIXTURES));
        SchematronCompiler compiler = new SchematronCompiler(engine);
        Source rules = found(engine.policy());
        Schematron quick = compiler.compile(new SchematronCompiler.Wish(rules, Optional.empty(), engine.policy(), true)).orElseThrow();
        Schematron slow = compiler.compile(new SchematronCompiler.Wish(rules, Optional.of("#ALL"), engine.policy(), true)).orElseThrow();
        List<String> all = new ArrayList<>();
        for (Source source : documents()) {
            Optional<TeiDocument> document = new DocumentReader(engine).read(source, List.of()).document();
            if (document.isPresent()) {
                assertThat(findings(quick, document.get())).as(source.text()).isEqualTo(findings(slow, document.get()));
                all.addAll(findings(slow, document.get()));
            }
        }
        assertThat(all).as("enough to compare").hasSizeGreaterThan(300);
    }

    /** The fixtures, our ODD, and the wrong examples of all pages, in every surrounding. */
    private static List<Source> documents() throws IOException {
        List<Source> documents = new ArrayList<>();
        for (Path file : ConformanceTest.files()) {
            documents.add(Source.of(file));
        }
        try (Stream<Path> odds = Files.walk(Path.of("schema/odd"))) {
            for (Path odd : odds.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(Source.of(odd));
            }
        }
        Rulebook.rules().stream().filter(r -> r.startsWith("tei-")).flatMap(r -> Rulebook.bundled().page(new RuleId(r)).orElseThrow()
                .wrong().stream()).flatMap(wrong -> RuleExamplesTest.around().map(a -> a.apply(wrong)))
                .forEach(text -> documents.add(Source.of(ConformanceTest.FIXTURES.resolve("example.xml").toUri(), text)));
        return documents;
    }

    private static List<String> findings(Schematron rules, TeiDocument document) {
        return rules.check(document).diagnostics().stream().map(d -> d.rule() + " " + d.span() + " " + d.severity() + " " + d.message()
                + " " + d.help()).sorted().toList();
    }

    private static Source found(AccessPolicy policy) {
        if (policy.resolve(Wanted.of(SchemaChoice.OUR_RULES)) instanceof AccessPolicy.Answer.Found found) {
            return found.source();
        }
        throw new AssertionError("the rules are not there");
    }
}
