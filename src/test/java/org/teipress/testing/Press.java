package org.teipress.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.publish.Site;
import org.teipress.publish.Trail;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Reading and publishing as the program does it, for tests that try it with many documents. */
public final class Press {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private final SaxonEngine engine;
    private final Publisher publisher;

    /** A press that may read below these folders. */
    public Press(Path... roots) {
        engine = new SaxonEngine(AccessPolicy.below(roots));
        publisher = new Publisher(engine);
    }

    /** What became of a source. */
    public DocumentReader.Result tryRead(Source source) {
        return new DocumentReader(engine).read(source, List.of());
    }

    /** A source that must be readable. */
    public TeiDocument read(Source source) {
        DocumentReader.Result result = tryRead(source);
        return result.document().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    /** A whole document around the content of a body. */
    public TeiDocument readBody(String body) {
        return read(Source.of(Path.of("tei", "test.xml").toAbsolutePath().toUri(), "<TEI xmlns='" + TEI + "'><teiHeader>"
                + "<fileDesc><titleStmt><title>Test</title></titleStmt></fileDesc></teiHeader><text><body>" + body
                + "</body></text></TEI>"));
    }

    /** A publication with the usual settings. */
    public Publication publish(TeiDocument document, Output output) {
        return publisher.publish(document, output, Settings.DEFAULT);
    }

    /** A publication as a project wants it. */
    public Publication publish(TeiDocument document, Output output, Settings settings) {
        return publisher.publish(document, output, settings);
    }

    /** A publication with the usual settings, in a site with its search and registers, and all that was made on the way. */
    public Trail trace(TeiDocument document, Output output) {
        return publisher.trace(document, output, Settings.DEFAULT, Site.above("edition"));
    }

    /** A publication as a project wants it, with all that was made on the way. */
    public Trail trace(TeiDocument document, Output output, Settings settings) {
        return publisher.trace(document, output, settings, Site.NONE);
    }

    /** What each step of the preparation makes of a document, in order. */
    public Map<String, XdmNode> steps(TeiDocument document, Output output) throws Exception {
        return steps(document, output, Settings.DEFAULT);
    }

    /** The same as a project wants it. */
    public Map<String, XdmNode> steps(TeiDocument document, Output output, Settings settings) throws Exception {
        return SaxonEngine.withDeepStack(() -> publisher.steps(document, output, settings));
    }

    /** What the last step of the preparation makes of a document. */
    public XdmNode prepare(TeiDocument document, Output output) throws Exception {
        List<XdmNode> made = new ArrayList<>(steps(document, output).values());
        return made.get(made.size() - 1);
    }
}
