package org.teipress.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;

/**
 * What to build.
 *
 * @param roots     folders to search for editions, or files that are editions
 * @param output    the folder to write to
 * @param outputs   what to make, instead of what the projects say
 * @param schemas   schemas for this run, instead of those that documents and projects name
 * @param threads   how many editions are made at once
 * @param fresh     whether to make everything anew
 * @param keepSteps whether to save what each step of the preparation made
 * @param proof     whether to prove that nothing is lost
 * @param look      what this run changes of the settings of the projects
 */
public record BuildJob(List<Path> roots, Path output, Optional<List<Output>> outputs, List<String> schemas,
                       int threads, boolean fresh, boolean keepSteps, boolean proof, UnaryOperator<Settings> look) {

    /** A job with the settings of the projects. */
    public BuildJob(List<Path> roots, Path output, Optional<List<Output>> outputs, List<String> schemas, int threads,
                    boolean fresh, boolean keepSteps, boolean proof) {
        this(roots, output, outputs, schemas, threads, fresh, keepSteps, proof, UnaryOperator.identity());
    }

    /** A job without a proof. */
    public BuildJob(List<Path> roots, Path output, Optional<List<Output>> outputs, List<String> schemas, int threads,
                    boolean fresh, boolean keepSteps) {
        this(roots, output, outputs, schemas, threads, fresh, keepSteps, false);
    }

    public BuildJob {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
    }
}
