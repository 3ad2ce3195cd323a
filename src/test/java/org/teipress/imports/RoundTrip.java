package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.publish.View;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Prints imported TEI as text again, in the convention that it was read in. */
final class RoundTrip {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("")));
    private static final DocumentReader READER = new DocumentReader(ENGINE);
    private static final Publisher PUBLISHER = new Publisher(ENGINE);

    private RoundTrip() {
    }

    /** The text of an edition, without the title that stands over it. */
    static String text(String tei, ImportConvention convention) {
        Publication publication = publish(tei, convention, Output.TEXT);
        String text = new String(publication.files().get(0).bytes(), StandardCharsets.UTF_8);
        return text.startsWith("TITLE\n\n") ? text.substring(7) : text;
    }

    /** The edition in a document and nothing else, without a title. */
    static Publication transcript(String tei, ImportConvention convention) {
        return publish(tei, settings(Optional.empty(), convention).withTranscript(), Output.TEXT);
    }

    /** Its first file. */
    static String text(Publication publication) {
        return new String(publication.files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static Settings settings(Optional<String> title, ImportConvention convention) {
        return new Settings(title, Optional.of("en"), convention.word(), List.of(View.EDITED), Settings.Page.DEFAULT, List.of());
    }

    /** An edition, made. */
    static Publication publish(String tei, ImportConvention convention, Output output) {
        return publish(tei, settings(Optional.of("TITLE"), convention), output);
    }

    private static Publication publish(String tei, Settings settings, Output output) {
        DocumentReader.Result read = READER.read(Source.of(Imports.PLACE, tei), List.of());
        TeiDocument document = read.document().orElseThrow();
        Publication publication = PUBLISHER.publish(document, output, settings);
        assertThat(publication.files()).as("%s", publication.report()).isNotEmpty();
        return publication;
    }

    /** A text without white space and without the page numbers that the convention prints. */
    static String squeezed(String text) {
        return text.replaceAll("\\[p\\. \\d+\\]", "").replaceAll("[\\s\\u00A0]+", "");
    }
}
