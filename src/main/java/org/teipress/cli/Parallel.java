package org.teipress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.teipress.document.SaxonEngine;

/** Work done side by side, its results in the order of the tasks. */
final class Parallel {

    private Parallel() {
    }

    /**
     * Runs tasks, each with a stack deep enough for any document.
     *
     * @throws Exception what the first failing task throws
     */
    static <T> List<T> run(List<Callable<T>> tasks, int threads, Terminal terminal) throws Exception {
        terminal.expect(tasks.size());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks.size())));
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(pool.submit(() -> {
                    T result = SaxonEngine.withDeepStack(task);
                    terminal.step("");
                    return result;
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
