package org.teipress.validate;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.teipress.document.TeiDocument;
import org.teipress.report.Report;
import org.teipress.report.format.FileReport;
import org.teipress.source.Source;

/**
 * What validating a source gives.
 *
 * @param report   the findings, and which checks ran with which schema
 * @param document the document; empty if the source could not be read as XML
 * @param sources  every file that was read for it, itself first, by URI
 */
public record Validated(Report report, Optional<TeiDocument> document, Map<URI, Source> sources) {

    /** The same document with another report. */
    public Validated with(Report judged) {
        return new Validated(judged, document, sources);
    }

    /** The report with the text that it speaks of, as reporters take it. */
    public FileReport forReporter() {
        URI main = sources.keySet().iterator().next();
        return new FileReport(main, report, (file, line) -> Optional.ofNullable(sources.get(file))
                .filter(source -> line <= source.lines().lines()).map(source -> source.lines().line(line)));
    }
}
