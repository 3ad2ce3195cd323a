package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** Passages by the numbers that the document itself gives them. */
class CitationSchemeTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    private static String page(String structure) {
        Publication made = PRESS.publish(PRESS.read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                        + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><encodingDesc><refsDecl>"
                        + structure + "</refsDecl></encodingDesc></teiHeader><text><body><div n='1'><l n='1' xml:id='a'>x</l>"
                        + "<l n='2' xml:id='b'>y</l></div><div n='2'><l n='1' xml:id='c'>z</l><p>As in <ref cRef='1.2'>the first</ref>, <ptr cRef='2.1'/>, "
                        + "<ref cRef='Il. 1.5'>Homer</ref> and <ptr cRef='9.9'/>.</p></div></body></text></TEI>")), Output.HTML);
        return new String(made.files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void passagesBearTheirNumbers() {
        String page = page("<citeStructure unit='book' match='//body/div' use='@n'>"
                + "<citeStructure unit='line' match='l' use='@n' delim='.'/></citeStructure>");
        assertThat(page).containsPattern("id=\"b\"[^>]*data-cite=\"1\\.2\"").containsPattern("id=\"c\"[^>]*data-cite=\"2\\.1\"");
    }

    /** A pattern says which passage a number means; read the other way round it says which number a passage has. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<cRefPattern matchPattern='(.+)\\.(.+)' replacementPattern='#xpath(//tei:body/tei:div[@n=&quot;$1&quot;]/tei:l[@n=&quot;$2&quot;])'/>",
        "<cRefPattern matchPattern='(\\d+).(\\w+)' replacementPattern=\"#xpath(/TEI/text/body//div[@n='$1']//l[@n = '$2' and not(@type)])\"/>"})
    void patternsNumberPassagesToo(String pattern) {
        assertThat(page(pattern)).containsPattern("id=\"b\"[^>]*data-cite=\"1\\.2\"").containsPattern("id=\"c\"[^>]*data-cite=\"2\\.1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//l[@n='$2']", "//l[@n='$1']", "//l[@n='$1']/@n", "//l[doc('x')][@n='$1']/l[@n='$2']"})
    void patternsThatCannotBeReadTheOtherWayNumberNothing(String path) {
        assertThat(page("<cRefPattern matchPattern='(.+)\\.(.+)' replacementPattern=\"#xpath(" + path + ")\"/>")).doesNotContain("data-cite");
    }

    @Test
    void canonicalReferencesLeadToTheirPassages() {
        String page = page("<citeStructure unit='book' match='//body/div' use='@n'><citeStructure unit='line' match='l' use='@n' delim='.'/>"
                + "</citeStructure><cRefPattern matchPattern='Il\\. (\\d+)\\.(\\d+)' replacementPattern='https://example.org/iliad/$1/$2'/>"
                + "<cRefPattern matchPattern='(' replacementPattern='javascript:$1'/>");
        assertThat(page).containsPattern("<a href=\"#b\"[^>]*>the first</a>").containsPattern("<a href=\"#c\"[^>]*>(<[^>]*>)?2\\.1<")
                .containsPattern("<a href=\"https://example.org/iliad/1/5\"[^>]*rel=\"noopener noreferrer\"[^>]*>Homer</a>")
                .containsPattern("<span[^>]*>9\\.9</span>").doesNotContain("javascript:");
    }

    @Test
    void placesCountWhereNothingIsNumbered() {
        assertThat(page("<citeStructure unit='line' match='//l' use='position()'/>")).containsPattern("id=\"c\"[^>]*data-cite=\"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc(\"/etc/passwd\")", "//l[unparsed-text(\"x\")]", "for $i in 1 to 1000000000 return //l", "//l[", "//l ! doc(.)",
        "//l[fn:doc-available(.)]", "Q{http://www.w3.org/2005/xpath-functions}doc(.)", "//l => doc()"})
    void whatIsMoreThanAPathNamesNothing(String match) {
        assertThat(page("<citeStructure unit='line' match='" + match.replace("<", "&lt;") + "' use='@n'/>"))
                .doesNotContainPattern(Pattern.quote("data-cite"));
    }
}
