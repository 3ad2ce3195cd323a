package org.teipress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.w3c.dom.Document;

/** Customizations of the TEI, compiled with its own source: the grammars say what those of the TEI Consortium say. */
class TeiCustomizationTest {

    private static final String VERSION = "4.8.0";
    private static final int MUTATIONS = 2_500;
    private static final Path SUITE = Path.of("..", "shared", "corpus", "TEIC+Stylesheets", "Test2");

    /** ODDs that lean on files which nobody can have here: another version of the TEI, a grammar, a path of their author. */
    private static final List<String> WITHOUT_SOURCES = List.of("tei_its.odd", "tei_math.odd", "testmathml.odd",
            "torture.odd", "detest.odd", "basisformat.odd", "basisformat_ms.odd", "msdesc.odd");

    private final Path source = Odds.tei(VERSION, "p5subset.xml");
    private final Path shared = source.getParent().getParent().getParent();
    private final OddCompiler compiler = Odds.compiler(shared);
    private final Optional<URI> p5 = Optional.of(source.toUri());

    private XdmNode resolve(Path odd) throws IOException {
        ResolvedOdd resolved = compiler.resolve(Source.of(odd), p5);
        return resolved.tree().orElseThrow(() -> new AssertionError(odd + ": " + resolved.diagnostics()));
    }

    private Grammar compile(XdmNode resolved) {
        return Grammar.of(Odds.write(compiler, resolved, OddOutput.RNG));
    }

    @Test
    void teiAllSaysWhatTheTeisOwnSays() throws IOException {
        XdmNode resolved = resolve(Odds.tei(VERSION, "tei_all.odd"));
        Comparison comparison = new Comparison(compile(resolved), Grammar.of(Odds.tei(VERSION, "tei_all.rng")));
        List<Document> documents = Documents.real();
        documents.forEach(d -> comparison.check(d, d.getDocumentURI()));
        comparison.mutate(documents, MUTATIONS, Odds.vocabulary(resolved));
        assertThat(comparison.onlyOurs()).isEmpty();
        assertThat(comparison.onlyTheirs()).isEmpty();
        assertThat(comparison.accepted()).isGreaterThan(MUTATIONS / 4);
    }

    /** The TEI's own test of Pure ODD, with the grammar that its stylesheets make of it. */
    @Test
    void pureOddSuiteSaysWhatIsExpected() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), "skipped: " + SUITE + " is absent");
        XdmNode resolved = resolve(SUITE.resolve("inputFiles/testPure1.odd"));
        Comparison comparison = new Comparison(compile(resolved),
                Grammar.of(SUITE.resolve("expected-results/testPure1.rng")));
        List<Document> documents = Documents.small(List.of(
                SUITE.resolve("inputFiles/validInstances/testPure1ValidInstance.xml"),
                SUITE.resolve("inputFiles/invalidInstances/testPure1InvalidInstance.xml")));
        documents.forEach(d -> comparison.check(d, d.getDocumentURI()));
        comparison.mutate(documents, MUTATIONS, Odds.vocabulary(resolved));
        assertThat(comparison.onlyOurs()).isEmpty();
        assertThat(comparison.onlyTheirs()).isEmpty();
        assertThat(comparison.accepted()).isGreaterThan(MUTATIONS / 4);
    }

    @TestFactory
    List<DynamicTest> realCustomizationsCompile() {
        return Corpus.real().stream().filter(f -> f.toString().endsWith(".odd"))
                .filter(f -> !WITHOUT_SOURCES.contains(f.getFileName().toString()))
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compile(resolve(f)))).toList();
    }
}
