package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.report.Check;

class ValidationTest {

    private static final String RNC = "start = element r { element a { attribute n { xsd:integer }?, text }+ }";
    private static final String SCH = """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <pattern id="p"><rule context="a">
                <assert id="no-x" role="warning" test="not(contains(., 'x'))" diagnostics="d">An x in <name/>.</assert>
                <report test="@n = 13">Unlucky.</report>
              </rule></pattern>
              <diagnostics><diagnostic id="d">Write y.</diagnostic></diagnostics>
            </schema>""";

    @TempDir
    Path folder;

    private Sandbox box;

    @BeforeEach
    void open() {
        box = new Sandbox(folder);
    }

    @Test
    void aValidDocumentPassesEveryCheck() {
        Validated validated = box.schema("s.rnc", RNC).schema("s.sch", SCH).validate("d.xml", "<r><a n='1'>y</a></r>");
        assertThat(validated.report().diagnostics()).isEmpty();
        assertThat(Sandbox.checks(validated)).containsExactly("well-formedness PASSED", "RELAX NG PASSED",
                "Schematron PASSED", "pointers PASSED", "text PASSED");
        assertThat(validated.document()).isPresent();
    }

    @Test
    void findingsPointAtTheConstructInTheEncodersWords() {
        Validated validated = box.schema("s.rnc", RNC).validate("d.xml", """
                <r>
                  <a n="one">y</a> stray
                  <b/>
                </r>""");
        assertThat(Sandbox.rules(validated)).containsExactly("2:6-2:13 rng-invalid-attribute-value",
                "2:20-2:25 rng-text-not-allowed", "3:3-3:7 rng-unknown-element");
        assertThat(Sandbox.messages(validated)).containsExactly("\"one\" is no value for n on <a>",
                "text is not allowed directly inside <r>", "there is no element <b> in the schema");
        assertThat(Sandbox.helps(validated)).contains("put it inside <a>", "allowed here: <a>");
    }

    @Test
    void schematronKeepsIdRoleAndDiagnostics() {
        Validated validated = box.schema("s.sch", SCH).validate("d.xml", "<r>\n <a n='13'>x</a></r>");
        assertThat(Sandbox.rules(validated)).containsExactly("2:2-2:12 p", "2:2-2:12 no-x");
        assertThat(Sandbox.messages(validated)).containsExactly("Unlucky.", "An x in a.");
        assertThat(Sandbox.helps(validated)).containsExactly("Write y.");
        assertThat(Sandbox.checks(validated)).contains("Schematron FAILED");
    }

    @Test
    void whatIsNotWellFormedGetsNoFurther() {
        Validated validated = box.schema("s.rnc", RNC).schema("s.sch", SCH).validate("d.xml", "<r><b></r>");
        assertThat(validated.document()).isEmpty();
        assertThat(Sandbox.rules(validated)).containsExactly("1:7-1:11 xml-tag-mismatch");
        assertThat(Sandbox.checks(validated)).containsExactly("well-formedness FAILED", "RELAX NG NOT_RUN",
                "Schematron NOT_RUN", "pointers NOT_RUN", "text NOT_RUN");
    }

    @Test
    void aSchemaThatIsNotThereIsAnErrorAtItsInstruction() {
        Validated validated = box.validate("d.xml",
                "<?xml-model href='http://example.org/tei.rng'?>\n<?xml-model href=\"gone.sch\"?>\n<r/>");
        assertThat(Sandbox.rules(validated)).containsExactly("1:1-1:48 schema-unavailable",
                "2:1-2:30 schema-unavailable");
        assertThat(Sandbox.checks(validated)).containsExactly("well-formedness PASSED", "RELAX NG NOT_RUN",
                "Schematron NOT_RUN", "pointers PASSED", "text PASSED");
        assertThat(Sandbox.checks(validated, "RELAX NG").map(Check::schema))
                .containsExactly(java.util.Optional.of("http://example.org/tei.rng"));
    }

