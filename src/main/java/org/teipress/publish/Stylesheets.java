package org.teipress.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Wanted;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;

/**
 * The stylesheets that the program brings, each compiled once and shared. Thread-safe.
 */
public final class Stylesheets {

    private static final String ELEMENTS = "elements.xsl";

    private final SaxonEngine engine;
    private final UnaryOperator<Source> reviser;
    private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();

    /** Stylesheets for one engine. */
    public Stylesheets(SaxonEngine engine) {
        this(engine, module -> module);
    }

    /** Stylesheets of which someone changes each module before it is compiled: for tests that take templates away. */
    Stylesheets(SaxonEngine engine, UnaryOperator<Source> reviser) {
        this.engine = engine;
        this.reviser = reviser;
    }

    /** A stylesheet that stands alone, by its path below {@code xslt/}. */
    public XsltExecutable step(String path) {
        return compiled.computeIfAbsent(path, p -> compile(p, false));
    }

    /** A stylesheet that uses the package of the elements. */
    public XsltExecutable output(String path) {
        return compiled.computeIfAbsent(path, p -> compile(p, true));
    }

    /** A project's own stylesheet that does not compile: what is wrong, and where. */
    static final class Faulty extends Exception {
        private static final long serialVersionUID = 1L;
        private final URI file;
        private final int line;

        Faulty(URI file, int line, String message) {
            super(message);
            this.file = file;
            this.line = line;
        }

        /** The stylesheet or one that it includes. */
        URI file() {
            return file;
        }

        /** From 1. */
        int line() {
            return line;
        }
    }

    /**
     * One of our packages with a project's own templates in it. Compiled once.
     *
     * @param path of our package, below {@code xslt/}
     * @param own  the project's stylesheet
     * @throws Faulty if it does not compile
     */
    XsltExecutable over(String path, URI own) throws Faulty {
        String key = path + " " + own;
        XsltExecutable known = compiled.get(key);
        if (known != null) {
            return known;
        }
        List<XmlProcessingError> faults = new ArrayList<>();
        try {
            XdmNode stylesheet = engine.processor().newDocumentBuilder().build(read(own)
                    .orElseThrow(() -> new Faulty(own, 1, "it cannot be read")));
            XdmNode merged = Transformation.plain(step("merge.xsl"),
                    engine.processor().newDocumentBuilder().build(source(path)), Map.of(new QName("own"), stylesheet));
            XsltCompiler compiler = engine.processor().newXsltCompiler();
            compiler.importPackage(compiler.compilePackage(source(ELEMENTS)));
            compiler.setErrorReporter(faults::add);
            XsltExecutable made = compiler.compile(merged.asSource());
            compiled.put(key, made);
            return made;
        } catch (SaxonApiException e) {
            Optional<XmlProcessingError> first = faults.stream().filter(f -> !f.isWarning()).findFirst();
            throw new Faulty(own, first.map(f -> Math.max(1, f.getLocation().getLineNumber())).orElse(1),
                    first.map(XmlProcessingError::getMessage).orElse(String.valueOf(e.getMessage())));
        }
    }

    private XsltExecutable compile(String path, boolean usesElements) {
        try {
            XsltCompiler compiler = compiler();
            if (usesElements) {
                compiler.importPackage(compiler.compilePackage(revised(ELEMENTS)));
            }
            return compiler.compile(revised(path));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the stylesheet " + path + " does not compile", e);
        }
    }

    private XsltCompiler compiler() {
        XsltCompiler compiler = engine.processor().newXsltCompiler();
        ResourceResolver modules = SaxonEngine.resolver(engine.policy());
        compiler.setResourceResolver(request -> reviser.apply(modules.resolve(request)));
        return compiler;
    }

    private Source revised(String path) {
        return reviser.apply(source(path));
    }

    private Source source(String path) {
        return read(URI.create("teipress:/xslt/" + path))
                .orElseThrow(() -> new IllegalStateException("the program lacks its stylesheet " + path));
    }

    private Optional<Source> read(URI uri) {
        if (!(engine.policy().resolve(Wanted.of(uri)) instanceof AccessPolicy.Answer.Found found)) {
            return Optional.empty();
        }
        InputSource input = new InputSource(new java.io.StringReader(found.source().text()));
        input.setSystemId(found.source().uri().toString());
        return Optional.of(new SAXSource(XmlReader.parser(engine.policy()), input));
    }
}
