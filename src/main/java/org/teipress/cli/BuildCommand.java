package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code teipress build}. */
@Command(name = "build", mixinStandardHelpOptions = true, description = {
    "Validates editions and makes everything of them that their projects ask for.",
    "A folder with a teipress.toml is a project, and the file says what to make and how it looks; any other folder of "
        + "TEI builds as well. An edition is a TEI file that no other one includes. A document with errors is still "
        + "made, unless it is not well-formed.",
    "Only what has changed is made; an edition that fails keeps its last good output. At the end stands what was made, "
        + "where it is, and how long each part took."}, footer = {
    "  teipress build                          everything here, into the folder out",
    "  teipress build letters -o site          one folder, to another place",
    "  teipress build --only html letters      only the web edition",
    "  teipress build -q --fail-on warning     for a build server: warnings count"})
final class BuildCommand extends PublishingCommand {

    @Option(names = "--only", split = ",", paramLabel = "OUTPUT",
            description = "Make only these, whatever the projects say: html, pdf, epub, text.")
    private List<Output> only = List.of();

    @Option(names = "--proof", description = "Read the editions back to prove that nothing is lost, in FOLDER/proof; done "
            + "unless --no-proof says otherwise.")
    private boolean proof;

    @Option(names = "--no-proof", description = "Do not read the editions back.")
    private boolean unproved;

    @Override
    boolean isProved() {
        return proof || !unproved;
    }

    @Override
    Optional<List<Output>> outputs() {
        return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }
}
