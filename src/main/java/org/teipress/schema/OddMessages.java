package org.teipress.schema;

import java.net.URI;
import net.sf.saxon.s9api.SaxonApiException;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/** What the stylesheets say, as diagnostics. Their messages begin with a word for their weight. */
final class OddMessages {

    private OddMessages() {
    }

    /** A message of a stylesheet: {@code warning: ...} or {@code note: ...}. */
    static Diagnostic of(URI odd, String message) {
        boolean warning = message.startsWith("warning: ");
        String text = message.replaceFirst("^(warning|note|error): ", "");
        return Diagnostic.of(warning ? "odd-reference" : "odd-absent", warning ? Severity.WARNING : Severity.INFO,
                Span.startOf(odd), text);
    }

    /** What ended the work. */
    static Diagnostic fault(Span place, SaxonApiException e) {
        String code = e.getErrorCode() == null ? "" : e.getErrorCode().getLocalName();
        Diagnostic fault = Diagnostic.error(code.isEmpty() ? "odd-broken" : "odd-" + code, place,
                String.valueOf(e.getMessage()));
        return switch (code) {
            case "no-source" -> fault.withHelp("the TEI's source p5subset.xml is needed: teipress schema add FILE puts a copy where it is "
                    + "found, also for validation; or name one with --source or in a catalog");
            case "no-schema" -> fault.withHelp("add a schemaSpec");
            default -> fault;
        };
    }
}
