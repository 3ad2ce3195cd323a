package org.teipress.publish;

/** What an edition is made into. */
public enum Output {
    /** A web edition: static files that open from a disk. */
    HTML,
    /** A print-ready PDF. */
    PDF,
    /** Plain text, signs included. */
    TEXT,
    /** A book for reading systems, EPUB 3. */
    EPUB;

    /** The lower-case word that commands, folders and settings use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
