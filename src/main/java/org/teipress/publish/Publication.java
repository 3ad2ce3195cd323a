package org.teipress.publish;

import java.util.List;
import org.teipress.report.Report;

/**
 * An edition, made.
 *
 * @param files  its files, the one to open first
 * @param report what there was to say about making it; a publication without files failed
 */
public record Publication(List<PublishedFile> files, Report report) {

    public Publication {
        files = List.copyOf(files);
    }
}
