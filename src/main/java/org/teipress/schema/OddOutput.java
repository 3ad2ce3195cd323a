package org.teipress.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an ODD can be compiled to. */
public enum OddOutput {
    /** The ODD itself, with nothing left to look up: a source for further customizations. */
    RESOLVED("", "odd"),
    /** RELAX NG in the XML syntax. */
    RNG("rng.xsl", "rng"),
    /** RELAX NG in the compact syntax. */
    RNC("rng.xsl", "rnc"),
    /** W3C XML Schema: several files, one for each namespace; it says less than RELAX NG. */
    XSD("rng.xsl", "xsd"),
    /** RELAX NG without default values of attributes, which a W3C Schema made from it would write into documents. */
    RNG_FOR_XSD("rng.xsl", ""),
    /** The constraints, as ISO Schematron. */
    SCHEMATRON("schematron.xsl", "sch"),
    /** Documentation, as one page. */
    HTML("html.xsl", "html"),
    /** Everything that the schema knows, for programs. */
    JSON("json.xsl", "json");

    private final String stylesheet;
    private final String extension;

    OddOutput(String stylesheet, String extension) {
        this.stylesheet = stylesheet;
        this.extension = extension;
    }

    /** The stylesheet below {@code xslt/odd} that writes it; empty when nothing has to be done. */
    String stylesheet() {
        return stylesheet;
    }

    /** The usual extension of such a file, without a point; empty for what is made only on the way to something else. */
    public String extension() {
        return extension;
    }

    /** The output whose files have this extension. */
    public static Optional<OddOutput> named(String extension) {
        return Arrays.stream(values()).filter(o -> !extension.isEmpty() && o.extension.equals(extension)).findFirst();
    }

    /** The extensions of all outputs that can be asked for. */
    public static List<String> names() {
        return Arrays.stream(values()).map(OddOutput::extension).filter(e -> !e.isEmpty()).toList();
    }
}
