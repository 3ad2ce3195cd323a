package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
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

    /** SchXslt2 turns the rules into a stylesheet; that is done once, here, instead of in every run. */
    @Test
    void theStylesheetOfTheRulesIsUpToDate() throws Exception {
        AccessPolicy policy = AccessPolicy.below(Path.of("schema"));
        if (!(policy.resolve(Wanted.of(SchemaChoice.OUR_RULES)) instanceof AccessPolicy.Answer.Found rules)) {
            throw new AssertionError("the rules are not there");
        }
        String written = new SchematronCompiler(new SaxonEngine(policy)).stylesheet(
                new SchematronCompiler.Wish(rules.source(), Optional.empty(), policy, true));
        Path file = Path.of("schema", "compiled", "rules.xsl");
        if (System.getProperty("approve") != null) {
            Files.writeString(file, written);
        }
        assertThat(written.equals(Files.readString(file)))
                .as(file + " is older than the rules: ./mvnw -Dtest=OurRulesTest -Dapprove=true test writes it anew").isTrue();
    }
}
