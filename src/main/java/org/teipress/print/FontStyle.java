package org.teipress.print;

import java.util.Locale;

/** The four styles of a family. */
enum FontStyle {
    REGULAR("normal", "normal"), ITALIC("italic", "normal"), BOLD("normal", "bold"), BOLD_ITALIC("italic", "bold");

    private final String slope;
    private final String weight;

    FontStyle(String slope, String weight) {
        this.slope = slope;
        this.weight = weight;
    }

    /** The word of the property {@code font-style}. */
    String slope() {
        return slope;
    }

    /** The word of the property {@code font-weight}. */
    String weight() {
        return weight;
    }

    /** The style that the two properties ask for. */
    static FontStyle of(String slope, String weight) {
        boolean italic = slope.equals("italic") || slope.equals("oblique");
        boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
        return italic ? bold ? BOLD_ITALIC : ITALIC : bold ? BOLD : REGULAR;
    }

    /** A style by its name in the table of typefaces. */
    static FontStyle named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
