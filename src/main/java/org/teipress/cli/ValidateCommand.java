package org.teipress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.teipress.document.SaxonEngine;
import org.teipress.project.Catalogs;
import org.teipress.project.Edition;
import org.teipress.project.EditionFinder;
import org.teipress.project.NoDocument;
import org.teipress.project.SchemaAddress;
import org.teipress.report.Report;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.Source;
import org.teipress.source.XmlCatalog;
import org.teipress.validate.CheckKind;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress validate}. */
@Command(name = "validate", mixinStandardHelpOptions = true, description = {
    "Says what is wrong with TEI documents: in plain words, at the exact place, with the way out.",
    "Each document is checked against the schemas that it names (xml-model), else its project's, else those of "
        + "teipress; which ones were used is said. \"teipress explain RULE\" tells more about a rule.",
    "A document that is not well-formed is not checked further, and that is said too."}, footer = {
    "  teipress validate letters               every TEI file below a folder",
    "  teipress validate 'letters/19*.xml'     those that a glob names",
    "  teipress validate -s tei_all.rng a.xml  with another schema",
    "  teipress validate -f line a.xml         one line a finding, for editors",
    "  teipress validate --fix letters         mend what cannot be misunderstood",
    "  teipress validate --ignore tei-gap .    without the rules on gaps",
    "  teipress validate --write-baseline known.tsv letters",
    "  teipress validate --baseline known.tsv letters       only what is new",
    "  teipress validate -f sarif letters      for a build server",
    "  cat a.xml | teipress validate -         standard input"})
final class ValidateCommand implements Callable<Integer> {

    /** A fix may make room for another one; in practice two rounds do. */
    private static final int MOST_ROUNDS = 10;

