package org.teipress.publish;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.SaxonApiException;
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
    private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();

    /** Stylesheets for one engine. */
    public Stylesheets(SaxonEngine engine) {
        this.engine = engine;
    }

    /** A stylesheet that stands alone, by its path below {@code xslt/}. */
    public XsltExecutable step(String path) {
        return compiled.computeIfAbsent(path, p -> compile(p, false));
    }

    /** A stylesheet that uses the package of the elements. */
    public XsltExecutable output(String path) {
        return compiled.computeIfAbsent(path, p -> compile(p, true));
    }

    private XsltExecutable compile(String path, boolean usesElements) {
        try {
            XsltCompiler compiler = engine.processor().newXsltCompiler();
            if (usesElements) {
                compiler.importPackage(compiler.compilePackage(source(ELEMENTS)));
            }
            return compiler.compile(source(path));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the stylesheet " + path + " does not compile", e);
        }
    }

    private Source source(String path) {
        AccessPolicy.Answer answer = engine.policy().resolve(Wanted.of(URI.create("teipress:/xslt/" + path)));
        if (!(answer instanceof AccessPolicy.Answer.Found found)) {
            throw new IllegalStateException("the program lacks its stylesheet " + path);
        }
        InputSource input = new InputSource(new java.io.StringReader(found.source().text()));
        input.setSystemId(found.source().uri().toString());
        return new SAXSource(XmlReader.parser(engine.policy()), input);
    }
}
