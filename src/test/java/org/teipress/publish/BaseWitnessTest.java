package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.teipress.document.TeiDocument;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** The diplomatic view has what the base witness has; the entries of the apparatus are the same in all views. */
class BaseWitnessTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    private static TeiDocument document(String app) {
        return PRESS.read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                + "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><sourceDesc><listWit><listWit xml:id='g'><witness xml:id='mA' n='A'/></listWit>"
                + "<witness xml:id='B'/></listWit></sourceDesc></fileDesc></teiHeader><text><body><p>abc " + app + " ghi</p></body></text></TEI>"));
    }

    private static Settings settings(String base, View... views) {
        return new Settings(Optional.empty(), Optional.of("en"), "leiden", Optional.ofNullable(base), List.of(views), Settings.Page.DEFAULT,
                List.of(), Map.of(), Map.of(), false);
    }

    private static String made(String app, Output output, Settings settings) {
        return new String(PRESS.publish(document(app), output, settings).files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <app><lem wit="#B">def</lem><rdg wit="#mA">dxf</rdg></app>                     | A  | abc dxf[a1] ghi | def B] dxf A
            <app><lem wit="#B">def</lem><rdg wit="#mA">dxf</rdg></app>                     | mA | abc dxf[a1] ghi | def B] dxf A
            <app><lem wit="#B">def</lem><rdg wit="#g">dxf</rdg></app>                      | A  | abc dxf[a1] ghi | def B] dxf g
            <app><lem wit="#B">def</lem><rdgGrp><rdg wit="#mA">dxf</rdg></rdgGrp></app>    | A  | abc dxf[a1] ghi | def B] dxf A
            <app><rdg wit="#B">def</rdg><rdg wit="#mA">dxf</rdg></app>                     | A  | abc dxf[a1] ghi | def B] dxf A
            <app><lem wit="#mA">def</lem><rdg wit="#B">dxf</rdg></app>                     | A  | abc def[a1] ghi | def A] dxf B
            <app><lem>def</lem><rdg wit="#B">dxf</rdg></app>                               | A  | abc def[a1] ghi | def] dxf B
            <app><lem wit="#B">def</lem><rdg wit="#mA">dxf</rdg></app>                     |    | abc def[a1] ghi | def B] dxf A
            """)
    void theDiplomaticViewFollowsTheBaseWitness(String app, String base, String text, String entry) {
        assertThat(made(app, Output.TEXT, settings(base, View.DIPLOMATIC))).contains(text + "\n", "[a1] " + entry);
        assertThat(made(app, Output.TEXT, settings(base, View.EDITED))).contains("abc def[a1] ghi\n", "[a1] " + entry);
    }

    @Test
    void aPageOfAllViewsHasBoth() {
        String page = made("<app><lem wit='#B'>def</lem><rdg wit='#mA'>dxf</rdg></app>", Output.HTML,
                settings("A", View.EDITED, View.DIPLOMATIC, View.NORMALIZED));
        assertThat(page).contains("data-views=\"edited normalized\">def</span>").contains("data-views=\"diplomatic\"><span class=\"generated\" "
                + "data-generated=\"\">dxf</span>").contains("class=\"entry-lemma\" data-generated=\"\">def] ");
    }
}
