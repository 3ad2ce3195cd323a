package org.teipress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.w3c.dom.Document;

/** The schema that the program brings: complete, compiled from its source, and a subset of the TEI's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OurSchemaTest {

    private static final Path SCHEMA = Path.of("schema");
    private static final int MUTATIONS = 2_000;

    private final OddCompiler compiler = Odds.compiler(SCHEMA);
    private final Grammar grammar = Grammar.of(SCHEMA.resolve("compiled/teipress.rng"));
    private ResolvedOdd resolved = new ResolvedOdd(Optional.empty(), List.of());

    @BeforeAll
    void resolve() throws IOException {
        resolved = compiler.resolve(Source.of(SCHEMA.resolve("odd/teipress.odd")), Optional.empty());
    }

    private XdmNode tree() {
        return resolved.tree().orElseThrow(() -> new AssertionError(resolved.diagnostics()));
    }

    @Test
    void namesNothingThatItDoesNotDefine() {
        assertThat(resolved.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = OddOutput.class, names = {"RNG", "SCHEMATRON"})
    void whatIsCompiledIsUpToDate(OddOutput output) throws IOException {
        Path file = SCHEMA.resolve("compiled/teipress." + output.extension());
        String written = Odds.write(compiler, tree(), output);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, written);
        }
        assertThat(written.equals(Files.readString(file)))
                .as(file + " is older than the ODD: run this test with -Dapprove=true, see schema/README.md").isTrue();
    }

    @Test
    void everyElementIsDescribedAndHasABehaviour() {
        List<String> silent = tree().select(Steps.descendant("elementSpec"))
                .filter(e -> e.select(Steps.child("desc")).findFirst().isEmpty()
                        || e.select(Steps.child("model")).findFirst().isEmpty())
                .map(e -> e.attribute("ident")).toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyAttributeIsDescribed() {
        List<String> silent = tree().select(Steps.descendant("attDef"))
                .filter(a -> a.attribute("mode") == null && a.select(Steps.child("desc")).findFirst().isEmpty())
                .map(a -> a.getParent().getParent().attribute("ident") + "/@" + a.attribute("ident")).toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void acceptsOurOwnEditions() {
        for (Document document : Documents.small(Corpus.editions())) {
            assertThat(grammar.errors(document)).as(document.getDocumentURI()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.8.0", "4.10.0a"})
    void acceptsNothingThatTheTeiRefuses(String version) {
        Grammar teiAll = Grammar.of(Odds.tei(version, "tei_all.rng"));
        List<Document> documents = Documents.real();
        Comparison comparison = new Comparison(grammar, teiAll);
        documents.forEach(d -> comparison.check(d, d.getDocumentURI()));
        comparison.mutate(documents, MUTATIONS, Odds.vocabulary(tree()));
        assertThat(comparison.onlyOurs()).isEmpty();
        assertThat(comparison.accepted()).isGreaterThan(MUTATIONS / 4);
    }

    @Test
    void acceptsNearlyAllRealDocumentsThatTheTeiAccepts() {
        Grammar teiAll = Grammar.of(Odds.tei("4.8.0", "tei_all.rng"));
        Comparison comparison = new Comparison(grammar, teiAll);
        Documents.all(Corpus.real()).forEach(d -> comparison.check(d, d.getDocumentURI()));
        assertThat(comparison.onlyTheirs()).as("only for want of a speaker")
                .allMatch(m -> m.contains("missing required element \"speaker\""));
        double share = (double) comparison.accepted() / (comparison.accepted() + comparison.onlyTheirs().size());
        assertThat(share).isGreaterThanOrEqualTo(0.95);
    }
}