    /** Bytes from which on a document is not held in memory if that can be avoided. */
    private static final long LONG = 1L << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "TEI files, globs, folders (every TEI file below them), or - for standard input.")
    private List<String> names = List.of();

    @Option(names = {"-s", "--schema"}, paramLabel = "SCHEMA", description = "Schema to use instead: RELAX NG (.rng, "
            + ".rnc), XML Schema (.xsd), Schematron (.sch), NVDL, a DTD or an ODD; teipress for our own; tei:3.5.0, tei_all, lite "
            + "and the like for those of the TEI; may be repeated.")
    private List<String> schemas = List.of();

    @Option(names = "--phase", paramLabel = "PHASE", description = "Phase to run of a Schematron schema (default: the schema's own; "
            + "a document may name one with phase in its xml-model).")
    private @Nullable String phase;

    @Option(names = "--checks", paramLabel = "KINDS", split = ",", description = "Check only this: grammar, rules, pointers, text, or "
            + "several with commas. A grammar alone is quickest, and needs little memory however long a document is.")
    private List<String> checks = List.of();

    @Option(names = "--catalog", paramLabel = "FILE", description = "OASIS catalog that says where schemas lie; may be "
            + "repeated.")
    private List<Path> catalogFiles = List.of();

    @Option(names = "--fix", description = "Mend what can be mended without changing the meaning, by the least change of the "
            + "files; then show what is left.")
    private boolean fix;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N",
            description = "How many documents to check at once (default: the number of processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Judging judging;

    @Mixin
    private Reporting reporting;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = reporting.terminal(spec);
        List<Path> paths = Inputs.expand(names.stream().filter(n -> !n.equals(Scratch.STANDARD)).toList());
        EditionFinder.Result found = new EditionFinder().documents(paths);
        XmlCatalog.Result catalogs = Catalogs.of(catalogs(found.editions()));
        catalog = catalogs.catalog();
        List<Callable<Checked>> tasks = tasks(found.editions(), paths);
        if (names.contains(Scratch.STANDARD)) {
            Source source = Source.of(Path.of("standard-input.xml").toAbsolutePath().toUri(),
                    System.in.readAllBytes());
            tasks.add(() -> Checked.of(source, judging.settings().apply(validation(Optional.empty(), List.of(Path.of("")))
                    .validate(source).report(), "")));
        }
        if (tasks.isEmpty()) {
            throw new UserMistake(NoDocument.in(paths));
        }
        List<Checked> checked = Parallel.run(tasks, fix ? 1 : jobs, terminal);
        fixes.entrySet().stream().filter(f -> f.getValue() > 0).forEach(f -> terminal.say("Mended "
                + f.getValue() + (f.getValue() == 1 ? " fault" : " faults") + " in " + f.getKey()));
        List<Checked> all = new java.util.ArrayList<>(Reporting.faults(found.faults()));
        all.addAll(Reporting.faults(catalogs.faults()));
        all.addAll(checked);
        if (judging.writes()) {
            judging.remember(all, terminal);
            return ExitCode.CLEAN;
        }
        return reporting.finish(terminal, judging.judge(all, terminal)) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private final Map<Path, Integer> fixes = new ConcurrentSkipListMap<>();
    private final Map<Optional<String>, Validation> validations = new ConcurrentHashMap<>();

    private Catalog catalog = Catalog.NONE;

    private List<Path> catalogs(List<Edition> documents) {
        Set<Path> files = new LinkedHashSet<>(catalogFiles);
        documents.forEach(d -> files.addAll(d.settings().catalogs()));
        return List.copyOf(files);
    }

    private List<Callable<Checked>> tasks(List<Edition> documents, List<Path> paths) {
        Set<Path> roots = new LinkedHashSet<>(paths.stream().filter(Files::isDirectory).toList());
        documents.forEach(d -> {
            roots.add(d.file().getParent());
            d.settings().file().ifPresent(f -> roots.add(d.settings().folder()));
        });
        List<Callable<Checked>> tasks = new ArrayList<>();
        for (Edition document : documents) {
            tasks.add(() -> checked(document, List.copyOf(roots)));
        }
        return tasks;
    }

    /** Checks a document; with --fix, mends what can safely be mended and checks again, until nothing is left to mend. */
    private Checked checked(Edition document, List<Path> roots) throws IOException {
        Optional<String> schema = document.settings().schema()
                .map(s -> SchemaAddress.of(s, document.settings().folder()).toString());
        Validation validation = validation(schema, roots);
        int fixed = 0;
        for (int round = 1; ; round++) {
            Source source = source(document.file());
            Report judged = document.settings().judged(validation.validate(source).report(), document.file());
            Checked checked = Checked.of(source, judging.settings().apply(judged, ""));
            int now = fix && round <= MOST_ROUNDS ? Fixer.apply(checked.report()) : 0;
            fixed += now;
            if (now == 0) {
                fixes.merge(document.file(), fixed, Integer::sum);
                return checked;
            }
        }
    }

    /** Where a grammar alone is asked for, nothing needs the whole text of a long document. */
    private Source source(Path file) throws IOException {
        boolean events = kinds().equals(Set.of(CheckKind.GRAMMAR)) && Files.isRegularFile(file) && Files.size(file) > LONG;
        return events ? Source.onDisk(file) : Source.of(file);
    }

    private Set<CheckKind> kinds() {
        Set<CheckKind> kinds = java.util.EnumSet.noneOf(CheckKind.class);
        checks.forEach(word -> kinds.add(CheckKind.named(word).orElseThrow(() -> new UserMistake("there is no check \"" + word
                + "\"; the checks are " + String.join(", ", CheckKind.words())))));
        return kinds.isEmpty() ? java.util.EnumSet.allOf(CheckKind.class) : kinds;
    }

    private Validation validation(Optional<String> project, List<Path> roots) {
        return validations.computeIfAbsent(project, p -> new Validation(
                new SaxonEngine(new AccessPolicy(roots, catalog)), new SchemaChoice(
                schemas.stream().map(s -> SchemaAddress.of(s, Path.of(""))).toList(),
                p.stream().map(URI::create).toList(), Optional.ofNullable(phase)), kinds()));
    }
}
