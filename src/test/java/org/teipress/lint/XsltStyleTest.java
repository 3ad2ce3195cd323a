package org.teipress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Check;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/** Every stylesheet against our rules for stylesheets, by the same road that documents of users take. */
class XsltStyleTest {

    private static final List<Path> FOLDERS = List.of(Path.of("xslt"), Path.of("src", "main", "resources"));
    private static final Path RULES = Path.of("xslt", "lint", "xslt-style.sch");
    private static final Validation VALIDATION = new Validation(new SaxonEngine(AccessPolicy.below(Path.of("."))),
            new SchemaChoice(List.of(RULES.toAbsolutePath().toUri()), List.of()));

    @TestFactory
    Stream<DynamicTest> everyStylesheet() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".xsl")).sorted()
                        .forEach(f -> tests.add(DynamicTest.dynamicTest(f.toString(), () -> clean(f))));
            }
        }
        return tests.build();
    }

    private static void clean(Path stylesheet) throws IOException {
        assertThat(findings(stylesheet)).isEmpty();
    }

    private static List<String> findings(Path stylesheet) throws IOException {
        Validated validated = VALIDATION.validate(Source.of(stylesheet));
        assertThat(validated.report().checks()).filteredOn(c -> c.outcome() == Check.Outcome.NOT_RUN).isEmpty();
        // In a stylesheet xml:lang holds what gives the tag, in braces.
        return validated.report().diagnostics().stream().filter(d -> !d.rule().toString().contains("lang-form"))
                .map(d -> stylesheet + ":" + d.span().start() + " " + d.rule() + " " + d.message()).toList();
    }

    @Test
    void whatIsWrongIsFound(@TempDir Path folder) throws IOException {
        Path stylesheet = Files.writeString(folder.resolve("bad.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
                  <xsl:mode name="a"/>
                  <xsl:template match="/" name="b">
                    <xsl:param name="c" select="'yes'"/>
                    <xsl:apply-templates mode="d"/>
                    <p id="{generate-id()}"><xsl:value-of select="current-date()" disable-output-escaping="yes"/></p>
                  </xsl:template>
                </xsl:stylesheet>""");
        assertThat(findings(stylesheet)).extracting(f -> f.replaceAll("^.*?(\\d+:\\d+ \\S+).*$", "$1"))
                .containsExactlyInAnyOrder("1:1 xslt-module-undocumented", "2:3 xslt-mode-no-match",
                        "2:3 xslt-mode-multiple", "3:3 xslt-as", "3:3 xslt-undocumented", "4:5 xslt-as",
                        "4:5 xslt-string-boolean", "5:5 xslt-mode-declared", "6:5 xslt-generated-id",
                        "6:29 xslt-clock", "6:29 xslt-unescaped");
    }
}
