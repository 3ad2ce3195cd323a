package org.teipress.cli;

import java.util.List;
import org.teipress.print.Fonts;

/** Examines the typefaces that PDFs are set in. */
final class Typefaces {

    /** Those that cover what scholarly texts need; Debian packages them, and the build takes them from there. */
    private static final List<String> WANTED = List.of("Gentium Plus", "Noto Serif", "Amiri", "Cardo");

    private Typefaces() {
    }

    static List<Finding> examine() {
        List<String> there = Fonts.names();
        List<String> missing = WANTED.stream().filter(w -> !there.contains(w)).toList();
        String detail = String.join(", ", there);
        return List.of(missing.isEmpty() ? Finding.good("typefaces", detail) : Finding.poor("typefaces", detail,
                "without " + String.join(" and ", missing) + " some letters cannot be printed: build the program on Debian "
                        + "with a network, or install fonts-sil-gentiumplus, fonts-noto-core, fonts-cardo and "
                        + "fonts-hosny-amiri and build it again"));
    }
}
