package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.teipress.source.Source;
import org.teipress.testing.HtmlReader;
import org.teipress.testing.Press;

/** What the page of a critical edition has for its readers, whatever way its apparatus is encoded. */
class ApparatusPageTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final String WITNESSES = "<listWit><witness xml:id='A'>A</witness><witness xml:id='B'>B</witness>"
            + "<witness xml:id='C'>C</witness><witness n='D1'>D</witness></listWit>";

    private static String page(String body, Settings settings) {
        Publication made = PRESS.publish(PRESS.read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                        + "<publicationStmt><p/></publicationStmt><sourceDesc>" + WITNESSES + "</sourceDesc></fileDesc></teiHeader>"
                        + "<text><body>" + body + "</body></text></TEI>")), Output.HTML, settings);
        return new String(made.files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static String page(String body) {
        return page(body, Settings.DEFAULT);
    }

    private static String attribute(String page, String className, String name) {
        return ((XdmNode) HtmlReader.read(page).select(Steps.descendant().where(Predicates.hasAttribute("class")))
                .map(XdmNode.class::cast).filter(e -> e.attribute("class").startsWith(className)
                        && e.attribute(name) != null).findFirst().orElseThrow()).attribute(name);
    }

    @Test
    void parallelSegmentationStandsInTheText() {
        String page = page("<p>one <app type='textual'><lem wit='#A'>two</lem><rdg wit='#B' cause='eyeskip'>three</rdg></app></p>");
        assertThat(attribute(page, "app", "data-entry")).isNotEmpty();
        assertThat(attribute(page, "rdg", "data-wit")).isEqualTo("B");
        assertThat(page).contains("data-cause=\"eyeskip\"", "<input type=\"checkbox\" value=\"B\">",
                "<option value=\"eyeskip\">", "<option value=\"textual\">");
        assertThat(page).as("a witness that no entry names").doesNotContain("value=\"C\"");
        assertThat(page("<p><app><lem wit='#A'>two</lem><rdg wit='D1'>three</rdg></app></p>")).as("a siglum that leads nowhere, but names one")
                .contains("data-wit=\"D1\"", "<input type=\"checkbox\" value=\"D1\">");
    }

    @Test
    void anEntryByItsEndsKnowsThem() {
        String page = page("<p>one <anchor xml:id='a'/>two<anchor xml:id='b'/></p>"
                + "<listApp><app from='#a' to='#b'><lem wit='#A'>two</lem><rdg wit='#B'>three</rdg></app></listApp>");
        assertThat(attribute(page, "app", "data-from")).isEqualTo("a");
        assertThat(attribute(page, "app", "data-to")).isEqualTo("b");
        assertThat(attribute(page, "app", "id")).isNotEmpty();
    }

    @Test
    void anEntryByItsLineLeadsToIt() {
        String page = page("<div n='1'><l n='7' xml:id='l7'>one two</l></div><div n='2'><l n='7' xml:id='m7'>four</l></div>"
                + "<listApp><app loc='1.7'><lem wit='#A'>two</lem><rdg wit='#B'>three</rdg></app></listApp>");
        assertThat(attribute(page, "app", "data-line")).isEqualTo("l7");
        assertThat(page).contains("<a href=\"#l7\">1.7</a>");
    }

    @Test
    void aLineThatIsNotTheOnlyOneOfItsNumberIsNotGuessed() {
        assertThat(page("<l n='7'>one</l><l n='7'>two</l><listApp><app loc='7'><lem>one</lem><rdg wit='#B'>x</rdg></app></listApp>"))
                .doesNotContain("data-line");
    }

    @Test
    void tiersStandInOrderUnderTheirNames() {
        String page = page("<p>a<app><lem wit='#A'>b</lem><rdg wit='#B'>c</rdg></app> "
                + "<app type='parallel'><lem>d</lem><note>Like this</note></app> <app type='source'><lem>e</lem><note>From there</note></app> "
                + "x<note>Plain</note> y<note type='commentary'>Said of y</note></p>");
        assertThat(page).containsSubsequence("<section class=\"apparatus\"", "data-tier=\"sources\"", ">Sources<", "From there",
                "data-tier=\"parallels\"", ">Parallels<", "Like this", "data-tier=\"apparatus\"", ">Apparatus<",
                "<section class=\"notes\"", ">Commentary<", "Said of y", ">Notes<", "Plain");
    }

    @Test
    void oneTierNeedsNoName() {
        assertThat(page("<p>a<app><lem wit='#A'>b</lem><rdg wit='#B'>c</rdg></app></p>")).doesNotContain("tier-name");
    }

    @Test
    void aNegativeApparatusLeavesOutTheWitnessesOfTheLemma() {
        String body = "<p>a<app><lem wit='#A #C'>b</lem><rdg wit='#B'>c</rdg></app></p>";
        assertThat(page(body)).contains("A C; ");
        assertThat(page(body, Settings.DEFAULT.withWeb(Map.of("lemma-witnesses", false)))).doesNotContain("A C; ");
    }
}
