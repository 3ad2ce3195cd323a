package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Schemas that are no RELAX NG, W3C Schema or Schematron by themselves: DTDs, NVDL scripts, phases. */
class SchemaKindsTest {

    private static final Path TEI_DTD = Path.of("..", "shared", "schema", "4.8.0", "tei_all.dtd");

    private static final String DTD = """
            <!ENTITY % more "">
            <!ENTITY % rest SYSTEM "parts/rest.ent">
            %rest;
            <!ELEMENT r (a %more;)*>
            <!ATTLIST a id ID #IMPLIED to IDREF #IMPLIED>
            """;

    @TempDir
    Path folder;

    private Sandbox box;

    @BeforeEach
    void open() {
        box = new Sandbox(folder);
        box.file("dtd/parts/rest.ent", "<!ELEMENT a EMPTY><!ELEMENT b EMPTY>");
    }

    @Test
    void aDocumentIsCheckedAgainstTheDtdThatItNamesWithAWarning() {
        box.file("dtd/r.dtd", DTD);
        Validated validated = box.validate("d.xml", "<!DOCTYPE r SYSTEM 'dtd/r.dtd'>\n<r><a id='x' to='y'/><c/></r>");
        assertThat(Sandbox.rules(validated)).containsExactly("1:1-1:32 schema-dtd", "2:4-2:22 rng-missing-id",
                "2:22-2:26 rng-unknown-element");
        assertThat(Sandbox.checks(validated)).contains("DTD FAILED");
    }

    @Test
    void theInternalSubsetSwitchesPartsOn() {
        box.file("dtd/r.dtd", DTD);
        String document = "<!DOCTYPE r SYSTEM 'dtd/r.dtd'%s><r><a/><b/></r>";
        assertThat(Sandbox.rules(box.validate("off.xml", document.formatted("")))).hasSize(2);
        assertThat(Sandbox.rules(box.validate("on.xml", document.formatted(" [<!ENTITY % more '| b'>]")))).hasSize(1);
        assertThat(Sandbox.rules(box.validate("inside.xml", "<!DOCTYPE r [<!ELEMENT r (s)><!ELEMENT s EMPTY>]><r/>")))
                .anyMatch(r -> r.endsWith("rng-incomplete-element-required-element-missing"));
    }

    @Test
    void aDtdNeedNotBeNamedByTheDocument() {
        Validated validated = box.schema("dtd/r.dtd", DTD).validate("d.xml", "<r><b/></r>");
        assertThat(Sandbox.rules(validated)).containsExactly("1:1-1:4 schema-dtd", "1:4-1:8 rng-out-of-context-element");
    }

    @Test
    void aDtdOfCharactersIsNoGrammarAndOneThatIsNotThereLeavesTheOthers() {
        box.file("chars.ent", "<!ENTITY longs '\u017f'>");
        Validated characters = box.validate("a.xml", "<!DOCTYPE r SYSTEM 'chars.ent'><r>&longs;</r>");
        assertThat(Sandbox.checks(characters)).contains("RELAX NG FAILED").doesNotContain("DTD FAILED", "DTD NOT_RUN");
        Validated gone = box.validate("b.xml", "<!DOCTYPE TEI SYSTEM 'http://example.org/gone.dtd'><TEI/>");
        assertThat(Sandbox.rules(gone)).anyMatch(r -> r.endsWith("xml-dtd-not-read")).anyMatch(r -> r.contains("rng-"));
    }

