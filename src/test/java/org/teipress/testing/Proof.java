package org.teipress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.teipress.document.TeiDocument;
import org.teipress.proof.Finding;
import org.teipress.proof.Prover;
import org.teipress.publish.Output;
import org.teipress.publish.Trail;

/** That editions show every character of their source, and each just as often: nothing is lost, nothing doubled. */
public final class Proof {

    private final Press press;

    /** Proofs for documents of a press. */
    public Proof(Press press) {
        this.press = press;
    }

    /** Makes outputs of a document and proves them. */
    public void holds(TeiDocument document, Output... outputs) {
        List<Trail> trails = made(document, outputs);
        assertThat(Prover.prove(document, trails).report().diagnostics()).as(document.source().uri().toString()).isEmpty();
    }

    /**
     * The same for documents that chance has made, in which readings stand in readings and everything in everything:
     * where something is shown cannot always be told there, what leads to it and where its lines end still less, and single
     * signs are mistaken for each other.
     */
    public void nearlyHolds(TeiDocument document, Output... outputs) {
        List<Finding> findings = Prover.prove(document, made(document, outputs)).comparisons().stream().flatMap(c -> c.findings().stream())
                .filter(f -> f.fault() != Finding.Fault.MOVED && f.fault() != Finding.Fault.PART_LOST
                        && !f.text().equals("line end") && f.text().matches("(?s).*\\p{L}.*\\p{L}.*")).toList();
        assertThat(findings).as(document.source().uri().toString()).isEmpty();
    }

    private List<Trail> made(TeiDocument document, Output... outputs) {
        List<Trail> trails = Arrays.stream(outputs).map(output -> press.trace(document, output)).toList();
        trails.forEach(trail -> assertThat(trail.publication().files())
                .as(() -> document.source() + ": " + trail.publication().report().diagnostics()).isNotEmpty());
        return trails;
    }
}
