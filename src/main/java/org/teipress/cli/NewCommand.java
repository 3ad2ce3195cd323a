package org.teipress.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress new}. */
@Command(name = "new", mixinStandardHelpOptions = true, description = {
    "Makes the folder of a new edition: a TEI document to start from, and its settings.",
    "It builds at once: teipress build NAME."}, footer = {
    "  teipress new letters --title \"Letters of a ferryman\"",
    "  teipress build letters"})
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Folder to make; it must not be there yet.")
    private Path folder;

    @Option(names = "--title", paramLabel = "TITLE", description = "Title of the edition (default: its name).")
    private Optional<String> title = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "is there already; choose another name");
        }
        String plain = folder.toAbsolutePath().normalize().getFileName().toString();
        String name = plain.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : TeiSkeleton.files(name, title.orElse(plain)).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        spec.commandLine().getOut().println("Made " + folder + ". Next: teipress build " + folder);
        return ExitCode.CLEAN;
    }
}
