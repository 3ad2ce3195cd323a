package org.teipress.publish;

/** How much of the editor's work a reader sees. */
public enum View {
    /** What stands on the source, letter by letter. */
    DIPLOMATIC,
    /** The edited text with every intervention marked. */
    EDITED,
    /** The text to read: interventions carried out, not marked. */
    NORMALIZED;

    /** The lower-case word that settings and stylesheets use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