    @Test
    void aDtdReadsNothingFromTheNetworkAndDoesNotGrowWithoutEnd() {
        Validated net = box.schema("net.dtd", "<!ENTITY % x SYSTEM 'http://example.org/x.dtd'>%x;<!ELEMENT r EMPTY>")
                .validate("a.xml", "<r/>");
        assertThat(Sandbox.messages(net)).singleElement().asString().contains("http://example.org/x.dtd is not on this computer");
        StringBuilder bomb = new StringBuilder("<!ENTITY % e0 '" + "x".repeat(100) + "'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY % e").append(i).append(" '").append(("%e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        Validated grown = new Sandbox(folder).schema("bomb.dtd", bomb + "<!ELEMENT r EMPTY>").validate("b.xml", "<r/>");
        assertThat(Sandbox.rules(grown)).singleElement().asString().endsWith("schema-broken");
    }

    @Test
    void theDtdOfTheTeiConsortiumJudgesDocuments() {
        Assumptions.assumeTrue(Files.exists(TEI_DTD), "the TEI Consortium's DTD is not there");
        Validated validated = box.schema(TEI_DTD.toAbsolutePath().normalize()).validate("d.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
                <publicationStmt><p>B</p></publicationStmt><sourceDesc><p>C</p></sourceDesc></fileDesc></teiHeader>
                <text><body><p><persname>D</persname></p></body></text></TEI>""");
        assertThat(Sandbox.rules(validated)).filteredOn(r -> r.contains("rng-")).containsExactly("3:16-3:26 rng-unknown-element");
        assertThat(Sandbox.helps(validated)).contains("did you mean <persName>?");
    }

    @Test
    void rulesInAGrammarThatIsNamedForTheRunAreChecked() {
        String rule = "<s:phase id='late'><s:active pattern='p'/></s:phase><s:pattern id='p'><s:rule context='r'>"
                + "<s:assert id='house-n' test='@n'>number it</s:assert></s:rule></s:pattern>";
        String rng = "<element name='r' xmlns='http://relaxng.org/ns/structure/1.0' xmlns:s='http://purl.oclc.org/dsdl/schematron'>%s<empty/></element>";
        Validated found = box.schema("g.rng", rng.formatted(rule)).validate("d.xml", "<r/>");
        assertThat(Sandbox.rules(found)).containsExactly("1:1-1:5 house-n");
        assertThat(Sandbox.checks(found)).contains("RELAX NG PASSED", "Schematron FAILED");
        Validated without = new Sandbox(folder).schema("plain.rng", rng.formatted("")).validate("d.xml", "<r/>");
        assertThat(Sandbox.checks(without)).contains("RELAX NG PASSED").noneMatch(c -> c.startsWith("Schematron"));
        Validated xsd = new Sandbox(folder).schema("g.xsd", "<schema xmlns='http://www.w3.org/2001/XMLSchema' "
                + "xmlns:s='http://purl.oclc.org/dsdl/schematron'><annotation><appinfo>" + rule + "</appinfo></annotation>"
                + "<element name='r'><complexType/></element></schema>").validate("d.xml", "<r/>");
        assertThat(Sandbox.rules(xsd)).containsExactly("1:1-1:5 house-n");
    }

    @Test
    void compactSyntaxIsExplainedAsWellAsXml() {
        box.file("part.rnc", "part = element x { element b { text }* }");
        Validated validated = box.schema("g.rnc", "include 'part.rnc' start = element r { element a { attribute k { text }? }, part }")
                .validate("d.xml", "<r><a kk='1'/><b>1</b></r>");
        assertThat(Sandbox.messages(validated)).containsExactly("<a> has no attribute kk", "<b> is not allowed inside <r>");
        assertThat(Sandbox.helps(validated)).contains("put it inside <x>");
    }

    @Test
    void anNvdlScriptGivesEachNamespaceItsSchema() {
        box.file("outer.rnc", "default namespace = 'urn:o' start = element r { (text | element x { any* })* } "
                + "any = element * { any }");
        box.file("inner.rng", "<element name='i' ns='urn:i' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>");
        Validated validated = box.schema("s.nvdl", """
                <rules xmlns="http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0" startMode="o">
                  <mode name="o"><namespace ns="urn:o"><validate schema="outer.rnc"
                    schemaType="application/relax-ng-compact-syntax" useMode="i"/></namespace></mode>
                  <mode name="i"><namespace ns="urn:i"><validate schema="inner.rng"/></namespace>
                    <anyNamespace><reject/></anyNamespace></mode>
                </rules>""").validate("d.xml", """
                <r xmlns="urn:o"><y/>
                <i xmlns="urn:i">text</i>
                <z xmlns="urn:z"/></r>""");
        assertThat(Sandbox.rules(validated)).containsExactly("1:18-1:22 rng-out-of-context-element", "2:18-2:22 rng-text-not-allowed",
                "3:1-3:19 nvdl-reject-element");
        assertThat(Sandbox.checks(validated)).contains("NVDL FAILED");
    }

    @Test
    void anNvdlScriptOpensNothingElsewhere() {
        Validated validated = box.schema("s.nvdl", """
                <rules xmlns="http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0">
                  <namespace ns=""><validate schema="http://example.org/x.rng"/></namespace></rules>""").validate("d.xml", "<r/>");
        assertThat(Sandbox.rules(validated)).singleElement().asString().contains("schema-");
        assertThat(Sandbox.checks(validated)).contains("NVDL NOT_RUN");
    }

    @Test
    void aPhaseChoosesThePatternsOfASchematron() throws Exception {
        URI rules = box.file("s.sch", """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3" defaultPhase="draft">
                  <phase id="draft"><active pattern="one"/></phase><phase id="final"><active pattern="two"/></phase>
                  <pattern id="one"><rule context="r"><assert id="first" test="@a">No a.</assert></rule></pattern>
                  <pattern id="two"><rule context="r"><assert id="second" test="@b">No b.</assert></rule></pattern>
                </schema>""").toUri();
        Source document = Source.of(box.file("d.xml", "<r/>"));
        assertThat(rules(rules, Optional.empty(), document)).containsExactly("first");
        assertThat(rules(rules, Optional.of("final"), document)).containsExactly("second");
        assertThat(rules(rules, Optional.of("#ALL"), document)).containsExactlyInAnyOrder("first", "second");
        assertThat(rules(rules, Optional.of("gone"), document)).containsExactly("schema-broken");
    }

    private List<String> rules(URI schema, Optional<String> phase, Source document) {
        Validation validation = new Validation(new SaxonEngine(AccessPolicy.below(folder)),
                new SchemaChoice(List.of(schema), List.of(), phase));
        return validation.validate(document).report().diagnostics().stream().map(d -> d.rule().value()).toList();
    }
}
