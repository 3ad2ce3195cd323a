package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the text and not faster, whatever is repeated: a square would take minutes here. */
class LongTextTest {

    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"[abc (de <fg \"hi {j ", "[", "(", "<", "\"", "{", "〚", "⟦", "[a] ", "[[a] ", "]", "[?] ", "word[?] ",
        "1) a ", "(1) a ", "<:a|corr|", "<:", "||left:", "||", "\\", "\\a/", "|_", "¯", "~|", "&", "- - - ", "-", "+++ ", "abc-\n",
        "\n\n\n\n", "\n", " ", "\f", "Photo 1 ", "[Photo 1", "in 1922 ", "May ", "A. B. ", "Ab Cd ", "«", "a.1 ", "!1 ", "¹", "[1] x\n\n", "1. x\n\n",
        "HEADING\n\n", "\"letter:\n\n", "Dear Sir,\n\n", "*", "$m2 ", "<D=.r", "<=", "=>", "`", "†", "⸢", "(m. 2) ", "a\u0323", "1. a [b]\n"})
    void repeated(String piece) {
        String text = "Now ".concat(piece.repeat(LENGTH / piece.length()));
        for (ImportConvention convention : Imports.GRAMMARS) {
            Imported imported = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Imports.of(convention, text),
                    () -> convention.word());
            assertThat(imported.tei()).endsWith("</TEI>\n");
        }
    }
}
