package org.teipress.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.UncheckedXPathException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.source.AccessPolicy;

/** Every way that is known for an expression or stylesheet to reach outside, and that it is closed. */
class SaxonEngineTest {

    private static final String SAXON = "http://saxon.sf.net/";

    @TempDir
    Path top;

    private Processor processor;
    private HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void layOut() throws Exception {
        Path project = Files.createDirectory(top.resolve("project"));
        Files.writeString(project.resolve("in.xml"), "<in>inside</in>");
        Files.writeString(top.resolve("secret.xml"), "<s>SECRET</s>");
        Files.writeString(top.resolve("secret.json"), "[\"SECRET\"]");
        processor = new SaxonEngine(AccessPolicy.below(project)).processor();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, 9);
            exchange.getResponseBody().write("<s>NET</s>".substring(0, 9).getBytes());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void nothingWasFetched() {
        server.stop(0);
        assertThat(requests).hasValue(0);
    }

    private String fill(String text) {
        return text.replace("FILE", top.resolve("secret.xml").toUri().toString())
                .replace("JSON", top.resolve("secret.json").toUri().toString())
                .replace("FOLDER", top.toUri().toString())
                .replace("HTTP", "http://127.0.0.1:" + server.getAddress().getPort() + "/x.xml");
    }

    private String evaluate(String expression) throws SaxonApiException {
        var compiler = processor.newXPathCompiler();
        compiler.setLanguageVersion("3.1");
        compiler.declareNamespace("saxon", SAXON);
        compiler.declareNamespace("map", "http://www.w3.org/2005/xpath-functions/map");
        compiler.declareNamespace("java", "java:java.lang.System");
        StringBuilder text = new StringBuilder();
        XdmValue value = compiler.compile(fill(expression)).load().evaluate();
        value.forEach(item -> text.append(item.getStringValue()));
        return text.toString();
    }

    private void refused(String expression) {
        try {
            assertThat(evaluate(expression)).doesNotContain("SECRET").doesNotContain("NET");
        } catch (SaxonApiException | UncheckedXPathException e) {
            assertThat(e.getMessage()).doesNotContain("SECRET");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc('FILE')", "doc('HTTP')", "document('FILE')", "json-doc('JSON')",
        "unparsed-text('FILE')", "unparsed-text('HTTP')", "unparsed-text-lines('FILE')", "collection('FOLDER')",
        "uri-collection('FOLDER')", "collection('FOLDER?select=*.xml')", "collection()",
        "parse-xml('<!DOCTYPE a [<!ENTITY x SYSTEM \"FILE\">]><a>&amp;x;</a>'!replace(., 'amp;', ''))",
        "parse-xml('<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"FILE\"/></a>')",
        "java:getenv('PATH')", "saxon:system-id()", "Q{java:java.lang.System}getProperty('user.home')"})
    void expressionsReachNothingOutside(String expression) {
        refused(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc-available('FILE')", "unparsed-text-available('FILE')", "doc-available('HTTP')",
        "unparsed-text-available('HTTP')"})
    void whetherAFileIsThereIsNotTold(String expression) throws Exception {
        assertThat(evaluate(expression)).isEqualTo("false");
    }

    /** {@code fn:transform} would build a fresh configuration without any of this; it is gone under every spelling. */
    @ParameterizedTest
    @ValueSource(strings = {"transform(OPTIONS)", "fn:transform(OPTIONS)",
        "Q{http://www.w3.org/2005/xpath-functions}transform(OPTIONS)", "transform#1(OPTIONS)",
        "function-lookup(QName('http://www.w3.org/2005/xpath-functions', 'transform'), 1)(OPTIONS)",
        "apply(function-lookup(QName('http://www.w3.org/2005/xpath-functions', 'transform'), 1), [OPTIONS])",
        "OPTIONS => transform()", "let $f := transform#1 return $f(OPTIONS)", "for-each(OPTIONS, transform#1)",
        "environment-variable('PATH')", "available-environment-variables()", "load-xquery-module('urn:x')"})
    void removedFunctionsAreGoneUnderEverySpelling(String expression) {
        String stylesheet = "'<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
                + "<xsl:template name=\"m\" xmlns:s=\"s\">{}</xsl:template></xsl:stylesheet>'";
        String options = "map{'stylesheet-text': " + stylesheet + ", 'initial-template': QName('', 'm'), "
                + "'vendor-options': map{QName('" + SAXON + "', 'configuration'): parse-xml('<configuration "
                + "xmlns=\"http://saxon.sf.net/ns/configuration\"/>')}}";
        assertThatThrownBy(() -> evaluate(expression.replace("OPTIONS", options)))
                .isInstanceOfAny(SaxonApiException.class, UncheckedXPathException.class);
    }

