package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.teipress.document.TeiDocument;
import org.teipress.source.Source;
import org.teipress.testing.Press;
import org.teipress.testing.Proof;

/** What editions of others hold that ours do not: transcriptions of pages with an apparatus, entries amid paragraphs, headers written for machines. */
class OtherProjectsTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    private static final String PAGES = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Night</title></titleStmt>
            <publicationStmt><publisher>Quay</publisher><ptr target="https://quay.example.org/night"/></publicationStmt><sourceDesc><p>A <ref target="#quay">page</ref></p></sourceDesc></fileDesc>
            <encodingDesc><refsDecl xml:id="quay"><cRefPattern matchPattern="(.+)" replacementPattern="https://quay.example.org/$1"/></refsDecl></encodingDesc>
            <profileDesc><textClass><keywords><term>ferry</term></keywords></textClass><textClass><keywords><term>lamp</term></keywords></textClass></profileDesc>
            </teiHeader><sourceDoc><surface><zone><line>in a narrow <app><lem>room</lem><rdg resp="#S">room.</rdg></app></line>
            <line>unquiet<note>twice</note> at the desk</line></zone></surface></sourceDoc></TEI>""";

    private static final String BODY = """
            <div type="edition"><head><supplied reason="lost">The lamp</supplied></head><ab><lb n="1" xml:id="l1"/>abc<lb n="page-12__main__2"/>def</ab></div>
            <div type="apparatus"><head>Readings</head><p>As printed before.<app loc="1"><lem>abc</lem><rdg resp="#S">abd</rdg></app></p></div>
            <div type="translation"><head>Words</head><p><note>Not to be translated</note></p><p>See <ref target="#l1">line 1</ref>, Alder<ref target="K12"/> and
            <ref target="https://quay.example.org/"><ref type="lit">Quay</ref></ref>.</p>
            <entry><form><orth>lampa</orth></form><sense><cit type="trans"><quote>lamp</quote></cit></sense></entry></div>""";

    private static String page(TeiDocument document) {
        return new String(PRESS.trace(document, Output.HTML).publication().files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static TeiDocument read(String xml) {
        return PRESS.read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(), xml));
    }

    @Test
    void transcriptionsOfPagesHaveTheirApparatusAndNotes() {
        TeiDocument document = read(PAGES);
        new Proof(PRESS).holds(document, Output.HTML);
        assertThat(page(document)).containsPattern("(?s)class=\"apparatus\".*room\\..*class=\"notes\".*twice")
                .contains("href=\"https://quay.example.org/night\"").contains("id=\"quay\"");
    }

    @Test
    void whatIsWrittenInOtherPlacesIsShownThere() {
        TeiDocument document = PRESS.readBody(BODY);
        new Proof(PRESS).holds(document, Output.HTML);
        String page = page(document);
        assertThat(page.substring(page.indexOf("class=\"toc\""), page.indexOf("</nav>", page.indexOf("class=\"toc\""))))
                .contains(">[The lamp]<").doesNotContain("..");
        assertThat(page).contains("<span class=\"app numbered\"").contains(">Not to be translated<").doesNotContain("note-mark")
                .containsPattern("Alder<span[^>]*> </span>").contains("<a href=\"https://quay.example.org/\"")
                .contains("<span class=\"line-number lb-number minor\"")
                .contains(">lamp<").doesNotContain("“");
    }
}
