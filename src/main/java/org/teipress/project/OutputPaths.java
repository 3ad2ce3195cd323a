package org.teipress.project;

import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;

/** Where a file of a publication stands in the output folder: a folder for HTML, one file for the rest. */
public final class OutputPaths {

    private OutputPaths() {
    }

    /** {@code html/<edition>/…}, {@code pdf/<edition>.pdf}, {@code text/<edition>.txt}. */
    public static String path(Edition edition, Output output, PublishedFile file) {
        return switch (output) {
            case HTML -> "html/" + edition.name() + "/" + file.path();
            case PDF -> "pdf/" + edition.name() + ".pdf";
            case TEXT -> "text/" + edition.name() + ".txt";
        };
    }
}