    @Test
    void aCollationMayNotNameAClass() {
        assertThatThrownBy(() -> evaluate(
                "compare('a', 'b', 'http://saxon.sf.net/collation?class=java.lang.Thread')"))
                .isInstanceOf(SaxonApiException.class).hasMessageNotContaining("not a Comparator");
    }

    @Test
    void theRegexLimitEndsBacktracking() {
        long start = System.nanoTime();
        refused("matches('" + "a".repeat(40) + "X', '(a+)+$')");
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void ordinaryFunctionsWork() throws Exception {
        assertThat(evaluate("string-join((1 to 3) ! string(.), '-')")).isEqualTo("1-2-3");
        assertThat(evaluate("doc('" + top.resolve("project/in.xml").toUri() + "')")).isEqualTo("inside");
        assertThat(evaluate("compare('a', 'b', 'http://www.w3.org/2013/collation/UCA')")).isEqualTo("-1");
    }

    private XsltExecutable stylesheet(String content) throws SaxonApiException {
        return processor.newXsltCompiler().compile(new StreamSource(new StringReader(fill(
                "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>" + content
                        + "</xsl:stylesheet>")), top.resolve("project/s.xsl").toUri().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xsl:include href='FILE'/>", "<xsl:import href='HTTP'/>",
        "<xsl:import href='../secret.xml'/>", "<xsl:use-package name='HTTP'/>",
        "<xsl:import-schema schema-location='FILE'/>"})
    void stylesheetsIncludeNothingFromOutside(String content) {
        assertThatThrownBy(() -> stylesheet(content)).isInstanceOf(SaxonApiException.class)
                .hasMessageNotContaining("SECRET");
    }

    private String run(String body) throws SaxonApiException {
        var transformer = stylesheet("<xsl:template name='m' as='item()*'>" + body + "</xsl:template>").load30();
        transformer.setMessageHandler(m -> { });
        return transformer.callTemplate(new QName("m")).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xsl:evaluate xpath=\"'1'\"/>",
        "<xsl:source-document href='FILE' streamable='no'><xsl:sequence select='string(.)'/></xsl:source-document>",
        "<xsl:merge><xsl:merge-source for-each-source=\"'FILE'\" select='/*'><xsl:merge-key select='1'/>"
            + "</xsl:merge-source><xsl:merge-action><xsl:sequence select='current-merge-group()'/>"
            + "</xsl:merge-action></xsl:merge>"})
    void instructionsReachNothingOutside(String body) {
        assertThatThrownBy(() -> run(body)).isInstanceOfAny(SaxonApiException.class, UncheckedXPathException.class)
                .hasMessageNotContaining("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLDERout.xml", "../out.xml", "%2e%2e/out.xml"})
    void nothingIsWrittenUnlessSomebodyTakesIt(String href) {
        try {
            run("<xsl:result-document href='" + href + "'><x/></xsl:result-document>");
        } catch (SaxonApiException | UncheckedXPathException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(top.resolve("out.xml")).doesNotExist();
    }

    @Test
    void aThousandLevelsAreTransformedOnADeepStack() throws Exception {
        String xml = "<a>".repeat(1_000) + "end" + "</a>".repeat(1_000);
        XsltExecutable identity = stylesheet("<xsl:mode on-no-match='shallow-copy'/>");
        String text = SaxonEngine.withDeepStack(() -> identity.load30().applyTemplates(
                processor.newDocumentBuilder().build(new StreamSource(new StringReader(xml)))).itemAt(0)
                .getStringValue());
        assertThat(text).isEqualTo("end");
    }

    /** Too little memory is told with its way out, which needs the error itself. */
    @Test
    void errorsOfTheMachineStayErrors() {
        assertThatThrownBy(() -> SaxonEngine.withDeepStack(() -> {
            throw new OutOfMemoryError("of this test");
        })).isInstanceOf(OutOfMemoryError.class);
    }
}
