package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of OCR without form feeds are found by their heads, and notes at their feet go to their anchors. */
class RunningHeadsTest {

    private static String page(String head, String words) {
        return head + "\n\nwent down to the harbour where the ships lay, and there he met the captain who had\n"
                + "once been a friend of the family, but had not been seen since the war, " + words + "\nand so they talked for a while.\n\n";
    }

    private static final String WORDED = page("             THE LIFE OF AN OLD SAILOR          11", "alas¹") + "  ¹ In the year before.\n\n"
            + page("12           THE LIFE OF AN OLD SAILOR", "so they said")
            + page("             THE LIFE OF AN OLD SAILOR          13", "by the way");

    @Test
    void headsWithNumbersThatCountUpBeginPages() {
        Imported imported = Imports.documentary(WORDED);
        assertThat(Imports.body(imported)).contains("<pb n=\"11\"/>").contains("<pb n=\"12\"/>").contains("<pb n=\"13\"/>")
                .contains("<fw type=\"header\" place=\"top\">12 THE LIFE OF AN OLD SAILOR</fw>")
                .contains("alas<note place=\"foot\" n=\"1\">In the year before.</note> and so");
        assertThat(Imports.findings(imported)).contains("1:1 import-pages").noneMatch(f -> f.endsWith("import-note-missing"));
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void numbersAloneAtTheFootEndPages() {
        String text = page("THE HOUSE BY THE RIVER", "a").replaceFirst("while\\.", "while. — 1 —").replace(" — 1 —", "\n\n— 7 —")
                + page("", "b").strip() + "\n\n— 8 —\n\n" + page("", "c").strip() + "\n\n— 9 —\n";
        assertThat(Imports.body(Imports.documentary(text))).containsSubsequence("<fw type=\"pageNum\" place=\"bottom\">— 7 —</fw>", "<pb n=\"8\"/>",
                "<pb n=\"9\"/>");
    }

    @Test
    void yearsAndNumberedHeadingsAreNoPages() {
        String text = page("The year 1811", "a") + page("The year 1812", "b") + page("Letters of 1813", "c");
        assertThat(Imports.documentary(text).tei()).doesNotContain("<pb");
    }
}
