package org.teipress.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

class DocumentReaderTest {

    @TempDir
    Path folder;

    private DocumentReader.Result read(String main, String xml) throws Exception {
        Path file = Files.writeString(folder.resolve(main), xml);
        SaxonEngine engine = new SaxonEngine(AccessPolicy.below(folder));
        return new DocumentReader(engine).read(Source.of(file), List.of());
    }

    private static XdmNode first(TeiDocument document, String name) {
        return document.tree().select(Steps.descendant(Predicates.hasLocalName(name))).firstItem();
    }

    @Test
    void spansBeginWhereTheTagBegins() throws Exception {
        TeiDocument document = read("a.xml", "<TEI>\n  <p\n    n='1'>x</p>\r\n  <q/>\n</TEI>").document().orElseThrow();
        assertThat(document.span(first(document, "p")).start()).hasToString("2:3");
        assertThat(document.span(first(document, "p")).end()).hasToString("3:11");
        assertThat(document.span(first(document, "q")).start()).hasToString("4:3");
    }

    @Test
    void includedElementsKeepTheirOwnFileAndLine() throws Exception {
        Files.writeString(folder.resolve("part.xml"), "<list xmlns='x'>\n\n <item xml:id='i'>one</item></list>");
        TeiDocument document = read("a.xml", "<TEI xmlns:xi='http://www.w3.org/2001/XInclude'>\n"
                + "<xi:include href='part.xml' xpointer='i'/><p/></TEI>").document().orElseThrow();
        XdmNode item = first(document, "item");
        assertThat(document.span(item).uri().toString()).endsWith("part.xml");
        assertThat(document.span(item).start()).hasToString("3:2");
        assertThat(item.getNodeName().getNamespaceURI()).isEqualTo("x");
        assertThat(document.span(first(document, "p")).uri().toString()).endsWith("a.xml");
        assertThat(document.span(document.place(item.getUnderlyingNode())).start()).hasToString("3:2");
    }

    @Test
    void aForbiddenInclusionNeverFallsBack() throws Exception {
        DocumentReader.Result result = read("a.xml", "<TEI xmlns:xi='http://www.w3.org/2001/XInclude'>"
                + "<xi:include href='file:///etc/passwd' parse='text'><xi:fallback>x</xi:fallback></xi:include></TEI>");
        assertThat(result.document().orElseThrow().tree().getStringValue()).isEmpty();
        assertThat(result.diagnostics()).extracting(d -> d.rule().value()).containsExactly("xinclude-refused");
    }

    @Test
    void aMissingInclusionFallsBack() throws Exception {
        DocumentReader.Result result = read("a.xml", "<TEI xmlns:xi='http://www.w3.org/2001/XInclude'>"
                + "<xi:include href='no.xml'><xi:fallback>instead</xi:fallback></xi:include></TEI>");
        assertThat(result.document().orElseThrow().tree().getStringValue()).isEqualTo("instead");
    }

    @Test
    void anUndeclaredEntityInAnAttributeIsAnError() throws Exception {
        DocumentReader.Result result = read("a.xml",
                "<!DOCTYPE TEI SYSTEM 'http://example.org/tei.dtd'>\n<TEI n='caf&eacute; noir'>x</TEI>");
        assertThat(result.document()).isEmpty();
        assertThat(result.diagnostics()).extracting(d -> d.rule().value() + "@" + d.span().start())
                .containsExactly("xml-dtd-not-read@1:1", "xml-entity-undeclared@2:12");
    }

    @Test
    void anUnclosedTagIsShownWithItsBeginning() throws Exception {
        DocumentReader.Result result = read("a.xml", "<TEI>\n <p>x\n</TEI>");
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.diagnostics().get(0).span().start()).hasToString("3:1");
        assertThat(result.diagnostics().get(0).related().get(0).span().start()).hasToString("2:2");
    }
}
