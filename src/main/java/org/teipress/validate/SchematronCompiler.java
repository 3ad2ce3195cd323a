package org.teipress.validate;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;
import org.teipress.report.Span;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;

/**
 * Makes Schematron schemas runnable: gathers the rules of a schema, has SchXslt2 turn them into a stylesheet, and
 * compiles that. Thread-safe; the stylesheets it uses itself are compiled once.
 */
final class SchematronCompiler {

    private static final String TRANSPILE = "/content/transpile.xsl";
    private static final String ASSEMBLE = "/org/teipress/validate/assemble-schematron.xsl";
    private static final String SELECT = "/org/teipress/validate/select-rules.xsl";
    private static final URI READY = URI.create("teipress:/schema/compiled/rules.xsl");
    private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

    private final SaxonEngine engine;
    private final Map<String, XsltExecutable> own = new ConcurrentHashMap<>();

    /** A compiler whose schemas check trees of {@code engine}. */
    SchematronCompiler(SaxonEngine engine) {
        this.engine = engine;
    }

    /**
     * What is to be compiled.
     *
     * @param main   the file: Schematron, or RELAX NG or W3C XML Schema with embedded rules
     * @param phase  the phase to run; empty for the schema's default
     * @param policy what the schema may include
     * @param ours   whether its messages are in our own style
     */
    record Wish(Source main, Optional<String> phase, AccessPolicy policy, boolean ours) {
    }

    /**
     * Compiles a schema.
     *
     * @return empty if the file contains no rules
     * @throws SchemaFault if it is no correct Schematron
     */
    Optional<Schematron> compile(Wish wish) throws SchemaFault {
        Source main = wish.main();
        try {
            Optional<Schematron> ready = ready(wish);
            if (ready.isPresent()) {
                return ready;
            }
            XdmNode schema = assembled(main);
            if (!has(schema, "rule") && !has(schema, "include") && !has(schema, "extends")) {
                return Optional.empty();
            }
            knowsPhase(schema, wish);
            XsltExecutable rules = compiled(transpiled(schema, wish), wish);
            return Optional.of(new Schematron(main.uri().toString(), rules, wish.ours()));
        } catch (SaxonApiException e) {
            Span start = Span.startOf(main.uri());
            throw new SchemaFault(List.of(SchemaMessages.fault(start, String.valueOf(e.getMessage()))));
        }
    }

    /** Our own rules are there as a stylesheet: to compile them takes longer than to check most documents. */
    private Optional<Schematron> ready(Wish wish) throws SaxonApiException {
        if (!wish.ours() || wish.phase().isPresent() || !wish.main().uri().equals(SchemaChoice.OUR_RULES)
                || !(engine.policy().resolve(Wanted.of(READY)) instanceof AccessPolicy.Answer.Found found)) {
            return Optional.empty();
        }
        XsltCompiler compiler = engine.processor().newXsltCompiler();
        compiler.setErrorReporter(error -> { });
        InputSource input = new InputSource(new StringReader(found.source().text()));
        input.setSystemId(READY.toString());
        XsltExecutable rules = compiler.compile(new SAXSource(XmlReader.parser(engine.policy()), input));
        return Optional.of(Schematron.selecting(wish.main().uri().toString(), rules, found.source().text()));
    }

    /** The stylesheet that our own rules become, as text. */
    String stylesheet(Source rules) throws SchemaFault, SaxonApiException {
        XdmDestination result = new XdmDestination();
        own(SELECT).load30().applyTemplates(assembled(rules), result);
        return result.getXdmNode().toString() + "\n";
    }

    private XdmNode assembled(Source main) throws SchemaFault, SaxonApiException {
        DocumentReader.Result result = new DocumentReader(engine).read(main, List.of());
        TeiDocument document = result.document().orElseThrow(() -> new SchemaFault(result.diagnostics()));
        XdmDestination schema = new XdmDestination();
        schema.setBaseURI(main.uri());
        own(ASSEMBLE).load30().applyTemplates(document.tree(), schema);
        return schema.getXdmNode();
    }

    /** SchXslt2 runs nothing, and says nothing, when there is no such phase. */
    private static void knowsPhase(XdmNode schema, Wish wish) throws SchemaFault {
        String wanted = wish.phase().orElse("#");
        List<String> phases = schema.select(Steps.descendant(Predicates.hasLocalName("phase")))
                .map(p -> p.attribute("id")).filter(java.util.Objects::nonNull).toList();
        if (!wanted.startsWith("#") && !phases.contains(wanted) && !has(schema, "include")) {
            throw new SchemaFault(List.of(SchemaMessages.fault(Span.startOf(wish.main().uri()), "it has no phase \"" + wanted + "\""
                    + (phases.isEmpty() ? "" : "; its phases are " + String.join(", ", phases))).withHelp(NearestName.of(wanted, phases)
                    .map(near -> "did you mean " + near + "?").orElse("name one of its phases, or none"))));
        }
    }

    private static boolean has(XdmNode schema, String element) {
        return schema.select(Steps.descendant(Predicates.hasLocalName(element))).findFirst().isPresent();
    }

    private XdmNode transpiled(XdmNode schema, Wish wish) throws SaxonApiException, SchemaFault {
        Xslt30Transformer transpiler = own(TRANSPILE).load30();
        List<Diagnostic> faults = new ArrayList<>();
        Span start = Span.startOf(wish.main().uri());
        transpiler.setMessageHandler(m ->
                faults.add(SchemaMessages.fault(start, m.getContent().getStringValue().strip())));
        transpiler.setErrorReporter(error -> { });
        transpiler.setResourceResolver(SaxonEngine.resolver(wish.policy()));
        transpiler.setStylesheetParameters(Map.of(new QName(SCHXSLT, "phase"),
                new XdmAtomicValue(wish.phase().orElse("#DEFAULT"))));
        XdmDestination result = new XdmDestination();
        result.setBaseURI(wish.main().uri());
        try {
            transpiler.applyTemplates(schema, result);
            return result.getXdmNode();
        } catch (SaxonApiException e) {
            if (faults.isEmpty()) {
                throw e;
            }
            throw new SchemaFault(faults);
        }
    }

    private XsltExecutable compiled(XdmNode stylesheet, Wish wish) throws SchemaFault {
        XsltCompiler compiler = engine.processor().newXsltCompiler();
        compiler.setResourceResolver(SaxonEngine.resolver(wish.policy()));
        compiler.setJustInTimeCompilation(false);
        List<String> errors = new ArrayList<>();
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                errors.add(error.getMessage());
            }
        });
        try {
            return compiler.compile(stylesheet.asSource());
        } catch (SaxonApiException e) {
            errors.add(String.valueOf(e.getMessage()));
            throw new SchemaFault(new SchematronFaults(engine.processor(), wish.main()).find(errors.get(0)));
        }
    }

    private XsltExecutable own(String resource) throws SaxonApiException {
        XsltExecutable known = own.get(resource);
        if (known != null) {
            return known;
        }
        XsltCompiler compiler = engine.processor().newXsltCompiler();
        compiler.setParameter(new QName(SCHXSLT, "compact-report"), new XdmAtomicValue(true));
        compiler.setParameter(new QName(SCHXSLT, "terminate-validation-on-error"), new XdmAtomicValue(false));
        InputSource input = new InputSource(SchematronCompiler.class.getResourceAsStream(resource));
        input.setSystemId("teipress:" + resource);
        XsltExecutable compiled = compiler.compile(new SAXSource(XmlReader.parser(engine.policy()), input));
        own.put(resource, compiled);
        return compiled;
    }
}
