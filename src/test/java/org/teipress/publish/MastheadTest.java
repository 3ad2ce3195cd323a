package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** What an edition is called and whose it is, as headers of letters say it in many ways; and lists within notes. */
class MastheadTest {

    private static final String LETTER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title level="s">The Papers of a Ferryman</title>
            <title type="iso-date" when-iso="1900-09-02">1900-09-02</title><title level="a">To the harbour master, 2 September 1900</title>
            <editor><name>Moss, Ada Rose</name> <name>Reed, Laura</name></editor>
            <editor><persName><surname>Quay</surname> <forename>Angela</forename></persName></editor></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p>He<note>
            <listPerson><person corresp="#P1"><persName>Tom Alder</persName></person><person><persName>Ned Alder</persName><persName>the younger</persName></person></listPerson>
            <listPlace><place><placeName>Fenwick</placeName></place></listPlace></note> came on <ref target="K12"/>.</p>
            </body></text></TEI>""";

    private static String page(Path folder) {
        Press press = new Press(folder);
        return press.publish(press.read(Source.of(folder.resolve("letter.xml").toUri(), LETTER)), Output.HTML, Settings.DEFAULT).files().stream()
                .filter(f -> f.path().equals("index.html")).map(f -> new String(f.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    @Test
    void titleOfTheTextAndEveryEditor(@TempDir Path folder) {
        assertThat(page(folder)).contains("<h1>To the harbour master, 2 September 1900</h1>",
                "Edited by Moss, Ada Rose; Reed, Laura; Angela Quay<").doesNotContain("<h1>1900");
    }

    @Test
    void listsInNotesStandInTheLine(@TempDir Path folder) {
        String page = page(folder);
        String note = page.substring(page.indexOf("note-text")).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(note).startsWith("note-text\">Tom Alder; Ned Alder, the younger; Fenwick");
    }
}
