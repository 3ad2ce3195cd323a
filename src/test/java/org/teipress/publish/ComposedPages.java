package org.teipress.publish;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Pages that are composed but not laid out, which takes long: formatting objects, with all that was made on the way to them. */
public final class ComposedPages {

    private final SaxonEngine engine;
    private final Publisher publisher;
    private final Map<String, XdmNode> made = new LinkedHashMap<>();
    private boolean stops;

    private static final class NotLaidOut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Pages of documents below these folders. */
    public ComposedPages(Path... roots) {
        engine = new SaxonEngine(AccessPolicy.below(roots));
        publisher = new Publisher(engine, this::handOn, new Stylesheets(engine));
    }

    ComposedPages(SaxonEngine engine, Stylesheets stylesheets) {
        this.engine = engine;
        publisher = new Publisher(engine, this::handOn, stylesheets);
    }

    private XdmNode handOn(String stage, XdmNode tree) {
        if (stops) {
            made.put(stage, tree);
            if (stage.equals("fo.xsl")) {
                throw new NotLaidOut();
            }
        }
        return tree;
    }

    /** Makes whole editions with the same stylesheets. */
    Publisher publisher() {
        return publisher;
    }

    /** What became of a source. */
    public DocumentReader.Result tryRead(Source source) {
        return new DocumentReader(engine).read(source, List.of());
    }

    /** What each stage makes, by its stylesheet, the pages last; nothing if one fails. The pages have their notes in place. */
    public Optional<Map<String, XdmNode>> of(TeiDocument document, Settings settings) {
        made.clear();
        stops = true;
        try {
            publisher.publish(document, Output.PDF, settings);
            return Optional.empty();
        } catch (NotLaidOut e) {
            made.put("fo-notes.xsl", made.remove("fo.xsl"));
            return Optional.of(new LinkedHashMap<>(made));
        } finally {
            stops = false;
        }
    }
}
