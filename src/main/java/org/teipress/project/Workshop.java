package org.teipress.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.print.Attachment;
import org.teipress.proof.Proof;
import org.teipress.proof.Prover;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.PublishedFile;
import org.teipress.publish.Publisher;
import org.teipress.publish.Site;
import org.teipress.publish.Trail;
import org.teipress.publish.SitePages;
import org.teipress.report.Report;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/**
 * Makes editions: the tools are set up when the first edition needs them, and shared by all. Thread-safe.
 */
final class Workshop {

    private final BuildJob job;
    private final Digests digests;
    private final Map<Optional<String>, Validation> validations = new ConcurrentHashMap<>();
    private final Tools tools;

    /** What a build made of an edition, and what to remember of it. */
    record Made(BuiltEdition result, Optional<Manifest.Entry> entry) {
        static Made unchanged(Edition edition, Manifest.Entry entry) {
            return new Made(new BuiltEdition(edition, BuiltEdition.Status.UP_TO_DATE, Report.EMPTY, entry.errors(),
                    entry.warnings(), List.of(), Optional.empty()), Optional.of(entry));
        }
    }

    /** Saxon and the publisher, made when first asked for: a build without changes never needs them. */
    private static final class Tools {
        private final List<Path> roots;
        private final Catalog catalog;
        private Optional<SaxonEngine> engine = Optional.empty();
        private Optional<Publisher> publisher = Optional.empty();

        Tools(List<Path> roots, Catalog catalog) {
            this.roots = roots;
            this.catalog = catalog;
        }

        synchronized SaxonEngine engine() {
            engine = engine.or(() -> Optional.of(new SaxonEngine(new AccessPolicy(roots, catalog))));
            return engine.orElseThrow();
        }

        synchronized Publisher publisher() {
            SaxonEngine shared = engine();
            publisher = publisher.or(() -> Optional.of(new Publisher(shared)));
            return publisher.orElseThrow();
        }
    }

    Workshop(BuildJob job, List<Edition> editions, Digests digests) {
        this.job = job;
        this.digests = digests;
        Set<Path> roots = new LinkedHashSet<>();
        job.roots().stream().map(Path::toAbsolutePath).filter(java.nio.file.Files::isDirectory).forEach(roots::add);
        editions.forEach(e -> {
            roots.add(e.file().getParent());
            e.settings().file().ifPresent(f -> roots.add(e.settings().folder()));
        });
        List<Path> catalogs = editions.stream().flatMap(e -> e.settings().catalogs().stream()).distinct().toList();
        this.tools = new Tools(List.copyOf(roots), Catalogs.of(catalogs).catalog());
    }

