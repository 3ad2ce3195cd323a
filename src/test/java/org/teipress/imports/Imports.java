package org.teipress.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validation;

/** Imports small texts for tests and looks at what comes out. */
final class Imports {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final URI PLACE = Path.of("transcript.txt").toAbsolutePath().toUri();

    /** A convention for each of the ways to read signs. */
    static final List<ImportConvention> GRAMMARS = List.of(ImportConvention.DOCUMENTARY, ImportConvention.LEIDEN, ImportConvention.LEIDEN_PLUS,
            ImportConvention.PLAIN);

    private static final Validation VALIDATION = new Validation(new SaxonEngine(new AccessPolicy(List.of(Path.of("")),
            Catalog.NONE)), SchemaChoice.DEFAULT);

    private Imports() {
    }

    static Imported of(ImportConvention convention, String text) {
        return of(ImportOptions.of(convention, DAY), text);
    }

    /** Without names and dates. */
    static Imported signsOf(ImportConvention convention, String text) {
        return of(new ImportOptions(convention, HeaderWords.NONE, List.of(), false, false, List.of(), StyleMap.none(), DAY), text);
    }

    static Imported of(ImportOptions options, String text) {
        return of(options, text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(ImportOptions options, byte[] bytes) {
        try {
            return new Importer(options).text(PLACE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported documentary(String text) {
        return of(ImportConvention.DOCUMENTARY, text);
    }

    /** What stands in the body, on one line. */
    static String body(Imported imported) {
        String tei = imported.tei();
        return tei.substring(tei.indexOf("<body>") + 6, tei.lastIndexOf("</body>")).replaceAll("\\s+", " ").strip()
                .replaceAll("> <(p|/?div|/?body|head|/?opener|/?closer|salute|dateline|signed|/?floatingText|/?list\\b"
                + "|item|label|/?quote|pb|/?address|addrLine)", "><$1");
    }

    /** The first paragraph of a documentary text without its tags. */
    static String paragraph(String text) {
        String body = body(documentary(text));
        return body.replaceFirst("^<p>", "").replaceFirst("</p>$", "");
    }

    /** What was found, as "line:column rule". */
    static List<String> findings(Imported imported) {
        return imported.report().diagnostics().stream().map(Imports::line).toList();
    }

    private static String line(Diagnostic d) {
        return d.span().start() + " " + d.rule();
    }

    /** What our schema and rules say about the TEI. */
    static Report validate(Imported imported) {
        return VALIDATION.validate(Source.of(PLACE, imported.tei())).report();
    }
}
