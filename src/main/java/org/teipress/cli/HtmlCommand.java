package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress html}. */
@Command(name = "html", mixinStandardHelpOptions = true,
        description = {
            "Makes web editions: static files that open from a disk, need no server and ask nothing of the network.",
            "The same as \"teipress build --only html\"."}, footer = {
            "  teipress html letters                   out/html/letters/index.html",
            "  teipress html first.xml -o site         one document, to another place"})
final class HtmlCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.HTML));
    }
}
