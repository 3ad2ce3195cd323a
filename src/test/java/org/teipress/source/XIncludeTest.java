package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own XInclude. */
class XIncludeTest {

    private static final String OPEN = "<a xmlns:xi='http://www.w3.org/2001/XInclude'>\n";

    @TempDir
    Path top;

    private Path project;

    @BeforeEach
    void layOut() throws Exception {
        project = Files.createDirectory(top.resolve("project"));
        Files.writeString(top.resolve("secret.txt"), "SECRET");
        Files.createSymbolicLink(project.resolve("link.txt"), top.resolve("secret.txt"));
        file("in.txt", "inside & out");
        file("in.xml", "<b xmlns:q='urn:q'>all <q:c xml:id='i1'>one</q:c><d>two<e/></d></b>");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(project.resolve(name), text);
    }

    private Reads read(String content) throws Exception {
        return Reads.below(project, file("main.xml", OPEN + content + "</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABSOLUTE", "../secret.txt", "link.txt", "http://127.0.0.1:1/x", "file://host/x",
        "//host/share/x", "."})
    void whatIsForbiddenIsAnErrorAndNeverFallsBack(String href) throws Exception {
        String where = href.equals("ABSOLUTE") ? top.resolve("secret.txt").toUri().toString() : href;
        Reads reads = read("<xi:include parse='text' href='" + where + "'><xi:fallback>FALLBACK</xi:fallback>"
                + "</xi:include>");
        assertThat(reads.found()).containsExactly("2:1 xinclude-refused");
        assertThat(reads.text()).doesNotContain("SECRET").doesNotContain("FALLBACK");
    }

    @Test
    void whatIsMissingFallsBackOrIsAnError() throws Exception {
        assertThat(read("<xi:include href='no.xml'/>").found()).containsExactly("2:1 xinclude-missing");
        Reads reads = read("<xi:include href='no.xml'><xi:fallback>in <c/>stead <xi:include href='in.txt' parse='text'/>"
                + "</xi:fallback></xi:include>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text().strip()).isEqualTo("in stead inside & out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"i1, one, q:c", "element(i1), one, q:c", "element(/1), all onetwo, b", "element(/1/1), one, q:c",
        "element(/1/2), two, d", "element(/1/2/1), '', e"})
    void partsAreSelected(String xpointer, String text, String first) throws Exception {
        Reads reads = read("<xi:include href='in.xml' xpointer='" + xpointer + "'/>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text().strip()).isEqualTo(text);
        assertThat(reads.elements().get(1)).isEqualTo(first);
    }

    @Test
    void partsThatAreNotThereOrNotUnderstoodAreErrorsAtTheInclusion() throws Exception {
        assertThat(read("<xi:include href='in.xml' xpointer='nope'/>").foundWithFile())
                .containsExactly("main.xml:2:1 xinclude-no-target");
        assertThat(read("<xi:include href='in.xml' xpointer='xpointer(//c)'/>").found())
                .containsExactly("2:1 xinclude-xpointer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xi:include href='in.xml' parse='html'/>", "<xi:include href='in.xml#i1'/>",
        "<xi:fallback/>", "<xi:include href='no.xml'><xi:fallback/><xi:fallback/></xi:include>"})
    void wrongInclusionsAreNamed(String inclusion) throws Exception {
        assertThat(read(inclusion).diagnostics()).extracting(d -> d.rule().value()).containsExactly("xinclude-syntax");
    }

    @Test
    void includedTextKeepsItsLettersInTheEncodingAskedFor() throws Exception {
        Files.write(project.resolve("latin.txt"), "café\r\nx".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read("<xi:include parse='text' encoding='ISO-8859-1' href='latin.txt'/>").text().strip())
                .isEqualTo("café\nx");
        Reads wrong = read("<xi:include parse='text' href='latin.txt'/>");
        assertThat(wrong.foundWithFile()).containsExactly("latin.txt:1:4 xml-encoding");
        assertThat(wrong.complete()).isFalse();
    }

    @Test
    void includedTextThatXmlCannotHoldIsRefused() throws Exception {
        file("control.txt", "a\u0001b");
        Reads reads = read("<xi:include parse='text' href='control.txt'/>");
        assertThat(reads.foundWithFile()).containsExactly("control.txt:1:2 xml-character");
        assertThat(reads.complete()).isFalse();
    }

    @Test
    void faultsOfTheIncludedFileAreReportedThereAndSayWhereItWasIncluded() throws Exception {
        file("bad.xml", "<b>\n <c></b>");
        Reads reads = read("<xi:include href='bad.xml'><xi:fallback>never</xi:fallback></xi:include>");
        assertThat(reads.complete()).isFalse();
        assertThat(reads.foundWithFile()).containsExactly("bad.xml:2:5 xml-tag-mismatch");
        assertThat(reads.diagnostics().get(0).related()).extracting(r -> r.span().start() + " " + r.message())
                .containsExactly("2:5 <c> is opened here".replace("2:5", "2:2"), "2:1 it is included here");
        assertThat(reads.text()).doesNotContain("never");
    }

    @Test
    void entitiesOfTheIncludedFileAreItsOwn() throws Exception {
        file("good.xml", "<!DOCTYPE b [<!ENTITY t 'ok'>]><b>&t;</b>");
        file("bad.xml", "<!DOCTYPE b SYSTEM 'no.dtd'>\n<b>&t;</b>");
        assertThat(read("<xi:include href='good.xml'/>").text().strip()).isEqualTo("ok");
        Reads reads = read("<xi:include href='good.xml'/><xi:include href='bad.xml'/>");
        assertThat(reads.foundWithFile()).contains("bad.xml:2:4 xml-entity-undeclared");
        assertThat(reads.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xi:include href='main.xml'/>", "<xi:include href=''/>", "<xi:include/>",
        "<xi:include href='circle.xml'/>", "<p xml:id='p1'><xi:include xpointer='p1'/></p>",
        "<xi:include href='./x/../main.xml'/>"})
    void circlesAreFound(String content) throws Exception {
        file("circle.xml", OPEN + "<xi:include href='main.xml'/></a>");
        assertThat(read(content).diagnostics()).extracting(d -> d.rule().value()).contains("xinclude-loop");
    }

    @Test
    void aFileMayIncludeAnotherPartOfItselfOrItsOwnText() throws Exception {
        Reads reads = read("<p xml:id='p1'>x</p><xi:include xpointer='p1'/>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text().strip()).isEqualTo("xx");
        assertThat(read("<xi:include href='main.xml' parse='text'/>").text()).contains("<xi:include href=");
    }

    @Test
    void inclusionsInsideEachOtherEndSomewhere() throws Exception {
        for (int i = 0; i < 25; i++) {
            file("d" + i + ".xml", OPEN + "<xi:include href='d" + (i + 1) + ".xml'/></a>");
        }
        file("d25.xml", "<a/>");
        assertThat(read("<xi:include href='d10.xml'/>").found()).isEmpty();
        Reads deep = read("<xi:include href='d0.xml'/>");
        assertThat(deep.diagnostics()).extracting(d -> d.rule().value()).containsExactly("xml-limit");
        assertThat(deep.complete()).isFalse();
    }

    @Test
    void inclusionsThatMultiplyEndSomewhere() throws Exception {
        for (int i = 0; i < 5; i++) {
            file("f" + i + ".xml", OPEN + ("<xi:include href='f" + (i + 1) + ".xml'/>").repeat(10) + "</a>");
        }
        file("f5.xml", "<a/>");
        Reads reads = read("<xi:include href='f0.xml'/>");
        assertThat(reads.diagnostics()).extracting(d -> d.rule().value()).containsExactly("xml-limit");
        assertThat(reads.elements().size()).isLessThan(10_010);
    }

    @Test
    void theRootMayBeAnInclusion() throws Exception {
        Reads reads = Reads.below(project, file("main.xml",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='in.xml'/>"));
        assertThat(reads.found()).isEmpty();
        assertThat(reads.elements()).startsWith("b");
    }
}
