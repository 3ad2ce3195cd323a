package org.teipress.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;

/**
 * Compiles ODDs. Thread-safe; the stylesheets it uses are compiled once. What an ODD may read is for the engine's
 * access policy to say: the TEI's own source, for a customization that takes modules over, must be named by a catalog.
 */
public final class OddCompiler {

    private static final Map<OddOutput, Map<QName, XdmValue>> PARAMETERS = Map.of(
            OddOutput.RNG_FOR_XSD, Map.of(new QName("default-values"), new XdmAtomicValue(false)),
            OddOutput.XSD, Map.of(new QName("default-values"), new XdmAtomicValue(false)));

    private final SaxonEngine engine;
    private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();

    /** A compiler whose trees belong to {@code engine}. */
    public OddCompiler(SaxonEngine engine) {
        this.engine = engine;
    }

    /**
     * Resolves an ODD.
     *
     * @param odd           the customization; its inclusions are followed
     * @param defaultSource where modules are looked up when the ODD names no source; empty for the TEI's current one
     */
    public ResolvedOdd resolve(Source odd, Optional<URI> defaultSource) {
        DocumentReader.Result read = new DocumentReader(engine).read(odd, List.of());
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        Optional<XdmNode> tree = read.document().flatMap(document -> resolved(document, odd, defaultSource, found));
        return new ResolvedOdd(tree, found);
    }

    private Optional<XdmNode> resolved(TeiDocument document, Source odd, Optional<URI> defaultSource,
                                       List<Diagnostic> found) {
        Xslt30Transformer resolver = stylesheet("resolve.xsl").load30();
        resolver.setMessageHandler(m -> found.add(OddMessages.of(odd, m.getContent().getStringValue())));
        resolver.setErrorReporter(error -> { });
        defaultSource.ifPresent(uri -> set(resolver, Map.of(new QName("default-source"),
                new XdmAtomicValue(uri.toString()))));
        try {
            return Optional.of(deep(() -> {
                XdmDestination result = new XdmDestination();
                result.setBaseURI(odd.uri());
                resolver.applyTemplates(document.tree(), result);
                return result.getXdmNode();
            }));
        } catch (SaxonApiException e) {
            found.add(OddMessages.fault(OddMessages.schema(odd), e));
            return Optional.empty();
        }
    }

    /**
     * Writes a resolved ODD in another form, as the files that belong together.
     *
     * @param resolved the tree of a {@link ResolvedOdd}
     * @param stem     the name of the main file, without extension
     * @return the files by name, the main one first
     * @throws SaxonApiException if the ODD names a grammar that cannot be read
     * @throws IOException       if what the ODD says cannot be said in that form
     */
    public Map<String, String> files(XdmNode resolved, OddOutput output, String stem)
            throws SaxonApiException, IOException {
        String text = write(resolved, output);
        return output == OddOutput.RNC || output == OddOutput.XSD ? new Trang(text).write(output, stem)
                : Map.of(stem + "." + output.extension(), text);
    }

    /**
     * Writes a resolved ODD as one text; for compact syntax and W3C Schema, the grammar that they are made from.
     *
     * @param resolved the tree of a {@link ResolvedOdd}
     * @throws SaxonApiException if the ODD names a grammar that cannot be read
     */
    public String write(XdmNode resolved, OddOutput output) throws SaxonApiException {
        StringWriter text = new StringWriter();
        Serializer serializer = engine.processor().newSerializer(text);
        if (output == OddOutput.RESOLVED) {
            serializer.serializeNode(resolved);
            return text.toString();
        }
        Xslt30Transformer writer = stylesheet(output.stylesheet()).load30();
        writer.setMessageHandler(m -> { });
        writer.setErrorReporter(error -> { });
        set(writer, PARAMETERS.getOrDefault(output, Map.of()));
        deep(() -> {
            writer.applyTemplates(resolved, writer.newSerializer(text));
            return text;
        });
        return text.toString();
    }

    private static void set(Xslt30Transformer transformer, Map<QName, XdmValue> parameters) {
        try {
            transformer.setStylesheetParameters(parameters);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the stylesheet does not take " + parameters.keySet(), e);
        }
    }

    private static <T> T deep(Callable<T> work) throws SaxonApiException {
        try {
            return SaxonEngine.withDeepStack(work);
        } catch (SaxonApiException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private XsltExecutable stylesheet(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private XsltExecutable compile(String name) {
        URI uri = URI.create("teipress:/xslt/odd/" + name);
        if (!(engine.policy().resolve(Wanted.of(uri)) instanceof AccessPolicy.Answer.Found found)) {
            throw new IllegalStateException("the program lacks its stylesheet " + uri);
        }
        try {
            InputSource input = new InputSource(new StringReader(found.source().text()));
            input.setSystemId(uri.toString());
            XsltCompiler compiler = engine.processor().newXsltCompiler();
            return compiler.compile(new SAXSource(XmlReader.parser(engine.policy()), input));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the stylesheet " + uri + " does not compile", e);
        }
    }
}
