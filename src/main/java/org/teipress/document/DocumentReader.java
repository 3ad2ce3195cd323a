package org.teipress.document;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.WhitespaceStrippingPolicy;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads sources into documents. Immutable and thread-safe. */
public final class DocumentReader {

    private final SaxonEngine engine;
    private final XmlReader xml;

    /** A reader whose documents belong to {@code engine}. */
    public DocumentReader(SaxonEngine engine) {
        this.engine = engine;
        this.xml = new XmlReader(engine.policy());
    }

    /**
     * How reading ended.
     *
     * @param complete    whether the source was read to its end
     * @param document    the document; empty if the source is not well-formed, or no tree was asked for
     * @param diagnostics what the reader found
     * @param sources     every file that was read, the document itself first, by URI
     */
    public record Result(boolean complete, Optional<TeiDocument> document, List<Diagnostic> diagnostics, Map<URI, Source> sources) {
    }

    /**
     * Reads a source once, without building a tree: much quicker for listeners that need none.
     *
     * @param listeners validators that work on events
     */
    public Result events(Source source, List<ContentHandler> listeners) {
        try {
            XmlReader.Result result = xml.read(source, new Tee(new DefaultHandler(), listeners));
            return new Result(result.complete(), Optional.empty(), result.diagnostics(), result.sources());
        } catch (SAXException e) {
            throw new IllegalStateException("reading " + source.uri() + " failed", e);
        }
    }

    /**
     * Reads a source once and lets every listener see the same events.
     *
     * @param listeners validators that work on events; they see everything up to the first fatal fault
     */
    public Result read(Source source, List<ContentHandler> listeners) {
        try {
            DocumentBuilder builder = engine.processor().newDocumentBuilder();
            builder.setLineNumbering(true);
            builder.setWhitespaceStrippingPolicy(WhitespaceStrippingPolicy.NONE);
            builder.setBaseURI(source.uri());
            BuildingContentHandler tree = builder.newBuildingContentHandler();
            XmlReader.Result result = xml.read(source, new Tee(tree, listeners));
            Optional<TeiDocument> document = result.complete()
                    ? Optional.of(new TeiDocument(tree.getDocumentNode(), result.sources(), result.sought())) : Optional.empty();
            return new Result(result.complete(), document, result.diagnostics(), result.sources());
        } catch (SaxonApiException | SAXException e) {
            throw new IllegalStateException("building the tree of " + source.uri() + " failed", e);
        }
    }
}
