package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code teipress build}. */
@Command(name = "build", mixinStandardHelpOptions = true, description = {
    "Validates editions and makes everything of them that their projects ask for.",
    "Only what has changed is made; an edition that fails keeps its last good output."})
final class BuildCommand extends PublishingCommand {

    @Option(names = "--only", split = ",", paramLabel = "OUTPUT",
            description = "Make only these: ${COMPLETION-CANDIDATES}.")
    private List<Output> only = List.of();

    @Override
    Optional<List<Output>> outputs() {
        return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }
}