    @Test
    void theDocumentsOwnSchemasAreHonoured() {
        box.file("s/s.rnc", RNC);
        box.file("s/s.sch", SCH);
        Validated validated = box.validate("d.xml", """
                <?xml-model href="s/s.rnc" type="application/relax-ng-compact-syntax"?>
                <?xml-model href="s/s.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
                <r><a>x</a><c/></r>""");
        assertThat(Sandbox.rules(validated)).containsExactly("3:4-3:7 no-x", "3:12-3:16 rng-unknown-element");
    }

    @Test
    void aBrokenSchemaIsReportedAtItsOwnPlace() {
        Validated validated = box.schema("s.rng", """
                <grammar xmlns="http://relaxng.org/ns/structure/1.0">
                  <start><ref name="nowhere"/></start>
                </grammar>""").schema("s.sch", SCH.replace("contains(., 'x')", "contains(.,"))
                .validate("d.xml", "<r/>");
        assertThat(Sandbox.rules(validated)).containsExactly("2:10-2:31 schema-broken", "3:38-3:61 schema-broken");
        assertThat(Sandbox.checks(validated)).contains("RELAX NG NOT_RUN", "Schematron NOT_RUN");
    }

    @Test
    void xmlSchemaIsCheckedWithItsIncludes() {
        box.file("part.xsd", """
                <!DOCTYPE xs:schema [<!ENTITY t "xs:integer">]>
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:element name="a"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
                    <xs:attribute name="n" type="&t;" use="required"/></xs:extension></xs:simpleContent>
                  </xs:complexType></xs:element>
                </xs:schema>""");
        Validated validated = box.schema("s.xsd", """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:include schemaLocation="part.xsd"/>
                  <xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="a" maxOccurs="2"/></xs:sequence>
                  </xs:complexType></xs:element>
                </xs:schema>""").validate("d.xml", "<r>\n<a n='x'/><b/></r>");
        assertThat(Sandbox.rules(validated)).containsExactly("2:4-2:9 xsd-datatype-valid",
                "2:11-2:15 xsd-complex-type.2.4");
        assertThat(Sandbox.messages(validated)).containsExactly("\"x\" is no value for n on <a>",
                "there is no element <b> in the schema");
    }

    @Test
    void xmlSchemaGuessesWhatWasMeant() {
        Validated validated = box.schema("s.xsd", """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:element name="p"><xs:complexType><xs:choice maxOccurs="unbounded"><xs:element name="persName"/>
                    <xs:element name="date"/></xs:choice></xs:complexType></xs:element>
                </xs:schema>""").validate("d.xml", "<p><persname/><date/></p>");
        assertThat(Sandbox.messages(validated)).containsExactly("there is no element <persname> in the schema");
        assertThat(Sandbox.helps(validated)).containsExactly("did you mean <persName>?");
    }

    @Test
    void faultsOfIncludedFilesAreReportedThere() {
        box.file("part.xml", "<a\n n='1'><c/></a>");
        Validated validated = box.schema("s.rnc", RNC).schema("s.sch", SCH).validate("d.xml",
                "<r xmlns:xi='http://www.w3.org/2001/XInclude'><a>x</a><xi:include href='part.xml'/></r>");
        assertThat(validated.report().diagnostics()).extracting(d ->
                        d.span().uri().getPath().replaceFirst(".*/", "") + ":" + d.span().start() + " " + d.rule())
                .containsExactly("d.xml:1:47 no-x", "part.xml:2:8 rng-unknown-element");
    }

    @Test
    void pointersAndIdentifiersAreChecked() {
        Validated validated = box.schema("s.rnc", "start = any\nany = element * { attribute * { text }*, (text|any)* }")
                .validate("d.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                 <p xml:id="one"/><p xml:id="one"/><p xml:id="1 a"/>
                 <ref target="#one #too http://example.org/#x"/><ref target="#ome"/><ref target="#"/>
                </TEI>""");
        assertThat(Sandbox.rules(validated)).containsExactly("2:22-2:34 ref-id-duplicate", "2:39-2:51 ref-id-invalid",
                "3:7-3:47 ref-target-missing", "3:54-3:67 ref-target-missing", "3:74-3:84 ref-empty");
        assertThat(Sandbox.helps(validated)).contains("did you mean #one?");
    }
}
