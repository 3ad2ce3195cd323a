package org.teipress.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teipress.TeiPress;
import org.teipress.document.SaxonEngine;
import org.teipress.report.RuleId;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.validate.CheckKind;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validation;

/**
 * What other programs read is valid by their schemas: SARIF by that of OASIS, JUnit XML by ours, which says what Jenkins, GitLab and
 * surefire have in common. Tried on the findings of many wrong documents.
 */
class FormatSchemasTest {

    private static final Path FIXTURES = Path.of("src", "test", "conformance");
    private static final Path JUNIT = Path.of("src", "test", "reporters", "junit.rnc");
    private static final Style STYLE = Style.plain(Path.of("").toAbsolutePath().toUri(), "1.2.3");

    private static final String PIECE = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body><p>%s</p></body></text></TEI>";

    private static List<FileReport> reports = List.of();

    @BeforeAll
    static void check() throws IOException {
        TeiPress press = TeiPress.below(FIXTURES);
        List<FileReport> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path document : files.filter(f -> f.toString().endsWith("-fails.xml")).sorted().toList()) {
                all.add(press.validate(Source.of(document)).forReporter());
            }
        }
        for (String rule : Rulebook.rules()) {
            Optional<String> wrong = Rulebook.bundled().page(new RuleId(rule)).flatMap(RulePage::wrong);
            wrong.ifPresent(piece -> all.add(press.validate(Source.of(URI.create("example:" + rule), String.format(PIECE, piece))).forReporter()));
        }
        all.add(press.validate(Source.of(URI.create("report:broken"), "<TEI><text></TEI>")).forReporter());
        all.add(press.validate(Source.of(URI.create("report:no-schema"), "<?xml-model href='https://example.org/none.rng'?>\n<TEI/>"))
                .forReporter());
        reports = List.copyOf(all);
        assertThat(reports).hasSizeGreaterThan(200);
    }

    private static String written(Format format, List<FileReport> files) throws IOException {
        StringBuilder out = new StringBuilder();
        Reporter reporter = format.reporter(out, STYLE);
        for (FileReport file : files) {
            reporter.add(file);
        }
        reporter.end();
        return out.toString();
    }

    @Test
    void sarif() throws IOException {
        String log = written(Format.SARIF, reports);
        assertThat(faults(log)).isEmpty();
        assertThat(log).contains("\"fixes\"", "\"relatedLocations\"", "\"logicalLocations\"", "\"toolExecutionNotifications\"", "\"markdown\"");
        assertThat(faults(written(Format.SARIF, List.of()))).isEmpty();
        assertThat(faults(Files.readString(Path.of("src", "test", "reporters", "run.sarif")))).isEmpty();
        // The schema does say no.
        assertThat(faults(log.replace("\"startLine\" : 1,", "\"startLine\" : 0,"))).isNotEmpty();
        assertThat(faults(log.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    }

    private static List<String> faults(String log) throws IOException {
        try (InputStream in = FormatSchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in,
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
            return schema.validate(log, InputFormat.JSON).stream().map(ValidationMessage::toString).toList();
        }
    }

    @Test
    void junit() throws IOException {
        Validation validation = new Validation(new SaxonEngine(AccessPolicy.below()), new SchemaChoice(
                List.of(JUNIT.toAbsolutePath().toUri()), List.of()), Set.of(CheckKind.GRAMMAR));
        for (String report : List.of(written(Format.JUNIT, reports), Files.readString(Path.of("src", "test", "reporters", "run.junit")))) {
            assertThat(validation.validate(Source.of(URI.create("report:junit"), report)).report().diagnostics()).isEmpty();
            String wrong = report.replaceFirst("<failure type=\"[^\"]*\"", "<failure kind=\"a\"");
            assertThat(validation.validate(Source.of(URI.create("report:junit"), wrong)).report().diagnostics()).isNotEmpty();
            String counted = report.replaceFirst("<testsuites ", "<testsuites skipped=\"0\" ");
            assertThat(validation.validate(Source.of(URI.create("report:junit"), counted)).report().diagnostics()).isNotEmpty();
        }
    }

    /** Every rule brings its page, or that of its family. */
    @Test
    void rulesBringTheirPages() throws IOException {
        String log = written(Format.SARIF, reports);
        reports.stream().flatMap(r -> r.report().diagnostics().stream()).map(d -> d.rule()).distinct().forEach(rule ->
                assertThat(Rulebook.bundled().pageOrFamily(rule)).as(rule.value()).hasValueSatisfying(page ->
                        assertThat(log).contains(page.title().replace("\"", "\\\""))));
    }
}
