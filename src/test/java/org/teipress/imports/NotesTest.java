package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {

    @Test
    void notesAtTheEndGoToTheirAnchors() {
        Imported imported = Imports.documentary("He came back at once.1 Nobody knew why.2\n\nNotes\n\n1. The letter is lost.\n"
                + "2. He never said.\n");
        assertThat(Imports.body(imported)).isEqualTo("<p>He came back at once.<note place=\"foot\" n=\"1\">The letter is "
                + "lost.</note> Nobody knew why.<note place=\"foot\" n=\"2\">He never said.</note></p>");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.contains("note"));
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void notesAtTheFeetOfPagesDoNotInterruptTheText() {
        Imported imported = Imports.documentary("He came back at once,1 and then he went to the office of the\n\n"
                + "1 The letter is lost.\n\fparty to ask for a place to stay.2\n\n2 He got none.\n");
        assertThat(Imports.body(imported)).contains("at once,<note place=\"foot\" n=\"1\">The letter is lost.</note> and then "
                + "he went to the office of the <pb n=\"2\"/>party to ask").contains("<note place=\"foot\" n=\"2\">He got none.");
    }

    @Test
    void ourOwnPlainTextHasThemInBrackets() {
        Imported imported = Imports.documentary("He came back at once.[1] Nobody knew.\n\n[1] The letter is lost.\n\nHe left.");
        assertThat(Imports.body(imported)).isEqualTo("<p>He came back at once.<note place=\"foot\" n=\"1\">The letter is "
                + "lost.</note> Nobody knew.</p><p>He left.</p>");
    }

    @Test
    void aNumberWithoutNoteIsAGap() {
        Imported imported = Imports.documentary("This was its true nature!\"3 And more.");
        assertThat(imported.tei()).contains("<ref type=\"note\" n=\"3\" target=\"#note-3\">3</ref>")
                .contains("<note xml:id=\"note-3\" n=\"3\" place=\"foot\">");
        assertThat(Imports.findings(imported)).contains("1:27 import-note-missing");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void aNoteThatNothingCallsStaysAsAParagraph() {
        Imported imported = Imports.documentary("He came back.\n\nNotes\n\n1. The letter is lost.\n");
        assertThat(Imports.body(imported)).contains("<p>1. The letter is lost.</p>");
        assertThat(Imports.findings(imported)).contains("5:4 import-note-uncalled");
    }

    @Test
    void ordinaryNumbersAreNoAnchors() {
        assertThat(Imports.paragraph("In vol.2 and No.12 of 1922 he had 3.5 and 1,200 roubles; see p.7 there."))
                .isEqualTo("In vol.2 and No.12 of <date when=\"1922\">1922</date> he had 3.5 and 1,200 roubles; see p.7 there.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *   | He came back at once,* and then he went to the office of the | * The letter is lost.
            **  | He came back at once,** and then he went to the office of the | ** The letter is lost.
            †   | He came back at once† and then he went to the office of the | † The letter is lost.
            ‡   | He came back at once.‡ And then he went to the office of the | ‡ The letter is lost.
            7   | He came back at once(7) and then he went to the office of the | (7) The letter is lost.
            12  | He came back at once¹² and then he went to the office of the | ¹² The letter is lost.
            """)
    void notesAreCalledByAllKindsOfSigns(String label, String text, String note) {
        for (String page : new String[] {text + "\n\n" + note + "\n\fparty to ask for a place to stay there.\n", text + " party.\n\nNotes\n\n" + note + "\n"}) {
            Imported imported = Imports.documentary(page);
            assertThat(Imports.body(imported)).as(page).contains("<note place=\"foot\" n=\"" + label + "\">The letter is lost.</note>");
            assertThat(Imports.findings(imported)).noneMatch(f -> f.contains("import-note"));
            assertThat(Imports.validate(imported).diagnostics()).isEmpty();
        }
    }

    @Test
    void aBracketBehindTheNumberBelongsToIt() {
        Imported imported = Imports.of(ImportConvention.DOCUMENTARY_GERMAN, "Er kam in die Stadt.1) Dort blieb er (zwei Tage2)) lange.*) Dann ging er\n"
                + "nach Hause (zu Fuß3) und schlief.\n\n1) Gemeint ist Wien.\n2) Nach anderen drei.\n3) Nach Graz.\n*) Bis zum Mai.\n");
        assertThat(Imports.body(imported)).contains("Stadt.<note place=\"foot\" n=\"1\">Gemeint ist Wien.</note> Dort")
                .contains("Tage<note place=\"foot\" n=\"2\">Nach anderen drei.</note>) lange.<note place=\"foot\" n=\"*\">Bis zum Mai.</note> Dann")
                .contains("zu Fuß<note place=\"foot\" n=\"3\">Nach Graz.</note>) und");
    }

    @Test
    void oneNoteIsEnoughWhereItIsCalledWithItsBracket() {
        Imported imported = Imports.of(ImportConvention.DOCUMENTARY_GERMAN, "Die Alte sei tot.1) Das glaube ich nicht.\n\nDein Bruder\nWilhelm\n\n1) Sie starb am 12. April.\n");
        assertThat(Imports.body(imported)).contains("tot.<note place=\"foot\" n=\"1\">Sie starb");
    }

    /** {@code £[1]5}: a digit that the editor restored. */
    @Test
    void digitsInANumberCallNoNote() {
        Imported imported = Imports.documentary("The debt is £[1]5 and was 1[2] before.[1] So he said.\n\n[1] See below.\n");
        assertThat(Imports.body(imported)).contains("£<supplied reason=\"lost\">1</supplied>5 and was 1<supplied reason=\"lost\">2</supplied> before.")
                .contains("<note place=\"foot\" n=\"1\">See below.</note>");
    }

    @Test
    void aDaggerWithoutNoteIsAGapAndAnAsteriskText() {
        Imported imported = Imports.documentary("This was its true nature† and more of it. He *really* said so.");
        assertThat(Imports.body(imported)).contains("n=\"†\"").contains("*really*");
        assertThat(Imports.findings(imported)).contains("1:25 import-note-missing");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void notesByAsteriskOnEachPageAreTold() {
        Imported imported = Imports.documentary("He came back at once,* and then he went to the office of the\n\n* The first.\n"
                + "\fparty to ask* for a place to stay there.\n\n* The second.\n");
        assertThat(Imports.body(imported)).contains("once,<note place=\"foot\" n=\"*\">The first.</note>")
                .contains("ask<note place=\"foot\" n=\"*\">The second.</note>");
    }

    @Test
    void oneNoteAtTheEndIsEnoughWhereItsNumberIsRaised() {
        Imported imported = Imports.documentary("I received your letter of March¹ and hasten to answer.\n\n¹ The letter is lost.\n");
        assertThat(Imports.body(imported)).contains("of March<note place=\"foot\" n=\"1\">The letter is lost.</note> and");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.contains("import-note"));
    }

    @Test
    void notesOfTwoKindsStandBesideEachOther() {
        Imported imported = Imports.documentary("I received your letter,* and sent mine by the next post.(1)\n\n* It is lost.\n(1) See below.\n");
        assertThat(Imports.body(imported)).contains("letter,<note place=\"foot\" n=\"*\">It is lost.</note>")
                .contains("post.<note place=\"foot\" n=\"1\">See below.</note>");
    }
}
