package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress proof}. */
@Command(name = "proof", mixinStandardHelpOptions = true, description = {
    "Proves that nothing is lost: makes the web edition, the PDF and the plain text, reads them back and compares them with "
        + "the document.",
    "Each character is shown, shown elsewhere (a note at the foot, a reading in the apparatus), or left out by a rule that "
        + "has a name; the interventions of each kind are counted. The result is a page and JSON in FOLDER/proof. What is "
        + "missing, doubled or out of its order is a finding, with the stage where it happened and the line of the source."},
    footer = {
        "  teipress proof letters                  out/proof/letters.html and .json",
        "  teipress proof -q first.xml             nothing is said if nothing is lost"})
final class ProofCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.HTML, Output.PDF, Output.TEXT));
    }

    @Override
    boolean isProved() {
        return true;
    }
}
