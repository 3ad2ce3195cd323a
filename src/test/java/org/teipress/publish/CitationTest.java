package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** References to an edition, in all their forms, from a header with everything that could spoil them. */
class CitationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Press PRESS = new Press(Path.of("tei"));
    private static final URI PLACE = Path.of("tei", "test.xml").toAbsolutePath().toUri();
    private static final String FULL = """
            <titleStmt><title type="main">Salt &amp; {Sugar} &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>
            <title type="sub">100% pure_water</title>
            <author><persName><forename>Ada</forename> <surname>Çelik</surname></persName></author>
            <author>A. Nonymous</author><editor><orgName>The Society</orgName></editor></titleStmt>
            <editionStmt><edition>Second edition</edition></editionStmt>
            <publicationStmt><publisher>Press &amp; Sons</publisher><pubPlace>Almaty</pubPlace><date when="2024-05-06"/>
            <idno type="DOI">https://doi.org/10.1234/ab_c</idno></publicationStmt>
            <sourceDesc><p>x</p></sourceDesc>""";

    private static Publication publish(String header) {
        return PRESS.publish(PRESS.read(Source.of(PLACE, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
                + header + "</fileDesc></teiHeader><text xml:lang='kk-Cyrl'><body><p>x</p></body></text></TEI>")),
                Output.HTML);
    }

    private static String file(Publication made, String path) {
        return made.files().stream().filter(f -> f.path().equals(path)).findFirst()
                .map(f -> new String(f.bytes(), StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void bibtexEscapesWhatTexWouldTakeForCommands() {
        assertThat(file(publish(FULL), "cite.bib")).isEqualTo("""
                @book{celik2024,
                  author = {Çelik, Ada and {A. Nonymous}},
                  editor = {{The Society}},
                  title = {Salt \\& \\{Sugar\\} </script><script>alert(1)</script>},
                  subtitle = {100\\% pure\\_water},
                  edition = {Second edition},
                  publisher = {Press \\& Sons},
                  address = {Almaty},
                  year = {2024},
                  doi = {10.1234/ab_c},
                  url = {https://doi.org/10.1234/ab_c},
                  language = {kk}
                }
                """);
    }

    @Test
    void risHasALineForEachFact() {
        assertThat(file(publish(FULL), "cite.ris").split("\r\n")).startsWith("TY  - BOOK", "AU  - Çelik, Ada",
                "AU  - A. Nonymous", "ED  - The Society").contains("PY  - 2024", "DO  - 10.1234/ab_c",
                "UR  - https://doi.org/10.1234/ab_c").endsWith("ER  - ");
    }

    @Test
    void cslIsJson() throws Exception {
        JsonNode csl = JSON.readTree(file(publish(FULL), "cite.json")).get(0);
        assertThat(csl.get("author").get(0).get("family").asText()).isEqualTo("Çelik");
        assertThat(csl.get("author").get(1).get("literal").asText()).isEqualTo("A. Nonymous");
        assertThat(csl.get("issued").get("date-parts").get(0).get(0).asInt()).isEqualTo(2024);
        assertThat(csl.get("title").asText()).startsWith("Salt & {Sugar} </script>");
    }

    @Test
    void nothingBreaksOutOfTheLinkedData() throws Exception {
        String page = file(publish(FULL), "index.html");
        Matcher data = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page);
        assertThat(data.find()).isTrue();
        JsonNode book = JSON.readTree(data.group(1));
        assertThat(book.get("name").asText()).isEqualTo("Salt & {Sugar} </script><script>alert(1)</script>");
        assertThat(book.get("identifier").asText()).isEqualTo("doi:10.1234/ab_c");
        assertThat(page).doesNotContain("<script>");
        assertThat(page).contains("<meta name=\"citation_author\" content=\"Çelik, Ada\">",
                "<meta name=\"citation_publication_date\" content=\"2024/05/06\">");
    }

    /** In the words of Dublin Core and of pages that show links, too; the licence as a link and for machines. */
    @Test
    void theHeadOfThePageSaysTheSame() {
        String page = file(publish(FULL.replace("<idno", "<availability><licence target='https://example.org/by/4.0/'>Free</licence></availability><idno")),
                "index.html");
        assertThat(page).contains("<meta name=\"DC.title\" content=\"Salt &amp; {Sugar} ", "<meta name=\"DC.creator\" content=\"Ada Çelik\">",
                "<meta name=\"DC.contributor\" content=\"The Society\">", "<meta name=\"DC.publisher\" content=\"Press &amp; Sons\">",
                "<meta name=\"DC.date\" content=\"2024-05-06\">", "<meta name=\"DC.rights\" content=\"https://example.org/by/4.0/\">",
                "<meta name=\"citation_title\"", "<meta name=\"citation_doi\" content=\"10.1234/ab_c\">", "<meta property=\"og:title\"",
                "<meta property=\"og:url\" content=\"https://doi.org/10.1234/ab_c\">", "\"license\":\"https:")
                .containsPattern("<a href=\"https://example.org/by/4.0/\" rel=\"license noopener noreferrer\">Free</a>");
    }

    @Test
    void aPoorHeaderGivesAPoorReference() {
        Publication made = publish("<titleStmt><title>Untold</title></titleStmt><publicationStmt><p>x</p></publicationStmt>"
                + "<sourceDesc><p>x</p></sourceDesc>");
        assertThat(file(made, "cite.bib")).isEqualTo("@book{untold,\n  title = {Untold},\n  language = {kk}\n}\n");
        assertThat(made.report().diagnostics()).isEmpty();
    }
}
