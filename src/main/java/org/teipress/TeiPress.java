package org.teipress;

import java.nio.file.Path;
import java.util.List;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.publish.View;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/**
 * The front door for programs. One of these holds everything that is worth making once (compiled schemas and
 * stylesheets, fonts) and may be shared by threads; make one for a folder of documents and keep it.
 *
 * <pre>{@code
 * TeiPress press = TeiPress.below(Path.of("letters"));
 * Validated letter = press.validate(Source.of(Path.of("letters/1922.xml")));
 * letter.report().diagnostics().forEach(d -> System.out.println(d.span() + " " + d.message()));
 * Publication web = press.publish(letter.document().orElseThrow(), Output.HTML, View.EDITED);
 * for (PublishedFile file : web.files()) Files.write(Path.of("site").resolve(file.path()), file.bytes());
 * }</pre>
 */
public final class TeiPress {

    private final Validation validation;
    private final Publisher publisher;
    private final Settings settings;

    private TeiPress(AccessPolicy policy, SchemaChoice choice, Settings settings) {
        SaxonEngine engine = new SaxonEngine(policy);
        this.validation = new Validation(engine, choice);
        this.publisher = new Publisher(engine);
        this.settings = settings;
    }

    /** For documents that may include and show what lies below a folder, and nothing else. */
    public static TeiPress below(Path folder) {
        return of(AccessPolicy.below(folder), SchemaChoice.DEFAULT, Settings.DEFAULT);
    }

    /**
     * With everything said.
     *
     * @param policy   what documents may pull in
     * @param choice   which schemas count
     * @param settings how editions look
     */
    public static TeiPress of(AccessPolicy policy, SchemaChoice choice, Settings settings) {
        return new TeiPress(policy, choice, settings);
    }

    /**
     * Reads a source once and checks it. What is wrong with it is in the report; a source that is not well-formed
     * yields no document, and its later checks count as not run.
     */
    public Validated validate(Source source) {
        return validation.validate(source);
    }

    /**
     * Makes an edition of a document.
     *
     * @param view the one that is printed, or that the web edition shows first
     * @return its files and what there was to say; no files if it could not be made
     */
    public Publication publish(TeiDocument document, Output output, View view) {
        List<View> first = new java.util.ArrayList<>(List.of(view));
        settings.views().stream().filter(v -> v != view).forEach(first::add);
        return publisher.publish(document, output, settings.withViews(first));
    }
}
