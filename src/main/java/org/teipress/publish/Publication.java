package org.teipress.publish;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.teipress.report.Report;

/**
 * An edition, made.
 *
 * @param files  its files, the one to open first
 * @param report what there was to say about making it; a publication without files failed
 * @param inputs files that were looked for besides the document's own, whether they were there or not
 */
public record Publication(List<PublishedFile> files, Report report, Set<URI> inputs) {

    public Publication {
        files = List.copyOf(files);
        inputs = Set.copyOf(inputs);
    }
}
