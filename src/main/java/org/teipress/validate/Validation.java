package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import org.teipress.schema.SchemaCache;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * Validates sources. Reading is the first check: what is not well-formed gets no further, and the other checks are then
 * reported as not run. Thread-safe; schemas are compiled once and kept, so one of these serves a whole run.
 */
public final class Validation {

    private final DocumentReader reader;
    private final SchemaChoice choice;
    private final Schemas schemas;
    private final AccessPolicy schemaPolicy;
    private final OtherFiles files;

    /**
     * Makes a validation.
     *
     * @param engine the Saxon that the documents will belong to; its policy says what they may include
     * @param choice which schemas count
     */
    public Validation(SaxonEngine engine, SchemaChoice choice) {
        this.reader = new DocumentReader(engine);
        this.choice = choice;
        this.schemas = new Schemas(engine);
        this.files = new OtherFiles(engine.policy());
        // A schema that the user names may lie outside the project; documents must not gain access by that.
        this.schemaPolicy = engine.policy().and(choice.folders()).and(List.of(SchemaCache.ofUser().folder()));
    }

    /** Reads a source once and checks it. Faults of the document never throw. */
    public Validated validate(Source source) {
        ChecksOfDocument checks = new ChecksOfDocument(source, prolog -> choice.choose(source, prolog),
                ref -> schemas.load(ref, schemaPolicy));
        PrologReader prolog = new PrologReader(checks::start);
        DocumentReader.Result read = reader.read(source, List.of(prolog));
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        List<Check> ran = new ArrayList<>();
        Optional<TeiDocument> document = read.document();
        ran.add(Check.ran("well-formedness", Optional.empty(), document.isPresent()));
        List<Outcome> outcomes = document.isPresent()
                ? checks.outcomes(new Places(source, read.sources()), document.get(), files)
                : checks.notRun(whyNot(read.diagnostics()));
        for (Outcome outcome : outcomes) {
            ran.add(outcome.check());
            found.addAll(outcome.diagnostics());
        }
        Fixes fixes = new Fixes(read.sources(), Fixes.ids(read.sources().values()));
        return new Validated(new Report(new Suppressions(read.sources()).filter(fixes.attach(Overlaps.resolve(found))), ran), document, read.sources());
    }

    private static String whyNot(List<Diagnostic> faults) {
        boolean inclusion = faults.stream().filter(d -> d.severity() == Severity.ERROR)
                .allMatch(d -> d.rule().value().startsWith("xinclude-"));
        return inclusion ? "an inclusion failed, so the document is not complete"
                : "the document could not be read to its end";
    }
}
