package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teipress.document.TeiDocument;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** What readers are told of an intervention when they point at it or go to it by keyboard: what, why, how sure, by whom, after which source. */
class ExplanationsTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    @Test
    void sayReasonCertaintyResponsibilityAndSource() {
        String page = page("<supplied reason='lost' cert='low' resp='#ada' source='#old'>abc</supplied>");
        assertThat(page).contains("title=\"supplied by the editor, doubtful; reason: lost; certainty: low; responsible: Ada Lovelace; "
                + "source: Old edition\"");
    }

    @Test
    void nameWhatHasNoEntry() {
        assertThat(page("<del hand='#second' resp='#ada #nobody'>abc</del>"))
                .contains("title=\"deleted; responsible: Ada Lovelace, nobody; hand: Second hand\"");
    }

    private static String page(String markup) {
        TeiDocument document = PRESS.read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(), "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>"
                + "<teiHeader><fileDesc><titleStmt><title>T</title><editor xml:id='ada'>Ada Lovelace</editor></titleStmt><sourceDesc><listBibl>"
                + "<bibl xml:id='old'><title>Old edition</title></bibl></listBibl></sourceDesc></fileDesc><profileDesc><handNotes>"
                + "<handNote xml:id='second'>Second hand</handNote></handNotes></profileDesc></teiHeader><text><body><p>" + markup + "</p></body></text></TEI>"));
        Settings settings = Settings.DEFAULT.withViews(List.of(View.EDITED));
        return new String(PRESS.publish(document, Output.HTML, settings).files().get(0).bytes(), StandardCharsets.UTF_8);
    }
}
