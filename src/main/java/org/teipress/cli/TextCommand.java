package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import picocli.CommandLine.Command;

/** {@code teipress text}. */
@Command(name = "text", mixinStandardHelpOptions = true,
        description = {
            "Makes plain text with every editorial sign in its place: to search, to count, to compare.",
            "The same as \"teipress build --only text\"."}, footer = {
            "  teipress text letters                   out/text/letters.txt",
            "  teipress text first.xml -o -            to standard output",
            "  teipress text p.xml --convention leiden-plus -o -"})
final class TextCommand extends PublishingCommand {

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.TEXT));
    }
}