    /** Checksum of everything but files that decides how an edition comes out. */
    static String key(Edition edition, BuildJob job, Digests digests) {
        String all = String.join("\n", ProgramStamp.get(), edition.settings().publish().toString(),
                outputs(edition, job).toString(), edition.settings().schema().toString(), edition.settings().rules().toString(), job.schemas().toString(),
                edition.file().toString(), String.valueOf(job.keepSteps()), String.valueOf(job.proof()));
        return Digests.of(all.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Output> outputs(Edition edition, BuildJob job) {
        return job.outputs().orElse(edition.settings().outputs());
    }

    /** Validates, publishes and writes one edition. */
    Made make(Edition edition, Optional<Manifest.Entry> before, OutputFolder folder) {
        try {
            Source source = Source.of(edition.file());
            long start = System.nanoTime();
            Validated checked = SaxonEngine.withDeepStack(() -> validation(edition).validate(source));
            Validated validated = checked.with(edition.settings().judged(checked.report(), edition.file()));
            List<BuiltEdition.Part> parts = new ArrayList<>();
            parts.add(new BuiltEdition.Part("validate", Optional.empty(), since(start)));
            if (validated.document().isEmpty()) {
                return made(edition, BuiltEdition.Status.FAILED, validated.report(), parts, source, Optional.empty());
            }
            return publish(edition, validated, new Written(folder, before, source), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The maker of the pages that all editions share. */
    SitePages sitePages() {
        return new SitePages(tools.engine());
    }

    /** Where an edition goes, and what was there. */
    private record Written(OutputFolder folder, Optional<Manifest.Entry> before, Source source) {
    }

    private Made publish(Edition edition, Validated validated, Written to, List<BuiltEdition.Part> parts)
            throws IOException {
        TeiDocument document = validated.document().orElseThrow();
        Report report = validated.report();
        Set<URI> inputs = inputs(edition, document);
        Map<String, Long> outputs = new TreeMap<>();
        boolean failed = false;
        List<Trail> trails = new ArrayList<>();
        for (Output output : outputs(edition, job)) {
            long start = System.nanoTime();
            Trail trail = trail(edition, document, output);
            trails.add(trail);
            Publication publication = trail.publication();
            report = report.plus(publication.report());
            inputs.addAll(publication.inputs());
            failed |= publication.files().isEmpty();
            write(edition, output, publication, to).forEach(outputs::put);
            if (!publication.files().isEmpty()) {
                Path first = to.folder().file(OutputPaths.path(edition, output, publication.files().get(0)));
                parts.add(BuiltEdition.Part.of(output, first, since(start)));
            }
        }
        if (failed) {
            return made(edition, BuiltEdition.Status.FAILED, report, parts, to.source(),
                    Optional.of(unfinished(to, outputs, report)));
        }
        return finish(edition, document, new Finished(trails, outputs, inputs), to, report, parts);
    }

    /** What was made of an edition, and of what. */
    private record Finished(List<Trail> trails, Map<String, Long> outputs, Set<URI> inputs) {
    }

    private Made finish(Edition edition, TeiDocument document, Finished done, Written to, Report published,
                        List<BuiltEdition.Part> parts) throws IOException {
        Report report = published;
        for (Map.Entry<String, byte[]> file : Downloads.files(edition, document, done.trails()).entrySet()) {
            to.folder().put(to.folder().file(file.getKey()), file.getValue());
            done.outputs().put(file.getKey(), (long) file.getValue().length);
        }
        if (job.keepSteps()) {
            keepSteps(edition, document, to, done.outputs());
        }
        if (job.proof()) {
            report = report.plus(prove(edition, document, done.trails(), to, done.outputs(), parts));
        }
        if (job.outputs().isPresent()) {
            othersOf(to, done.outputs());
        }
        Manifest.Entry entry = entry(edition, done.inputs(), done.outputs(), report);
        removeStale(to, entry);
        return made(edition, BuiltEdition.Status.MADE, report, parts, to.source(), Optional.of(entry));
    }

    /** What was made before of a kind that was not asked for now is neither made anew nor taken away. */
    private static void othersOf(Written to, Map<String, Long> outputs) {
        Set<String> kinds = new java.util.HashSet<>();
        outputs.keySet().forEach(path -> kinds.add(path.substring(0, path.indexOf('/'))));
        to.before().ifPresent(entry -> entry.outputs().forEach((path, size) -> {
            if (!kinds.contains(path.substring(0, path.indexOf('/')))) {
                outputs.put(path, size);
            }
        }));
    }

    private Trail trail(Edition edition, TeiDocument document, Output output) {
        Site site = Site.above(edition.name()).offering(Downloads.of(edition, outputs(edition, job)));
        return job.proof() || output != Output.PDF
                ? tools.publisher().trace(document, output, edition.settings().publish(), site)
                : tools.publisher().made(document, output, edition.settings().publish(), site);
    }

    /** Reads the editions back and writes what the proof says of them. */
    private static Report prove(Edition edition, TeiDocument document, List<Trail> trails, Written to,
                                Map<String, Long> outputs, List<BuiltEdition.Part> parts) throws IOException {
        long start = System.nanoTime();
        Proof proof = Prover.prove(document, trails);
        Map<String, String> files = Map.of("html", proof.page(document, edition.name()), "json", proof.json());
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = OutputPaths.proof(edition, file.getKey());
            byte[] bytes = file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            to.folder().put(to.folder().file(path), bytes);
            outputs.put(path, (long) bytes.length);
        }
        attach(edition, files.get("html"), trails, to, outputs);
        Path page = to.folder().file(OutputPaths.proof(edition, "html"));
        parts.add(new BuiltEdition.Part("proof", Optional.of(page), since(start)));
        return edition.settings().judged(proof.report(), edition.file());
    }

    /** Puts the page of the proof into the PDF, where the document itself goes along. */
    private static void attach(Edition edition, String page, List<Trail> trails, Written to, Map<String, Long> outputs)
            throws IOException {
        if (edition.settings().publish().attachesSource()) {
            for (Trail trail : trails.stream().filter(t -> t.output() == Output.PDF).toList()) {
                for (PublishedFile file : trail.publication().files()) {
                    String path = OutputPaths.path(edition, Output.PDF, file);
                    byte[] bytes = Attachment.proof(Path.of(edition.name()).getFileName().toString(), page).into(file.bytes());
                    to.folder().put(to.folder().file(path), bytes);
                    outputs.put(path, (long) bytes.length);
                }
            }
        }
    }

    /** Puts the files of a publication into their places; returns these with their sizes. */
    private static Map<String, Long> write(Edition edition, Output output, Publication publication, Written to)
            throws IOException {
        Map<String, Long> written = new TreeMap<>();
        for (PublishedFile file : publication.files()) {
            String path = OutputPaths.path(edition, output, file);
            to.folder().put(to.folder().file(path), file.bytes());
            written.put(path, (long) file.bytes().length);
        }
        return written;
    }

    /** What is there of an edition that failed: the old and the new, and a key that makes the next build try again. */
    private static Manifest.Entry unfinished(Written to, Map<String, Long> outputs, Report report) {
        Map<String, Long> all = new TreeMap<>(to.before().map(Manifest.Entry::outputs).orElse(Map.of()));
        all.putAll(outputs);
        return new Manifest.Entry("unfinished", Map.of(), all, report.count(Severity.ERROR),
                report.count(Severity.WARNING));
    }

    private void keepSteps(Edition edition, TeiDocument document, Written to, Map<String, Long> outputs)
            throws IOException {
        try {
            Map<String, XdmNode> steps = SaxonEngine.withDeepStack(() -> tools.publisher().steps(document,
                    outputs(edition, job).get(0), edition.settings().publish()));
            for (Map.Entry<String, XdmNode> step : steps.entrySet()) {
                String path = OutputPaths.step(edition, step.getKey());
                byte[] bytes = step.getValue().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                to.folder().put(to.folder().file(path), bytes);
                outputs.put(path, (long) bytes.length);
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeStale(Written to, Manifest.Entry now) throws IOException {
        for (String stale : to.before().map(b -> Manifest.stale(b, now)).orElse(List.of())) {
            to.folder().remove(stale);
        }
    }

    /** The files that decide how an edition comes out, known before anything is made of it. */
    private static Set<URI> inputs(Edition edition, TeiDocument document) {
        Set<URI> inputs = new LinkedHashSet<>();
        document.sources().forEach(s -> inputs.add(s.uri()));
        inputs.addAll(document.sought());
        edition.settings().file().ifPresent(f -> inputs.add(f.toUri()));
        schemaFile(edition).ifPresent(f -> inputs.add(f.toUri()));
        edition.settings().publish().files().forEach(f -> inputs.add(f.toUri()));
        return inputs;
    }

    private Manifest.Entry entry(Edition edition, Set<URI> inputs, Map<String, Long> outputs, Report report) {
        Map<String, String> sums = new TreeMap<>();
        inputs.forEach(uri -> sums.put(uri.toString(), digests.of(uri)));
        return new Manifest.Entry(key(edition, job, digests), sums, outputs, report.count(Severity.ERROR),
                report.count(Severity.WARNING));
    }

    private static Made made(Edition edition, BuiltEdition.Status status, Report report,
                             List<BuiltEdition.Part> parts, Source source, Optional<Manifest.Entry> entry) {
        return new Made(new BuiltEdition(edition, status, report, report.count(Severity.ERROR),
                report.count(Severity.WARNING), parts, Optional.of(source)), entry);
    }

    private Validation validation(Edition edition) {
        return validations.computeIfAbsent(edition.settings().schema(), schema -> {
            List<URI> command = job.schemas().stream().map(s -> SchemaAddress.of(s, Path.of(""))).toList();
            List<URI> project = schema.stream().map(s -> SchemaAddress.of(s, edition.settings().folder())).toList();
            return new Validation(tools.engine(), new SchemaChoice(command, project));
        });
    }

    private static Optional<Path> schemaFile(Edition edition) {
        return edition.settings().schema().map(s -> SchemaAddress.of(s, edition.settings().folder()))
                .filter(u -> "file".equals(u.getScheme())).map(Path::of);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
