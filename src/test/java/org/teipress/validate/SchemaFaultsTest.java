package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teipress.report.Check;

/** What a document is told whose schema is missing, moved or broken: never that it is valid. */
class SchemaFaultsTest {

    private static final String RNG = "xmlns='http://relaxng.org/ns/structure/1.0'";
    private static final String SCH = "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><phase id='draft'><active pattern='a'/></phase>"
            + "<pattern id='a'><rule context='*'><assert test='true()'>a</assert></rule></pattern></schema>";

    @TempDir
    private Path folder = Path.of("");
    private Sandbox box = new Sandbox(folder);

    @BeforeEach
    void schemas() {
        box = new Sandbox(folder);
        box.file("house.rng", "<element name='TEI' " + RNG + "><empty/></element>");
        box.file("cut.rng", "<grammar " + RNG + ">\n<start><ref name='x'/></start>");
        box.file("words.rng", "hello");
        box.file("page.rng", "<!DOCTYPE html><html><body>Not found</body></html>");
        box.file("empty.rng", "");
        box.file("other.rng", "<catalog/>");
        box.file("parts.rng", "<grammar " + RNG + "><include href='gone.rng'/></grammar>");
        box.file("rules.sch", SCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            href='houses.rng'            | schema-unavailable | there is no schema DIR/houses.rng            | did you mean house.rng?
            href='schema/a.rng'          | schema-unavailable | there is no schema DIR/schema/a.rng          | correct the address, put the file there, or choose another schema for this run: --schema FILE
            href='parts.rng'             | schema-unavailable | a part of the schema DIR/parts.rng is missing: there is no file DIR/gone.rng | put the file there, or correct the reference to it in the schema
            type='application/xml'       | schema-unavailable | this instruction does not say where the schema is | write href="…"
            href='page.rng'              | schema-unknown     | the schema DIR/page.rng is a web page        | the address that it came from probably shows the schema, or says that it is not there: fetch it again
            href='other.rng'             | schema-unknown     | the schema DIR/other.rng is neither RELAX NG nor W3C XML Schema nor Schematron, NVDL, DTD or ODD: it begins with <catalog> | name a .rng, .rnc, .xsd, .sch, .nvdl, .dtd or .odd file
            href='empty.rng'             | schema-broken      | the schema is not correct: it is empty       | the document was not checked against it: mend the schema, or choose another
            href='words.rng'             | schema-broken      | the schema is not correct: it is neither XML nor RELAX NG in compact syntax | the document was not checked against it: mend the schema, or choose another
            href='cut.rng'               | schema-broken      | the schema is not correct: the file ends before its elements are closed | the document was not checked against it: mend the schema, or choose another
            href='rules.sch' phase='drafts' | schema-broken   | the schema is not correct: it has no phase "drafts"; its phases are draft | did you mean draft?
            """)
    void isToldOnceWithAWayOut(String model, String rule, String message, String help) {
        Validated validated = box.validate("d.xml", "<?xml-model " + model + "?>\n<TEI/>");
        assertThat(validated.report().diagnostics()).hasSize(1).first().satisfies(d -> {
            assertThat(d.rule().value()).isEqualTo(rule);
            assertThat(d.message()).isEqualTo(message.replace("DIR", folder.toAbsolutePath().toString()));
            assertThat(d.help()).contains(help);
        });
        assertThat(validated.report().checks()).anyMatch(c -> c.outcome() == Check.Outcome.NOT_RUN);
    }

    @Test
    void theInstructionIsMarked() {
        Validated validated = box.validate("d.xml", "<?xml version='1.0'?>\n<?xml-model href='houses.rng'?>\n<TEI/>");
        assertThat(Sandbox.rules(validated)).containsExactly("2:1-2:32 schema-unavailable");
    }
}
