package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person says of a transcript stands in the header of its TEI. */
class HeaderTest {

    private static Imported with(HeaderWords words) {
        return Imports.of(new ImportOptions(ImportConvention.DOCUMENTARY, words, List.of(), true, false, List.of(), StyleMap.none(),
                Imports.DAY), "He came [to] town.");
    }

    private static HeaderWords words(String licence) {
        return new HeaderWords(Optional.of("Letters"), Optional.of("A. Writer"), Optional.of("An Editor"), Optional.of("en"),
                Optional.of("State archive, 12/3"), Optional.of("1871-03/1872"), Optional.of("The Press"), Optional.of(licence));
    }

    @Test
    void allThatIsSaidStandsInIt() {
        Imported imported = with(words("https://example.org/licence"));
        assertThat(imported.tei()).contains("<title>Letters</title>").contains("<author xml:id=\"author\">A. Writer</author>")
                .contains("<editor xml:id=\"editor\">An Editor</editor>").contains("<language ident=\"en\">English</language>")
                .contains("<date from=\"1871-03\" to=\"1872\">1871-03–1872</date>\n      </creation>")
                .contains("<publisher>The Press</publisher>").contains("State archive, 12/3. Transcript: “transcript.txt” (UTF-8).")
                .contains("<licence target=\"https://example.org/licence\">https://example.org/licence</licence>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void aLicenceWithoutAddressIsNamed() {
        Imported imported = with(words("all rights with the heirs"));
        assertThat(imported.tei()).contains("<licence>all rights with the heirs</licence>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void whatNobodySaidIsLeftForLater() {
        assertThat(with(HeaderWords.NONE).tei()).contains("Say here who publishes it").contains("Say here what it was transcribed from");
    }
}
