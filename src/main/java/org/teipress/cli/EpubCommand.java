package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress epub}. */
@Command(name = "epub", mixinStandardHelpOptions = true,
        description = {
            "Makes books for reading systems: EPUB 3, with contents, notes and registers linked.",
            "The same as \"teipress build --only epub\"."}, footer = {
            "  teipress epub letters                   out/epub/letters.epub",
            "  teipress epub first.xml -o books        one document, to another place"})
final class EpubCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.EPUB));
    }
}
