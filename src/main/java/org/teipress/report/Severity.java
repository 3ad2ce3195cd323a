package org.teipress.report;

/** How much a finding weighs; declared from the heaviest to the lightest. */
public enum Severity {
    /** The document is wrong, or something of it would be lost. */
    ERROR,
    /** Probably not what the encoder meant. */
    WARNING,
    /** Allowed, but worth knowing. */
    INFO;

    /** Whether this weighs as much as {@code threshold} or more. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /** The lower-case word that reporters print. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
