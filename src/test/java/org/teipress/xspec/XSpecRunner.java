package org.teipress.xspec;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Step;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Compiles XSpec suites with XSpec's own compiler, from its jar, and runs them in plain Saxon: what they test must
 * work without the program. Thread-safe.
 */
final class XSpecRunner {

    private static final String X = "http://www.jenitennison.com/xslt/xspec";
    private static final String COMPILER = "/io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";

    private final Processor processor = new Processor(false);
    private final XsltExecutable compiler;

    XSpecRunner() throws SaxonApiException {
        URL stylesheet = XSpecRunner.class.getResource(COMPILER);
        if (stylesheet == null) {
            throw new IllegalStateException("XSpec is not on the class path");
        }
        compiler = processor.newXsltCompiler().compile(new StreamSource(stylesheet.toString()));
    }

    /**
     * One expectation and what became of it.
     *
     * @param name    the labels of its scenarios and its own, outermost first
     * @param outcome whether it held
     * @param report  its part of the report, to show when it did not
     */
    record Expectation(String name, Outcome outcome, String report) {
    }

    /** How an expectation ended. */
    enum Outcome { HELD, FAILED, PENDING }

    /** Runs a suite; the expectations come in the order of the file. */
    List<Expectation> run(Path suite) throws SaxonApiException {
        XdmNode report = test(compile(suite));
        List<Expectation> found = new ArrayList<>();
        report.select(Steps.descendant(X, "test")).forEach(t -> found.add(expectation(t)));
        return found;
    }

    private XdmNode compile(Path suite) throws SaxonApiException {
        XdmNode source = processor.newDocumentBuilder().build(suite.toFile());
        Xslt30Transformer transformer = compiler.load30();
        transformer.setGlobalContextItem(source);
        transformer.setMessageHandler(message -> { });
        XdmDestination compiled = new XdmDestination();
        compiled.setBaseURI(suite.toUri());
        transformer.applyTemplates(source, compiled);
        return compiled.getXdmNode();
    }

    private XdmNode test(XdmNode compiled) throws SaxonApiException {
        XsltCompiler tests = processor.newXsltCompiler();
        Xslt30Transformer transformer = tests.compile(compiled.asSource()).load30();
        transformer.setMessageHandler(message -> { });
        XdmDestination report = new XdmDestination();
        transformer.callTemplate(new QName(X, "main"), report);
        return report.getXdmNode();
    }

    private static Expectation expectation(XdmNode test) {
        List<String> labels = new ArrayList<>();
        Step<XdmNode> label = Steps.child(X, "label");
        test.select(Steps.ancestorOrSelf().where(e -> e.select(label).exists()))
                .forEach(e -> labels.add(0, e.select(label).asString().strip()));
        Outcome outcome = test.attribute("pending") != null ? Outcome.PENDING
                : "true".equals(test.attribute("successful")) ? Outcome.HELD : Outcome.FAILED;
        return new Expectation(String.join(" / ", labels), outcome, result(test) + "\n" + test);
    }

    /** What came out of the call, which the report keeps with the scenario. */
    private static XdmValue result(XdmNode test) {
        return test.select(Steps.parent().then(Steps.child(X, "result"))).asXdmValue();
    }
}
