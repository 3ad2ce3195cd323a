package org.teipress.validate;

import java.util.Optional;
import org.teipress.document.TeiDocument;
import org.teipress.report.Report;

/**
 * What validating a source gives.
 *
 * @param report   the findings, and which checks ran with which schema
 * @param document the document; empty if the source could not be read as XML
 */
public record Validated(Report report, Optional<TeiDocument> document) {
}
