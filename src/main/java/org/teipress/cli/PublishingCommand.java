package org.teipress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teipress.project.Build;
import org.teipress.project.BuildJob;
import org.teipress.project.BuiltEdition;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that make editions have in common. */
abstract class PublishingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = {
        "Folders to search for editions, TEI files, or - for standard input; globs are understood.",
        "Without any: this folder if it has a teipress.toml, else its folder tei, else this folder."})
    private List<String> paths = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", defaultValue = "out",
            description = "Folder to write to (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = {"-s", "--schema"}, paramLabel = "SCHEMA",
            description = "Schema to validate with, instead of those that documents and projects name; may be repeated.")
    private List<String> schemas = List.of();

    @Option(names = "--convention", paramLabel = "NAME", description = "Which signs editorial markup prints, instead of those "
            + "that projects name: a preset (\"teipress conventions list\") or a convention file.")
    private Optional<String> convention = Optional.empty();

    @Option(names = {"-j", "--jobs"}, paramLabel = "N",
            description = "How many editions to make at once (default: the number of processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Make everything anew, even what has not changed.")
    private boolean force;

    @Option(names = "--keep-steps", description = "Save what each step of the preparation made, in FOLDER/steps, for study.")
    private boolean keepSteps;

    @Mixin
    private Reporting reporting;

    /** What to make, instead of what the projects say. */
    abstract Optional<List<Output>> outputs();

    /** Whether what was made is read back and compared with the document. */
    boolean isProved() {
        return false;
    }

    @Override
    public final Integer call() throws IOException {
        if (jobs < 1) {
            throw new UserMistake("--jobs takes a number from 1");
        }
        boolean printed = output.toString().equals(Scratch.STANDARD);
        if (printed && !outputs().equals(Optional.of(List.of(Output.TEXT)))) {
            throw new UserMistake("only plain text can be written to standard output; name a folder after -o");
        }
        try (Scratch scratch = new Scratch()) {
            Terminal terminal = printed ? reporting.aside(spec) : reporting.terminal(spec);
            BuildJob job = new BuildJob(roots(scratch), printed ? scratch.output() : output, outputs(), schemas, jobs,
                    force, keepSteps, isProved() && !printed, this::look);
            long start = System.nanoTime();
            Build.Result result = new Build(job).run(terminal);
            int status = new BuildSummary(terminal, reporting, job).print(result, System.nanoTime() - start);
            if (printed) {
                print(result);
            }
            return status;
        }
    }

    /** What this run changes of the settings of a project. */
    Settings look(Settings project) {
        return convention.map(PublishingCommand::absolute).map(project::withConvention).orElse(project);
    }

    /** A preset's name as it is, a file's path as seen from here. */
    private static String absolute(String convention) {
        return convention.endsWith(".xml") ? Path.of(convention).toAbsolutePath().normalize().toString() : convention;
    }

    private List<Path> roots(Scratch scratch) throws IOException {
        List<Path> roots = new ArrayList<>(Inputs.expand(paths.isEmpty() ? List.of(usual())
                : paths.stream().filter(p -> !p.equals(Scratch.STANDARD)).toList()));
        if (paths.contains(Scratch.STANDARD)) {
            roots.add(scratch.file(System.in));
        }
        return roots;
    }

    private void print(Build.Result result) throws IOException {
        for (BuiltEdition edition : result.editions()) {
            for (BuiltEdition.Part part : edition.parts()) {
                if (part.file().isPresent()) {
                    spec.commandLine().getOut().print(Files.readString(part.file().get()));
                }
            }
        }
    }

    private static String usual() {
        boolean project = Files.isRegularFile(Path.of(org.teipress.project.ProjectFile.NAME));
        return !project && Files.isDirectory(Path.of("tei")) ? "tei" : ".";
    }
}
