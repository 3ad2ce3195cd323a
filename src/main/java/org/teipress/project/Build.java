package org.teipress.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.teipress.registers.MapTiles;
import org.teipress.report.Diagnostic;

/**
 * The whole job: finds the editions, validates and publishes those that changed, and writes what came of it. What did
 * not change costs only a look at its files. An edition that fails keeps its last good output. Used once.
 */
public final class Build {

    private final BuildJob job;
    private final Digests digests = new Digests();

    /** A build that has not begun. */
    public Build(BuildJob job) {
        this.job = job;
    }

    /**
     * How a build ended.
     *
     * @param editions in the order of their names
     * @param faults   mistakes in project files; if there are any, nothing was built
     */
    public record Result(List<BuiltEdition> editions, List<Diagnostic> faults) {
    }

    /** Hears how a build goes on, from whichever thread. */
    public interface Watcher {
        /** So many editions were found. */
        void begins(int editions);

        /** One of them has ended. */
        void ended(BuiltEdition edition);
    }

    /** Thrown when another build is writing to the same folder. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        Busy(Path output) {
            super("another build is writing to " + output);
        }
    }

    /**
     * Builds.
     *
     * @param watcher hears of each edition as it ends
     * @throws IOException if a root is missing, or the output cannot be written
     */
    public Result run(Watcher watcher) throws IOException {
        EditionFinder.Result found = new EditionFinder().find(job.roots()).with(job.look());
        if (!found.faults().isEmpty()) {
            return new Result(List.of(), found.faults());
        }
        watcher.begins(found.editions().size());
        try (OutputFolder output = OutputFolder.take(job.output()).orElseThrow(() -> new Busy(job.output()))) {
            Manifest before = Manifest.read(output.manifest());
            Workshop workshop = new Workshop(job, found.editions(), digests);
            Map<String, Manifest.Entry> entries = new TreeMap<>(before.editions());
            List<BuiltEdition> built = new ArrayList<>();
            for (Callable<Workshop.Made> task : tasks(found.editions(), before, workshop, output, watcher)) {
                Workshop.Made made = await(task);
                built.add(made.result());
                made.entry().ifPresent(e -> entries.put(made.result().edition().name(), e));
            }
            SiteFiles site = new SiteFiles(output, entries, found.editions().stream()
                    .flatMap(e -> MapTiles.of(e.settings().publish()).stream()).findFirst());
            if (built.stream().anyMatch(b -> b.status() == BuiltEdition.Status.MADE) || !site.stand()) {
                entries.put(SiteFiles.NAME, site.write(workshop.sitePages()));
            }
            Manifest now = new Manifest(entries);
            if (!now.equals(before)) {
                output.put(output.manifest(), now.bytes());
            }
            return new Result(built, List.of());
        }
    }

    /** Starts everything; each task then waits for its edition, so that results come in order. */
    private List<Callable<Workshop.Made>> tasks(List<Edition> editions, Manifest before, Workshop workshop,
                                                OutputFolder output, Watcher watcher) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, job.threads()));
        List<Callable<Workshop.Made>> waiting = new ArrayList<>();
        for (Edition edition : editions) {
            Optional<Manifest.Entry> known = Optional.ofNullable(before.editions().get(edition.name()));
            Future<Workshop.Made> future = pool.submit(() -> {
                Workshop.Made made = known.filter(k -> !job.fresh() && upToDate(edition, k, output))
                        .map(k -> Workshop.Made.unchanged(edition, k))
                        .orElseGet(() -> workshop.make(edition, known, output));
                watcher.ended(made.result());
                return made;
            });
            waiting.add(future::get);
        }
        pool.shutdown();
        return waiting;
    }

    private static Workshop.Made await(Callable<Workshop.Made> task) throws IOException {
        try {
            return task.call();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof java.io.UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether everything that went into an edition is as it was, and everything that came of it is still there. */
    private boolean upToDate(Edition edition, Manifest.Entry entry, OutputFolder output) {
        boolean same = entry.key().equals(Workshop.key(edition, job, digests))
                && entry.inputs().entrySet().stream().allMatch(i -> digests.of(URI.create(i.getKey()))
                .equals(i.getValue()));
        return same && entry.outputs().entrySet().stream().allMatch(o -> {
            java.io.File file = output.file(o.getKey()).toFile();
            return file.isFile() && file.length() == o.getValue();
        });
    }
}
