package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verse in plain text is told from prose, and its lines stay lines. */
class VerseTest {

    private static final String PROSE = "They stayed in the house by the river until the autumn of that year, and nobody in the town\n"
            + "knew what they lived on, for they had neither land nor trade, and yet they paid for whatever they\nbought in the market.\n\n";
    private static final String STANZA = "    The boat lay still beside the quay,\n      The water dark below,\n"
            + "    And not a [soul] was there to see\n      The ferryman let go.\n\n";

    @Test
    void stanzasInARowAreAPoem() {
        Imported imported = Imports.documentary(PROSE + STANZA + STANZA.replace("boat", "ship") + PROSE);
        assertThat(Imports.body(imported).replaceAll("> <", "><")).contains("market.</p><lg type=\"poem\"><lg><l>The boat lay still beside "
                + "the quay,</l><l>The water dark below,</l><l>And not a <supplied reason=\"omitted\">soul</supplied> was there to see</l>"
                + "<l>The ferryman let go.</l></lg><lg><l>The ship lay").contains("</lg></lg><p>They stayed");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
        assertThat(imported.counts()).containsEntry(Kind.VERSE, 1);
    }

    @Test
    void whatIsAnnouncedIsQuoted() {
        assertThat(Imports.body(Imports.documentary(PROSE.strip() + " He sang:\n\n" + STANZA + PROSE)).replaceAll("> <", "><"))
                .contains("<quote><lg><l>The boat");
    }

    @Test
    void aBracketMayRunOverTheEndOfALine() {
        Imported imported = Imports.documentary(PROSE + STANZA.replace("[soul] was", "soul [was").replace("The ferryman", "The] ferryman"));
        assertThat(Imports.body(imported)).contains("<l>And not a soul <note type=\"comment\" place=\"inline\" resp=\"#editor\">was there to see<lb/>The</note> "
                + "ferryman let go.</l>");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-bracket-open"));
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void proseAddressesAndListsAreNone() {
        for (String text : new String[] {PROSE + PROSE, "Mr John Smith\nNo. 4\nParagon Buildings\nBath\n\n" + PROSE,
            PROSE + "He came late.\nShe left at once.\nNobody saw them again.\nThe house stood empty.\n\n" + PROSE,
            PROSE + "1. The boat of the old man\n2. The water of the lake\n3. The quay and the town\n4. The man himself\n\n" + PROSE}) {
            assertThat(Imports.documentary(text).tei()).as(text).doesNotContain("<l>");
        }
    }

    @Test
    void thereIsDoubtAboutFourLinesThatNothingAnnounces() {
        Imported imported = Imports.documentary(PROSE + STANZA + PROSE);
        assertThat(imported.decisions()).filteredOn(d -> d.kind() == Kind.VERSE).singleElement().satisfies(d ->
                assertThat(d.alternatives()).containsExactly(Kind.TEXT));
        int at = imported.source().text().indexOf("The boat");
        Imported decided = Imports.of(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE, java.util.List.of(), true, false,
                java.util.List.of(new Choice(at, Kind.TEXT, "The boat lay still beside the quay,")), StyleMap.none(), Imports.DAY), PROSE + STANZA + PROSE);
        assertThat(Imports.body(decided)).contains("<p>The boat lay still beside the quay, The water dark below, And not a");
    }

    @Test
    void versesComeBack() {
        String text = PROSE + STANZA + PROSE;
        assertThat(RoundTrip.squeezed(RoundTrip.text(Imports.documentary(text).tei(), ImportConvention.DOCUMENTARY))).isEqualTo(RoundTrip.squeezed(text));
    }
}
