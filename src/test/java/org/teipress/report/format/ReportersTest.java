package org.teipress.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Fix;
import org.teipress.report.Position;
import org.teipress.report.Report;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.helpers.DefaultHandler;

/** Every format against one fixed run. {@code -Dapprove} writes the expected files anew. */
class ReportersTest {

    private static final Path EXPECTED = Path.of("src", "test", "reporters");
    private static final URI BASE = URI.create("file:///project/");
    private static final URI LETTER = URI.create("file:///project/tei/a letter.xml".replace(" ", "%20"));
    private static final URI PART = URI.create("file:///project/tei/part.xml");
    private static final URI OTHER = URI.create("file:///elsewhere/other.xml");

    private static final Map<URI, List<String>> TEXT = Map.of(LETTER, List.of("<TEI>",
            "\t<p>中\u0301文 <persnam>Anna & Co</persnam> \u202E<b>x</b></p>", "<p><persnam/>" + "x".repeat(200)
                    + "<persnam/>" + "y".repeat(200)), PART, List.of("<p n='1'", " rend='a'/>"));

    private static final Rulebook RULES = Rulebook.of(List.of(RulePage.parse("""
            # rng-unknown-element: A name that the schema does not know

            The schema has no element of this *name*.

            Often a slip.

            ## Wrong

            ```xml
            <persnam>Anna</persnam>
            ```

            ## Right

            ```xml
            <persName>Anna</persName>
            ```

            See: https://example.org/names
            """)));

    private static Span span(URI uri, int line, int from, int to) {
        return new Span(uri, new Position(0, line, from), new Position(0, line, to));
    }

    private static Diagnostic unknown(int line, int from, int to) {
        return Diagnostic.error("rng-unknown-element", span(LETTER, line, from, to),
                "there is no element <persnam> in the schema").withHelp("did you mean <persName>?");
    }

    private static FileReport letter() {
        Diagnostic fixed = unknown(2, 9, 18).withFix(Fix.of("write <persName>", span(LETTER, 2, 10, 17),
                "persName", true)).withXPath("/Q{}TEI[1]/Q{}p[1]");
        Span lines = new Span(PART, new Position(0, 1, 4), new Position(8, 2, 10));
        Diagnostic twice = Diagnostic.warning("tei-made-up", lines, "100%: \"n\", \u0085really")
                .withRelated(span(LETTER, 1, 1, 6), "it is used first here");
        Diagnostic remark = Diagnostic.of("xml-dtd-not-read", Severity.INFO, Span.at(LETTER,
                new Position(0, 2, 41)), "the DTD tei.dtd was not read");
        List<Check> checks = List.of(Check.ran("well-formedness", Optional.empty(), true),
                Check.ran("RELAX NG", Optional.of("file:///project/schema/house.rng"), false),
                Check.notRun("Schematron", Optional.of("http://example.org/house.sch"), "it is not on this computer"));
        return new FileReport(LETTER, new Report(List.of(twice, remark, fixed, unknown(3, 4, 14),
                unknown(3, 214, 224)), checks), (file, line) -> Optional.ofNullable(TEXT.get(file))
                .filter(l -> line <= l.size()).map(l -> l.get(line - 1)));
    }

    private static FileReport clean() {
        return new FileReport(OTHER, new Report(List.of(), List.of(
                Check.ran("well-formedness", Optional.empty(), true))), Lines.NONE);
    }

    private static String written(Format format, Style style) throws IOException {
        StringBuilder out = new StringBuilder();
        Reporter reporter = switch (format) {
            case SARIF -> new SarifReporter(out, style, RULES);
            case HTML -> new HtmlReporter(out, style, RULES);
            default -> format.reporter(out, style);
        };
        reporter.add(letter());
        reporter.add(clean());
        reporter.end();
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesTheFixedRunAsExpected(Format format) throws IOException {
        Path expected = EXPECTED.resolve("run." + format.word());
        String actual = written(format, Style.plain(BASE, "1.2.3"));
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void colourOnlyAddsColour() throws IOException {
        String coloured = written(Format.TEXT, new Style(BASE, true, 100, "1.2.3"));
        assertThat(coloured).contains("\u001B[1;31m");
        assertThat(coloured.replaceAll("\u001B\\[[\\d;]*m", ""))
                .isEqualTo(written(Format.TEXT, Style.plain(BASE, "1.2.3")));
    }

    @Test
    void junitIsWellFormed() throws Exception {
        Source source = Source.of(URI.create("report:junit"), written(Format.JUNIT, Style.plain(BASE, "1")));
        XmlReader.Result result = new XmlReader(AccessPolicy.below()).read(source, new DefaultHandler());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.complete()).isTrue();
    }

    @Test
    void sarifHasWhatTheStandardRequires() throws IOException {
        JsonNode log = new ObjectMapper().readTree(written(Format.SARIF, Style.plain(BASE, "1")));
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        for (JsonNode result : run.path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").asText()).isIn("error", "warning", "note");
            JsonNode region = result.path("locations").path(0).path("physicalLocation").path("region");
            assertThat(region.path("startLine").asInt()).isPositive();
            assertThat(region.path("startColumn").asInt()).isPositive();
            assertThat(URI.create(result.path("locations").path(0).path("physicalLocation").path("artifactLocation")
                    .path("uri").asText())).isNotNull();
        }
    }

    @Test
    void theMarkStandsUnderTheConstruct() {
        Snippet snippet = Snippet.of(span(LETTER, 2, 9, 18), letter().lines(), 100).orElseThrow();
        assertThat(snippet.text()).startsWith("\t<p>中\u0301文 <persnam>Anna");
        assertThat(snippet.marks()).isEqualTo("\t" + " ".repeat(8) + "^".repeat(9));
    }

    @Test
    void longLinesAreCutAroundTheFault() {
        Snippet snippet = Snippet.of(span(LETTER, 3, 214, 224), letter().lines(), 60).orElseThrow();
        assertThat(snippet.text()).startsWith("…x").endsWith("y…").hasSize(62);
        assertThat(snippet.marks()).isEqualTo(" ".repeat(31) + "^".repeat(10));
    }
}
