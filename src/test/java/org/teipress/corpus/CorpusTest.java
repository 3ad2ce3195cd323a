package org.teipress.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.publish.Output;
import org.teipress.report.Severity;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Press;
import org.teipress.testing.Proof;

/** Every document, ours and real ones, becomes editions in which each of its characters stands, or a rule says why not. */
class CorpusTest {

    private static final Press PRESS = new Press(Path.of("tei"), Path.of("..", "shared", "corpus"));
    private static final Proof PROOF = new Proof(PRESS);

    @TestFactory
    Stream<DynamicTest> ourEditions() {
        return Corpus.editions().stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> published(f)));
    }

    @TestFactory
    Stream<DynamicTest> realTei() {
        return Corpus.real().stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> published(f)));
    }

    private static void published(Path file) throws Exception {
        DocumentReader.Result read = PRESS.tryRead(Source.of(file));
        if (read.document().isEmpty()) {
            assertThat(read.diagnostics()).anyMatch(d -> d.severity() == Severity.ERROR);
            Assumptions.abort("not well-formed, and said so: " + read.diagnostics().get(0).message());
        }
        PROOF.holds(read.document().orElseThrow(), Output.HTML, Output.TEXT);
    }
}
