package org.teipress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.teipress.source.Source;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What an ODD can be compiled to beside RELAX NG and Schematron. */
class OddOutputsTest {

    private static final Path ODD = Path.of("src", "test", "odd", "letters.odd");

    private final OddCompiler compiler = Odds.compiler(ODD.getParent());

    private Map<String, String> files(OddOutput output) throws IOException, SaxonApiException {
        ResolvedOdd resolved = compiler.resolve(Source.of(ODD), Optional.empty());
        XdmNode tree = resolved.tree().orElseThrow(() -> new AssertionError(resolved.diagnostics()));
        return compiler.files(tree, output, "letters");
    }

    @Test
    void compactSyntaxSaysWhatTheXmlSyntaxSays() throws Exception {
        String compact = files(OddOutput.RNC).get("letters.rnc");
        assertThat(compact).contains("start = TEI").contains("element greeting {");
        assertThat(accepts(compact, "<greeting tone='warm'>Dear <b>Anna</b></greeting>")).isTrue();
        assertThat(accepts(compact, "<greeting tone='icy'/>")).isFalse();
    }

    private static boolean accepts(String compact, String content) throws Exception {
        ValidationDriver jing = new ValidationDriver(new PropertyMapBuilder() {
            {
                put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler() {
                    @Override
                    public void error(SAXParseException e) {
                        // A document that is not valid is no fault of the test.
                    }
                });
            }
        }.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(jing.loadSchema(new InputSource(new StringReader(compact)))).isTrue();
        return jing.validate(new InputSource(new StringReader("<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + content + "</TEI>")));
    }

    @Test
    void w3cSchemaNamesItsFiles() throws Exception {
        Map<String, String> files = files(OddOutput.XSD);
        assertThat(files.keySet().iterator().next()).isEqualTo("letters.xsd");
        assertThat(files.get("letters.xsd")).contains("targetNamespace=\"http://www.tei-c.org/ns/1.0\"")
                .contains("name=\"greeting\"");
    }

    @Test
    void jsonSpellsOutWhatIsInherited() throws Exception {
        JsonNode json = new ObjectMapper().readTree(files(OddOutput.JSON).get("letters.json"));
        JsonNode greeting = StreamSupport.stream(json.get("elements").spliterator(), false)
                .filter(e -> e.get("name").asText().equals("greeting")).findFirst().orElseThrow();
        assertThat(greeting.get("text").asBoolean()).isTrue();
        assertThat(greeting.get("children").toString()).isEqualTo("[\"b\"]");
        assertThat(greeting.get("model").asText()).isEqualTo("(text | b)*");
        assertThat(greeting.get("attributes")).extracting(a -> a.get("name").asText()).containsExactly("n", "tone");
        assertThat(greeting.get("attributes").get(0).get("class").asText()).isEqualTo("att.numbered");
        assertThat(greeting.get("attributes").get(1).get("values")).extracting(v -> v.get("value").asText())
                .containsExactly("warm", "cool");
        assertThat(json.get("constraints")).extracting(c -> c.get("ident").asText()).containsExactly("greeting-short");
    }

    @Test
    void documentationBeginsWithWhatTheOddSaysItself() throws Exception {
        String page = files(OddOutput.HTML).get("letters.html");
        String guide = page.substring(page.indexOf("<section id=\"guide\">"), page.indexOf("id=\"elements\""));
        assertThat(guide).contains("<section id=\"guide-practice\">", "<h2>How we encode</h2>", "<h3>Doubts</h3>",
                "<a href=\"#element-greeting\"><code>&lt;greeting&gt;</code></a>", "<li>warm</li>", "<a href=\"#guide-doubts\">below</a>",
                "<dt>warm</dt><dd>among friends</dd>", "A name in bold letters.").doesNotContain("A title page", "spare");
        assertThat(page.substring(0, page.indexOf("<main"))).contains("<a href=\"#guide-practice\">How we encode</a>");
        assertThat(page).as("what is not said is not headed").doesNotContain("Printed as", "<dd></dd>");
    }

    @Test
    void documentationTellsWhereAnElementStandsAndWhatItHolds() throws Exception {
        String page = files(OddOutput.HTML).get("letters.html");
        assertThat(page).startsWith("<!DOCTYPE HTML>").contains("<title>Letters of a family</title>");
        String greeting = page.substring(page.indexOf("id=\"element-greeting\""), page.indexOf("id=\"element-TEI\""));
        List<String> told = List.of("How a letter &amp; a card begin.", "<dt>May stand in</dt>", "href=\"#element-TEI\"",
                "<dt>May hold</dt>", "href=\"#element-b\"", "(text | b)*", "required", "Cordial.", "greeting-short",
                "A greeting is no letter.", "&lt;greeting tone=\"warm\"&gt;Dear Anna&lt;/greeting&gt;", "href=\"#class-att.numbered\"");
        assertThat(greeting).contains(told);
        assertThat(page).as("nothing beside the page is needed").doesNotContain("src=").doesNotContain("<link");
    }
}
