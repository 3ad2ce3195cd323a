package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress pdf}. */
@Command(name = "pdf", mixinStandardHelpOptions = true,
        description = {
            "Makes print-ready PDFs: tagged, fonts embedded, notes at the foot of the page.",
            "Paper, size of type and typefaces stand in teipress.toml. The same as \"teipress build --only pdf\"."},
        footer = {
            "  teipress pdf letters                    out/pdf/letters.pdf",
            "  teipress pdf first.xml -o print         one document, to another place"})
final class PdfCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.PDF));
    }
}
