package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs in texts without empty lines. */
class ParagraphsTest {

    private static final String FIRST = "The ferry at Oldham Reach begins with a charter of the good year in\nwhich the abbot granted to one John atte Water the right to carry\n"
            + "men and beasts across the river for a penny.\n";
    private static final String SECOND = "Of this John we know little. He appears twice in the court rolls, once\nas a juror and once as a debtor, and he had, it seems, three sons who\n"
            + "quarrelled about the boat.\n";
    private static final String THIRD = "The eldest kept the boat; the second went to sea and was not seen\nagain. The youngest became a clerk in the priory, it is to him that\nwe owe the account.\n";

    private static List<String> paragraphs(Imported imported) {
        return List.of(Imports.body(imported).replaceAll("^<p>|</p>$", "").split("</p>\\s*<p>"));
    }

    private static List<String> paragraphs(String text) {
        return paragraphs(Imports.signsOf(ImportConvention.PLAIN, text));
    }

    @Test
    void aLetterThatStandsFurtherInEndsWhereItsIndentEnds() {
        String body = Imports.body(Imports.documentary("   On the third of May there came a letter from the town by the river, which\nsaid:\n\n"
                + "            Dear Cousin,\n\n            The ferry is sold. I come on Sunday.\n\n                     Your Ned.\n\n"
                + "   The steward read it twice and laid it away, for he had heard of it\nbefore anybody else.\n"));
        assertThat(body).containsSubsequence("said:</p>", "<floatingText type=\"letter\">", "<salute>Dear Cousin,</salute>", "</floatingText>",
                "<p>The steward read it twice");
    }

    @Test
    void shortLastLinesEndThem() {
        Imported imported = Imports.signsOf(ImportConvention.PLAIN, FIRST + SECOND + THIRD);
        assertThat(paragraphs(imported)).hasSize(3).allMatch(p -> p.matches("(The|Of) .*\\."));
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-paragraph-end"));
    }

    @Test
    void aLineWithLittleRoomIsDoubtful() {
        String text = FIRST.replace("for a penny.", "for a penny and an egg now.") + SECOND + THIRD;
        Imported imported = Imports.signsOf(ImportConvention.PLAIN, text);
        assertThat(paragraphs(imported)).hasSize(3);
        assertThat(Imports.findings(imported)).contains("3:1 import-paragraph-end").filteredOn(f -> f.endsWith("import-paragraph-end")).hasSize(1);
    }

    @Test
    void amongRaggedLinesEvenAVeryShortOneIsDoubtful() {
        String ragged = "The ferry at Oldham Reach begins with\na charter.\nIn it the abbot of the place grants\nto one John atte\nWater the right to carry men\nand beasts. He\n"
                + "paid a penny.\nOf this\nJohn we know but little more than that.\n";
        Imported imported = Imports.signsOf(ImportConvention.PLAIN, ragged);
        assertThat(paragraphs(imported)).hasSize(2);
        assertThat(Imports.findings(imported)).contains("2:1 import-paragraph-end");
    }

    @Test
    void indentsAndHangingLinesBeginThem() {
        assertThat(paragraphs("   " + FIRST + "   " + SECOND + "   " + THIRD)).hasSize(3);
        String hanging = (FIRST + SECOND + THIRD).replaceAll("\n(?!The|Of|$)", "\n    ").replace("\n    we owe", "\n    we owe");
        assertThat(paragraphs(hanging)).hasSize(3).allMatch(p -> p.matches("(The|Of) .*\\."));
    }

    @Test
    void longLinesThatAreBrokenAreJoined() {
        String line = "the water was low that summer and nobody went down to the bank before the carts had come from the hills with wool and corn for the town which had been waiting since ";
        String text = "When " + line + "the wea-\nther was " + line + "winter\nand " + line + "then\nso that " + line + "then\nbut " + line + "now\nand the weather held.\n";
        assertThat(paragraphs(text)).hasSize(1).allMatch(p -> p.contains("since the weather was the water"));
        assertThat(paragraphs("A first paragraph. " + line + "the wea-\nther was good.\n" + "Another one. " + line.repeat(3) + "long.\nA last one. " + line + "gone.\n"))
                .hasSize(3).anyMatch(p -> p.endsWith("the weather was good."));
    }

    @Test
    void emptyLinesBehindEachLinePartNothing() {
        assertThat(paragraphs((FIRST + SECOND + THIRD + FIRST).replace("\n", "\n\n"))).hasSize(4);
    }

    @Test
    void headsOfPagesAreFoundWithoutEmptyLines() {
        String text = "40   OLD RIVERS\n" + FIRST + "   " + SECOND.replaceAll("\nquarrelled.*\n", "\n") + "THE FERRYMAN   41\nquarrelled about the boat.\n   " + THIRD
                + "42   OLD RIVERS\n   " + FIRST + SECOND + "THE FERRYMAN   43\n   " + THIRD;
        Imported imported = Imports.signsOf(ImportConvention.PLAIN, text);
        assertThat(Imports.body(imported)).contains("sons who <pb n=\"41\"/><fw type=\"header\" place=\"top\">THE FERRYMAN 41</fw>quarrelled").contains("<pb n=\"43\"/>");
    }
}
