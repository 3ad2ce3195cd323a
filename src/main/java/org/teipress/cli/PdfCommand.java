package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress pdf}. */
@Command(name = "pdf", mixinStandardHelpOptions = true,
        description = "Makes print-ready PDFs: tagged, fonts embedded, notes at the foot of the page.")
final class PdfCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.PDF));
    }
}
