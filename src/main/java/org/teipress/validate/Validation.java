package org.teipress.validate;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<CheckKind> kinds;

    /**
     * Makes a validation.
     *
     * @param engine the Saxon that the documents will belong to; its policy says what they may include
     * @param choice which schemas count
     */
    public Validation(SaxonEngine engine, SchemaChoice choice) {
        this(engine, choice, EnumSet.allOf(CheckKind.class));
    }

    /**
     * Makes a validation that checks some things only. Without rules and pointers no tree is built: there is a report then, and no
     * document.
     *
     * @param engine the Saxon that the documents will belong to; its policy says what they may include
     * @param choice which schemas count
     * @param kinds  what is checked
     */
    public Validation(SaxonEngine engine, SchemaChoice choice, Set<CheckKind> kinds) {
        this.kinds = Set.copyOf(kinds);
        this.reader = new DocumentReader(engine);
        this.choice = choice;
        this.schemas = new Schemas(engine);
        this.files = new OtherFiles(engine.policy());
        // A schema that the user names may lie outside the project; documents must not gain access by that.
        this.schemaPolicy = engine.policy().and(choice.folders()).and(List.of(SchemaCache.ofUser().folder()));
    }

    /** Reads a source once and checks it. Faults of the document never throw. */
    public Validated validate(Source source) {
        ChecksOfDocument checks = new ChecksOfDocument(source, prolog -> choice.choose(source, prolog, this::usable),
                ref -> schemas.load(ref, schemaPolicy), kinds);
        PrologReader prolog = new PrologReader(checks::start);
        boolean tree = kinds.contains(CheckKind.RULES) || kinds.contains(CheckKind.POINTERS);
        DocumentReader.Result read = tree ? reader.read(source, List.of(prolog)) : reader.events(source, List.of(prolog));
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        found.addAll(checks.remarks());
        List<Check> ran = new ArrayList<>();
        ran.add(Check.ran("well-formedness", Optional.empty(), read.complete()));
        List<Outcome> outcomes = read.complete()
                ? checks.outcomes(new Places(source, read.sources()), read.document(), files)
                : checks.notRun(whyNot(read.diagnostics()));
        for (Outcome outcome : outcomes) {
            ran.add(outcome.check());
            found.addAll(outcome.diagnostics());
        }
        return new Validated(new Report(finished(found, read.sources()), ran), read.document(), read.sources());
    }

    /** What is told: each mistake once, with its fix, and nothing that the document has switched off. */
    private static List<Diagnostic> finished(List<Diagnostic> found, Map<URI, Source> sources) {
        if (found.isEmpty()) {
            return found;
        }
        Fixes fixes = new Fixes(sources);
        return fixes.attach(Overlaps.resolve(new Suppressions(sources).filter(found)));
    }

    private boolean usable(SchemaRef ref) {
        Schemas.Loaded loaded = schemas.load(ref, schemaPolicy);
        return loaded instanceof Schemas.Loaded.Ready || loaded instanceof Schemas.Loaded.Broken;
    }

    private static String whyNot(List<Diagnostic> faults) {
        boolean inclusion = faults.stream().filter(d -> d.severity() == Severity.ERROR)
                .allMatch(d -> d.rule().value().startsWith("xinclude-"));
        return inclusion ? "an inclusion failed, so the document is not complete"
                : "the document could not be read to its end";
    }
}
