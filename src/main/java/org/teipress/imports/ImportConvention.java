package org.teipress.imports;

import java.util.Locale;

/** How a transcript uses its signs. */
public enum ImportConvention {
    /** Square brackets hold whatever the editor adds, in words. */
    DOCUMENTARY,
    /** The Leiden system, with ASCII or Unicode signs, line by line. */
    LEIDEN,
    /** The Leiden+ of papyrological editing, line by line. */
    LEIDEN_PLUS,
    /** None: brackets are text like any other. */
    PLAIN;

    /** The name by which users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }
}
