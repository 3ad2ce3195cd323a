package org.teipress.schema;

/** What an ODD can be compiled to. */
public enum OddOutput {
    /** The ODD itself, with nothing left to look up: a source for further customizations. */
    RESOLVED("", "odd"),
    /** RELAX NG in the XML syntax. */
    RNG("rng.xsl", "rng"),
    /** RELAX NG without default values of attributes, which a W3C Schema made from it would write into documents. */
    RNG_FOR_XSD("rng.xsl", "rng"),
    /** The constraints, as ISO Schematron. */
    SCHEMATRON("schematron.xsl", "sch");

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

    /** The usual extension of such a file, without a point. */
    public String extension() {
        return extension;
    }
}
