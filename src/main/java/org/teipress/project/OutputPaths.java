package org.teipress.project;

import org.teipress.publish.Output;
import org.teipress.publish.PublishedFile;
import org.teipress.publish.Publisher;

/** Where a file of a publication stands in the output folder: a folder for HTML, one file for the rest. */
public final class OutputPaths {

    private OutputPaths() {
    }

    /** {@code html/<edition>/…}, {@code pdf/<edition>.pdf}, {@code text/<edition>.txt} and {@code .signs.txt}, {@code epub/<edition>.epub}. */
    public static String path(Edition edition, Output output, PublishedFile file) {
        return switch (output) {
            case HTML -> file.path().equals(Publisher.SEARCH) ? search(edition.name())
                    : "html/" + edition.name() + "/" + file.path();
            case PDF -> "pdf/" + edition.name() + ".pdf";
            case TEXT -> "text/" + edition.name() + (file.path().equals(Publisher.LEGEND) ? ".signs.txt" : ".txt");
            case EPUB -> "epub/" + edition.name() + ".epub";
        };
    }

    /** What the search of the site is told about an edition: kept for the next build, not for readers. */
    static String search(String edition) {
        return ".teipress/search/" + edition + ".json";
    }

    /** The style sheet that the web edition has from its project, if it has one. */
    static String styleSheet(String edition) {
        return "html/" + edition + "/project.css";
    }

    /** {@code proof/<edition>.html} and {@code .json}. */
    static String proof(Edition edition, String kind) {
        return "proof/" + edition.name() + "." + kind;
    }

    /** {@code steps/<edition>/20-normalize.xml} for the step's stylesheet {@code prepare/20-normalize.xsl}. */
    static String step(Edition edition, String stylesheet) {
        String name = stylesheet.substring(stylesheet.lastIndexOf('/') + 1).replaceFirst("\\.xsl$", ".xml");
        return "steps/" + edition.name() + "/" + name;
    }
}
