package org.teipress.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teipress.report.Report;
import org.teipress.source.Source;

/**
 * What an import gives.
 *
 * @param tei       the TEI document
 * @param source    the transcript, for quoting
 * @param decisions how each thing was read, in the order of the text
 * @param report    what a person should know or look at
 * @param files     images that the TEI points to, by their address
 */
public record Imported(String tei, Source source, List<Decision> decisions, Report report,
                       Map<String, byte[]> files) {

    public Imported {
        decisions = decisions instanceof DecisionLog ? decisions : List.copyOf(decisions);
        files = Map.copyOf(files);
    }

    /** How often each kind was found. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        decisions.stream().filter(d -> !d.kind().nothing()).forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
        return counts;
    }
}
