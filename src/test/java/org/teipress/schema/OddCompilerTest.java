package org.teipress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/** What each part of an ODD does to the schema, on a small source of two modules. */
class OddCompilerTest {

    private static final Path FOLDER = Path.of("src", "test", "odd").toAbsolutePath();
    private static final URI SOURCE = FOLDER.resolve("source.odd").toUri();
    private static final URI HERE = FOLDER.resolve("customization.odd").toUri();
    private static final String BOTH = "<moduleRef key='base'/><moduleRef key='letters'/>";

    private static final OddCompiler COMPILER = Odds.compiler(FOLDER);

    private ResolvedOdd resolve(String declarations) {
        return resolve(HERE, declarations);
    }

    private ResolvedOdd resolve(URI uri, String declarations) {
        return COMPILER.resolve(Source.of(uri, odd(declarations)), Optional.of(SOURCE));
    }

    private static String odd(String declarations) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:rng='http://relaxng.org/ns/structure/1.0'><teiHeader/>"
                + "<text><body><schemaSpec ident='test' start='letter'>" + declarations
                + "</schemaSpec></body></text></TEI>";
    }

    private XdmNode tree(String declarations) {
        ResolvedOdd resolved = resolve(declarations);
        return resolved.tree().orElseThrow(() -> new AssertionError(resolved.diagnostics()));
    }

    private boolean accepts(String declarations, String letter) {
        Grammar grammar = Grammar.of(Odds.write(COMPILER, tree(declarations), OddOutput.RNG));
        return grammar.accepts(Documents.of(letter.replaceFirst("<letter", "<letter xmlns='http://www.tei-c.org/ns/1.0'")));
    }

    private static List<String> messages(ResolvedOdd resolved) {
        return resolved.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <letter><para>a <name>b</name></para></letter>                   | true
            <letter><head type='main'>a</head><para n='1'/><sealed/></letter> | true
            <letter><para><year>1900</year></para></letter>                  | true
            <letter/>                                                        | false
            <letter><para/><head/></letter>                                  | false
            <letter><para n='1 2'/></letter>                                 | false
            <letter><para xml:id='a'/><para xml:id='a'/></letter>            | false
            <letter><sealed/></letter>                                       | false
            <letter type='main'><para/></letter>                             | false
            """)
    void modulesAreTakenOver(String letter, boolean valid) {
        assertThat(accepts(BOTH, letter)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <moduleRef key='letters' include='letter para name'/> | <letter><para><name/></para></letter>       | true
            <moduleRef key='letters' include='letter para name'/> | <letter><head/><para/></letter>             | false
            <moduleRef key='letters' except='name'/>              | <letter><head/><para/></letter>             | true
            <moduleRef key='letters' except='name'/>              | <letter><para><name/></para></letter>       | false
            <elementRef key='letter'/><elementRef key='para'/>    | <letter><para/></letter>                    | true
            <elementRef key='letter'/><elementRef key='para'/>    | <letter><head/><para/></letter>             | false
            """)
    void partsOfModulesAreTakenOver(String parts, String letter, boolean valid) {
        assertThat(accepts("<moduleRef key='base'/>" + parts, letter)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <elementSpec ident='head' mode='delete'/>                                     | <letter><para/></letter>                  | true
            <elementSpec ident='head' mode='delete'/>                                     | <letter><head/><para/></letter>           | false
            <classSpec ident='att.typed' type='atts' mode='delete'/>                      | <letter><para type='main'/></letter>      | false
            <classSpec ident='model.inline' type='model' mode='delete'/>                  | <letter><para>a<name/></para></letter>    | false
            <classSpec ident='model.inline' type='model' mode='delete'/>                  | <letter><para>a</para></letter>           | true
            <elementSpec ident='sealed' mode='change'><content><textNode/></content></elementSpec> | <letter><para/><sealed>a</sealed></letter> | true
            <elementSpec ident='para' mode='change'><classes mode='change'><memberOf key='att.typed' mode='delete'/></classes></elementSpec> | <letter><para type='main'/></letter> | false
            <elementSpec ident='para' mode='change'><classes mode='change'><memberOf key='model.inline'/></classes></elementSpec> | <letter><para><para/></para></letter> | true
            <elementSpec ident='para' mode='change'><classes mode='replace'><memberOf key='model.block'/></classes></elementSpec> | <letter><para n='1'/></letter> | false
            <elementSpec ident='para' mode='replace'><classes><memberOf key='model.block'/></classes><content><empty/></content></elementSpec> | <letter><para>a</para></letter> | false
            <elementSpec ident='closer' mode='add'><classes><memberOf key='model.block'/></classes><content><textNode/></content></elementSpec> | <letter><closer>a</closer></letter> | true
            <macroSpec ident='macro.text' mode='change'><content><textNode/></content></macroSpec> | <letter><para><name/></para></letter> | false
            <dataSpec ident='test.word' mode='change'><content><dataRef name='integer'/></content></dataSpec> | <letter><para n='a'/></letter> | false
            """)
    void declarationsAreChanged(String change, String letter, boolean valid) {
        assertThat(accepts(change + BOTH, letter)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <attDef ident='n' mode='delete'/>                                                                   | <para n='1'/>      | false
            <attDef ident='n' mode='delete'/>                                                                   | <para type='x'/>   | true
            <attDef ident='n' mode='change' usage='req'/>                                                       | <para/>            | false
            <attDef ident='n' mode='change' usage='req'/>                                                       | <para n='1'/>      | true
            <attDef ident='type' mode='change'><valList type='closed'><valItem ident='a'/></valList></attDef>   | <para type='a'/>   | true
            <attDef ident='type' mode='change'><valList type='closed'><valItem ident='a'/></valList></attDef>   | <para type='main'/> | false
            <attDef ident='type' mode='change'><valList type='closed' mode='change'><valItem ident='main' mode='delete'/></valList></attDef> | <para type='main'/> | false
            <attDef ident='type' mode='change'><valList type='closed' mode='change'><valItem ident='main' mode='delete'/></valList></attDef> | <para type='sub'/> | true
            <attDef ident='who' mode='add'><datatype maxOccurs='2'><dataRef key='test.word'/></datatype></attDef> | <para who='a b'/>  | true
            <attDef ident='who' mode='add'><datatype maxOccurs='2'><dataRef key='test.word'/></datatype></attDef> | <para who='a b c'/> | false
            <attDef ident='year' mode='add'><datatype><dataRef key='test.year' restriction='[0-9]{4}'/></datatype></attDef> | <para year='19'/> | false
            <attDef ident='year' mode='add'><datatype><dataRef key='test.year' restriction='[0-9]{4}'/></datatype></attDef> | <para year='1900'/> | true
            <attDef ident='gone' mode='change' usage='req'/>                                                    | <para/>            | true
            <attList org='choice'><attDef ident='a'/><attDef ident='b'/></attList>                              | <para a='1' b='1'/> | false
            <attList org='choice'><attDef ident='a'/><attDef ident='b'/></attList>                              | <para b='1'/>      | true
            """)
    void attributesAreChanged(String attribute, String paragraph, boolean valid) {
        String change = "<elementSpec ident='para' mode='change'><attList>" + attribute + "</attList></elementSpec>";
        assertThat(accepts(BOTH + change, "<letter>" + paragraph + "</letter>")).isEqualTo(valid);
        assertThat(accepts(BOTH + change, "<letter><head n='1' type='main'/>"
                + paragraph + "</letter>")).as("another element stays as it was").isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <sequence minOccurs='2' maxOccurs='3'><elementRef key='name'/><elementRef key='year'/></sequence> | ny    | false
            <sequence minOccurs='2' maxOccurs='3'><elementRef key='name'/><elementRef key='year'/></sequence> | nyny  | true
            <sequence minOccurs='2' maxOccurs='3'><elementRef key='name'/><elementRef key='year'/></sequence> | nynynyny | false
            <alternate><elementRef key='year'/><elementRef key='name' minOccurs='2' maxOccurs='2'/></alternate> | nn  | true
            <alternate><elementRef key='year'/><elementRef key='name' minOccurs='2' maxOccurs='2'/></alternate> | n   | false
            <sequence preserveOrder='false'><elementRef key='name'/><elementRef key='year'/></sequence> | yn          | true
            <sequence><elementRef key='name'/><elementRef key='year'/></sequence>                       | yn          | false
            <classRef key='model.inline' expand='sequence'/>                                            | ny          | true
            <classRef key='model.inline' expand='sequence'/>                                            | n           | false
            <classRef key='model.inline' expand='sequenceOptional'/>                                    | y           | true
            <classRef key='model.inline' expand='sequenceOptionalRepeatable'/>                          | nnyy        | true
            <classRef key='model.inline' maxOccurs='unbounded' except='year'/>                          | nn          | true
            <classRef key='model.inline' maxOccurs='unbounded' except='year'/>                          | y           | false
            <classRef key='model.inline' maxOccurs='unbounded' include='year'/>                         | n           | false
            <sequence><elementRef key='name'/><elementRef key='absent'/></sequence>                     | n           | true
            <sequence><elementRef key='name'/><alternate><elementRef key='absent'/><classRef key='none'/></alternate></sequence> | n | true
            <valList type='closed'><valItem ident='a'/></valList>                                       | a           | true
            <valList type='closed'><valItem ident='a'/></valList>                                       | b           | false
            <rng:oneOrMore><rng:ref name='name'/></rng:oneOrMore>                                       | nn          | true
            <rng:group><rng:ref name='name'/><rng:ref name='absent'/></rng:group>                       | n           | true
            """)
    void contentModelsSayWhatTheySay(String content, String children, boolean valid) {
        String change = "<elementSpec ident='para' mode='change'><content>" + content + "</content></elementSpec>";
        String inside = children.replace("n", "<name/>").replace("y", "<year/>");
        assertThat(accepts(BOTH + change, "<letter><para>" + inside + "</para></letter>")).isEqualTo(valid);
    }

    @Test
    void foreignElementsMayBearIdentifiersOfTheirOwn() {
        String change = "<elementSpec ident='para' mode='change'><content><anyElement minOccurs='0'/></content></elementSpec>";
        assertThat(accepts(BOTH + change, "<letter xml:id='a'><para><b xmlns='urn:b' xml:id='a'/></para></letter>")).isTrue();
        assertThat(accepts(BOTH + change, "<letter><para><name/></para></letter>")).isFalse();
    }

    @Test
    void groupsAreFollowedIntoOtherFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("group.xml"), "<specGrp xmlns='http://www.tei-c.org/ns/1.0' xml:id='g'>"
                + "<elementSpec ident='head' mode='delete'/></specGrp>");
        Files.copy(FOLDER.resolve("source.odd"), folder.resolve("source.odd"));
        OddCompiler inFolder = Odds.compiler(folder);
        Source odd = Source.of(folder.resolve("my.odd").toUri(), odd(BOTH + "<specGrpRef target='group.xml#g'/>"));
        Grammar grammar = Grammar.of(Odds.rng(inFolder, odd, Optional.of(folder.resolve("source.odd").toUri())));
        assertThat(grammar.accepts(Documents.of("<letter xmlns='http://www.tei-c.org/ns/1.0'><head/><para/></letter>")))
                .isFalse();
    }

    @Test
    void aCustomizationIsASourceForAnother(@TempDir Path folder) throws IOException {
        Files.copy(FOLDER.resolve("source.odd"), folder.resolve("source.odd"));
        Files.writeString(folder.resolve("first.odd"), odd("<moduleRef key='base' source='source.odd'/>"
                + "<moduleRef key='letters' source='source.odd'/><elementSpec ident='head' mode='delete'/>"
                + "<elementSpec ident='para' mode='change'><attList><attDef ident='n' mode='delete'/></attList></elementSpec>"));
        Source second = Source.of(folder.resolve("second.odd").toUri(), odd(BOTH.replace("'/>", "' source='first.odd'/>")
                + "<elementSpec ident='sealed' mode='delete'/>"));
        Grammar grammar = Grammar.of(Odds.rng(Odds.compiler(folder), second, Optional.empty()));
        String start = "<letter xmlns='http://www.tei-c.org/ns/1.0'>";
        assertThat(grammar.accepts(Documents.of(start + "<para type='main'/></letter>"))).isTrue();
        assertThat(grammar.accepts(Documents.of(start + "<head/><para/></letter>"))).isFalse();
        assertThat(grammar.accepts(Documents.of(start + "<para n='1'/></letter>"))).isFalse();
        assertThat(grammar.accepts(Documents.of(start + "<para/><sealed/></letter>"))).isFalse();
    }

    @Test
    void bareAssertionsApplyToTheirElement() {
        String schematron = Odds.write(COMPILER, tree(BOTH), OddOutput.SCHEMATRON);
        assertThat(schematron).contains("<rule context=\"tei:para\">").contains("id=\"para-filled\"")
                .contains("queryBinding=\"xslt3\"");
    }

    @Test
    void aConstraintCanBeDeleted() {
        String change = "<elementSpec ident='para' mode='change'>"
                + "<constraintSpec ident='para-filled' scheme='schematron' mode='delete'/></elementSpec>";
        assertThat(Odds.write(COMPILER, tree(BOTH + change), OddOutput.SCHEMATRON)).doesNotContain("para-filled");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(messages(resolve(BOTH + "<moduleRef key='none'/><elementSpec ident='none' mode='delete'/>")))
                .contains("moduleRef: the source has no module none", "elementSpec none: nothing to delete");
    }

    @Test
    void aSourceThatCannotBeReadIsAnError() {
        ResolvedOdd resolved = resolve("<moduleRef key='base' source='nowhere.xml'/>");
        assertThat(resolved.tree()).isEmpty();
        assertThat(resolved.diagnostics()).extracting(d -> d.rule().value()).containsExactly("odd-no-source");
        assertThat(messages(resolved).get(0)).contains("nowhere.xml");
    }

    @Test
    void aDocumentWithoutASchemaIsAnError() {
        ResolvedOdd resolved = COMPILER.resolve(Source.of(HERE, "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>"),
                Optional.empty());
        assertThat(resolved.tree()).isEmpty();
        assertThat(resolved.diagnostics()).extracting(d -> d.rule().value()).containsExactly("odd-no-schema");
    }

    @Test
    void whatAModelNamesAndTheSchemaLacksIsARemarkAtItsPlace() {
        ResolvedOdd resolved = resolve("<elementSpec ident='TEI'><content><alternate><elementRef key='p'/><elementRef key='nowhere'/></alternate>"
                + "</content></elementSpec><elementSpec ident='p'><content><textNode/></content></elementSpec>");
        assertThat(resolved.diagnostics()).filteredOn(d -> d.rule().value().equals("odd-absent")).isNotEmpty()
                .allMatch(d -> d.span().start().offset() > 0 && d.span().end().offset() - d.span().start().offset() == "key='nowhere'".length());
    }
}
