package org.teipress.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.teipress.document.TeiDocument;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.teipress.source.Source;
import org.xml.sax.ContentHandler;

/** The checks of one document, from the moment its root is seen to the last finding. Used once. */
final class ChecksOfDocument {

    private static final String POINTERS = "pointers";
    private static final String TEXT = "text";

    private final Source source;
    private final Function<Prolog, List<SchemaRef>> choice;
    private final Function<SchemaRef, Schemas.Loaded> load;
    private final Set<CheckKind> kinds;
    private final List<EventCheck> events = new ArrayList<>();
    private final List<Schematron> rules = new ArrayList<>();
    /** Public addresses of schemas that lie elsewhere on this computer, by where they lie. */
    private final Map<String, String> names = new HashMap<>();
    private final List<Diagnostic> remarks = new ArrayList<>();
    private final List<Outcome> failed = new ArrayList<>();

    ChecksOfDocument(Source source, Function<Prolog, List<SchemaRef>> choice,
                     Function<SchemaRef, Schemas.Loaded> load, Set<CheckKind> kinds) {
        this.kinds = kinds;
        this.source = source;
        this.choice = choice;
        this.load = load;
    }

    /** Loads the schemas that count and gives the handlers of those that work on events. */
    List<ContentHandler> start(Prolog prolog) {
        Span root = source.tagEndingAt(prolog.root().line(), prolog.root().column());
        for (SchemaRef ref : choice.apply(prolog)) {
            boolean rules = ref.kind().equals(Optional.of(SchemaKind.SCHEMATRON));
            if (kinds.contains(rules ? CheckKind.RULES : CheckKind.GRAMMAR)) {
                prepare(ref, root);
            }
        }
        return events.stream().map(EventCheck::handler).toList();
    }

    private void prepare(SchemaRef ref, Span root) {
        Schemas.Loaded loaded = load.apply(ref);
        if (loaded instanceof Schemas.Loaded.Ready ready) {
            ready.schemas().forEach(schema -> prepare(schema, ref, root));
            boolean plain = ready.schemas().size() == 1 && !(ready.schemas().get(0) instanceof Schematron);
            ref.embeddedRules().filter(r -> plain && kinds.contains(CheckKind.RULES)).ifPresent(r -> prepare(r, root));
        } else if (loaded instanceof Schemas.Loaded.Unavailable missing) {
            fail(ref, List.of(SchemaMessages.unavailable(ref, root, missing.why())));
        } else if (loaded instanceof Schemas.Loaded.Broken broken) {
            fail(ref, broken.faults());
        } else if (loaded instanceof Schemas.Loaded.Unknown unknown) {
            fail(ref, List.of(SchemaMessages.unknownKind(ref, root, unknown.root())));
        }
    }

    private void prepare(CompiledSchema schema, SchemaRef ref, Span root) {
        if (String.valueOf(ref.uri().getScheme()).startsWith("http")) {
            names.put(schema.name(), ref.uri().toString());
        }
        if (schema instanceof RelaxNg rng) {
            events.add(rng.check());
            if (rng.isDtd()) {
                remarks.add(SchemaMessages.lossy(ref, root));
            }
        } else if (schema instanceof Xsd xsd) {
            events.add(xsd.check());
        } else if (schema instanceof Schematron schematron) {
            rules.add(schematron);
        }
    }

    private void fail(SchemaRef ref, List<Diagnostic> why) {
        String name = ref.kind().orElse(SchemaKind.UNKNOWN).checkName();
        Optional<String> schema = Optional.of(ref.uri()).filter(uri -> !uri.equals(SchemaChoice.NOWHERE)).map(java.net.URI::toString);
        failed.add(new Outcome(Check.notRun(name, schema, why.get(0).message()), why));
    }

    /** The results for a document that was read to its end. */
    List<Outcome> outcomes(Places places, Optional<TeiDocument> document, OtherFiles files) {
        List<Outcome> outcomes = new ArrayList<>();
        events.forEach(e -> outcomes.add(e.outcome(places)));
        document.ifPresent(d -> rules.forEach(r -> outcomes.add(r.check(d))));
        outcomes.addAll(failed);
        if (kinds.contains(CheckKind.POINTERS)) {
            document.ifPresent(d -> outcomes.add(Outcome.ran(POINTERS, Optional.empty(), new Pointers(d, files).check())));
        }
        if (kinds.contains(CheckKind.TEXT)) {
            outcomes.add(Outcome.ran(TEXT, Optional.empty(), places.sources().stream()
                    .flatMap(s -> WrittenText.check(s).stream()).toList()));
        }
        return outcomes.stream().map(this::named).toList();
    }

    private Outcome named(Outcome outcome) {
        Check check = outcome.check();
        return new Outcome(new Check(check.name(), check.schema().map(s -> names.getOrDefault(s, s)), check.outcome(),
                check.reason()), outcome.diagnostics());
    }

    /** What is to be said about the schemas themselves. */
    List<Diagnostic> remarks() {
        return remarks;
    }

    /** The checks that would have run. */
    List<Outcome> notRun(String reason) {
        List<Outcome> outcomes = new ArrayList<>();
        events.forEach(e -> outcomes.add(new Outcome(e.notRun(reason), List.of())));
        rules.forEach(r -> outcomes.add(new Outcome(
                Check.notRun(r.checkName(), Optional.of(r.name()), reason), List.of())));
        outcomes.addAll(failed);
        if (events.isEmpty() && rules.isEmpty() && failed.isEmpty()) {
            outcomes.add(new Outcome(Check.notRun(SchemaKind.UNKNOWN.checkName(), Optional.empty(), reason), List.of()));
        }
        if (kinds.contains(CheckKind.POINTERS)) {
            outcomes.add(new Outcome(Check.notRun(POINTERS, Optional.empty(), reason), List.of()));
        }
        if (kinds.contains(CheckKind.TEXT)) {
            outcomes.add(new Outcome(Check.notRun(TEXT, Optional.empty(), reason), List.of()));
        }
        return outcomes;
    }
}
