package org.teipress.document;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import org.teipress.source.AccessPolicy;

/**
 * The one Saxon of a project: every tree, schema and stylesheet of a run belongs to it. Thread-safe.
 */
public final class SaxonEngine {

    /** Deeply nested documents need more stack than a main thread has. */
    private static final long STACK = 64L * 1024 * 1024;

    private final AccessPolicy policy;
    private Optional<Processor> processor = Optional.empty();

    /** An engine whose documents and schemas may read what {@code policy} allows. */
    public SaxonEngine(AccessPolicy policy) {
        this.policy = policy;
    }

    /** The shared processor; made when first asked for, since a grammar alone does without it. */
    public synchronized Processor processor() {
        processor = processor.or(() -> {
            Processor made = new Processor(new SafeConfiguration(policy));
            made.registerExtensionFunction(new PlaceFunction());
            return Optional.of(made);
        });
        return processor.orElseThrow();
    }

    /** What may be read. */
    public AccessPolicy policy() {
        return policy;
    }

    /** What Saxon may load under another policy than that of this engine, for a stylesheet that is trusted more. */
    public static ResourceResolver resolver(AccessPolicy policy) {
        return SafeConfiguration.resolver(policy);
    }

    /**
     * Runs work on a thread whose stack is deep enough for any document the reader lets through.
     *
     * @throws Exception what the work throws
     */
    public static <T> T withDeepStack(Callable<T> work) throws Exception {
        if (Thread.currentThread().getName().startsWith("teipress-deep")) {
            return work.call();
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "teipress-deep", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
