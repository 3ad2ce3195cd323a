package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** The words for findings of the grammar: one mistake, one message, at the construct at fault, with the way out. */
class MessagesTest {

    private static final Validation GRAMMAR = new Validation(new SaxonEngine(AccessPolicy.below()),
            new SchemaChoice(List.of(SchemaChoice.OUR_GRAMMAR), List.of()));

    private static final String HEADER = "<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt>"
            + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>";

    private record Example(String markup, List<String> findings) {
    }

    private static final Validation W3C_SCHEMA = new Validation(new SaxonEngine(AccessPolicy.below()),
            new SchemaChoice(List.of(URI.create("tei:/3.5.0/tei_all.xsd")), List.of()));

    private static List<Example> examples(String file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src", "test", "messages", file))) {
            if (line.startsWith("\t")) {
                examples.get(examples.size() - 1).findings().add(line.substring(1));
            } else if (!line.startsWith("#")) {
                examples.add(new Example(line, new ArrayList<>()));
            }
        }
        return examples;
    }

    private static List<Diagnostic> grammar(Source source) {
        return GRAMMAR.validate(source).report().diagnostics().stream()
                .filter(d -> d.rule().value().startsWith("rng-")).toList();
    }

    private static List<Diagnostic> w3cSchema(Source source) {
        return W3C_SCHEMA.validate(source).report().diagnostics().stream()
                .filter(d -> d.rule().value().startsWith("xsd-")).toList();
    }

    private static Source document(String content) {
        return Source.of(URI.create("file:///example.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + HEADER
                + "<text><body>" + content + "<p>rest</p></body></text></TEI>");
    }

    @TestFactory
    Stream<DynamicTest> findingsAreTold() throws IOException {
        return told("rng.tsv", MessagesTest::grammar);
    }

    @TestFactory
    Stream<DynamicTest> findingsOfW3cSchemaAreToldInTheSameWords() throws IOException {
        return told("xsd.tsv", MessagesTest::w3cSchema);
    }

    private static Stream<DynamicTest> told(String file, Function<Source, List<Diagnostic>> check) throws IOException {
        return examples(file).stream().map(e -> DynamicTest.dynamicTest(e.markup(), () -> {
            Source source = document(e.markup());
            List<String> told = check.apply(source).stream().map(d -> String.join("\t", d.rule().value(),
                    source.text().substring(d.span().start().offset(), d.span().end().offset()), d.message(),
                    d.help().orElse(""))).toList();
            assertThat(told).isEqualTo(e.findings());
        }));
    }

    private static List<String> told(String xml) {
        return grammar(Source.of(URI.create("file:///example.xml"), xml)).stream()
                .map(d -> d.message() + " = " + d.help().orElse("")).toList();
    }

    @Test
    void aDocumentInTheWrongNamespaceGetsOneMessage() {
        String body = "<text><body>" + "<p>x</p>".repeat(1_000) + "</body></text>";
        assertThat(told("<TEI>" + HEADER + body + "</TEI>")).containsExactly(
                "<TEI> is in no namespace, not in that of TEI = write <TEI xmlns=\"http://www.tei-c.org/ns/1.0\">: "
                        + "the rest was not checked");
        assertThat(told("<TEI.2>" + HEADER + body + "</TEI.2>")).containsExactly(
                "<TEI.2> is of TEI P4 = convert the document to TEI P5 first: the rest was not checked");
        assertThat(told("<html xmlns='http://www.w3.org/1999/xhtml'><p/></html>")).hasSize(1);
        assertThat(told("<div xmlns='http://www.tei-c.org/ns/1.0'><p>x</p></div>")).containsExactly(
                "<div> cannot be the root element = the root can be <TEI>, <teiCorpus>");
    }

    @Test
    void whatFollowsFromAFaultIsFoldedUnderIt() {
        List<Diagnostic> found = grammar(document("<div><head>h</head></div><p>a</p><p>b</p><list><item/></list>"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).related()).extracting(r -> r.message()).contains(
                "likewise: <p> may not follow a <div> in <body>",
                "likewise: <list> may not follow a <div> in <body>");
    }

    @Test
    void tensOfThousandsOfFaultsAreNoFailure() {
        assertThat(grammar(document("<p><foo/></p>".repeat(20_000)))).hasSize(Outcome.MOST_FINDINGS);
        assertThat(GRAMMAR.validate(document("<p><foo/></p>".repeat(20_000))).report().diagnostics())
                .extracting(d -> d.rule().value()).contains("schema-too-many");
    }

    @Test
    void compactSyntaxGetsTheSameWordsWithoutKnowledgeOfTheSchema(@TempDir Path folder) {
        Validated validated = new Sandbox(folder).schema("s.rnc", "start = element r { element item { text }+, "
                + "element last { attribute kind { 'one' | 'two' } } }").validate("d.xml",
                "<r><itm>x</itm><item>y</item><last kind='tow'/></r>");
        assertThat(Sandbox.messages(validated)).containsExactly("there is no element <itm> in the schema",
                "\"tow\" is no value for kind on <last>");
        assertThat(Sandbox.helps(validated)).containsExactly("did you mean <item>?",
                "did you mean \"two\"? use one of \"one\", \"two\"");
    }
}
