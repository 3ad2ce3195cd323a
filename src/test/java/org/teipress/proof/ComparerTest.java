package org.teipress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** What the proof says of passages that no edition of ours shows wrongly. */
class ComparerTest {

    private static final List<String> TEXT = List.of("The ferry is late.", "Nobody crosses before the thaw has come.", "We wait.");

    private static List<Finding> findings(String... shown) {
        TeiDocument document = new DocumentReader(new SaxonEngine(AccessPolicy.below()))
                .read(Source.of(URI.create("file:///nowhere/a.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>"), List.of()).document().orElseThrow();
        List<Passage> passages = TEXT.stream().map(t -> new Passage(t, Passage.Kind.SOURCE, new Passage.Place("p", "", Optional.empty()),
                Optional.empty(), Optional.empty(), -1, "")).toList();
        Shown.Builder pieces = new Shown.Builder(UnaryOperator.identity());
        List.of(shown).forEach(pieces::add);
        return new Comparer(document, "html", "edited").compare(new PreparedText.Read(passages, List.of()), pieces.whole()).findings();
    }

    @Test
    void whatStandsOutOfItsOrderIsTold() {
        assertThat(findings(TEXT.get(0), TEXT.get(1), TEXT.get(2))).isEmpty();
        assertThat(findings(TEXT.get(1), TEXT.get(2), TEXT.get(0))).singleElement().satisfies(f -> {
            assertThat(f.fault()).isEqualTo(Finding.Fault.MOVED);
            assertThat(f.text()).isEqualTo(TEXT.get(0));
        });
    }

    @Test
    void whatIsMissingOrDoubledIsToldAsThat() {
        assertThat(findings(TEXT.get(0), TEXT.get(2))).extracting(Finding::fault).containsExactly(Finding.Fault.LOST);
        assertThat(findings(TEXT.get(0), TEXT.get(1), TEXT.get(2), TEXT.get(1))).extracting(Finding::fault).containsExactly(Finding.Fault.ADDED);
    }
}
