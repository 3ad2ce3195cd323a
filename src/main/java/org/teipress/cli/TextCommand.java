package org.teipress.cli;

import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code teipress text}. */
@Command(name = "text", mixinStandardHelpOptions = true,
        description = {
            "Makes plain text with every editorial sign in its place: to search, to count, to compare.",
            "The same as \"teipress build --only text\"."}, footer = {
            "  teipress text letters                   out/text/letters.txt",
            "  teipress text first.xml -o -            to standard output",
            "  teipress text p.xml --convention leiden-plus -o -",
            "  teipress text p.xml --transcript -o -   what an import reads again"})
final class TextCommand extends PublishingCommand {

    @Option(names = "--transcript", description = "Only what a transcript has: of a document with an edition (a div of that type) "
            + "the edition, without apparatus, translation, commentary and literature.")
    private boolean transcript;

    @Override
    Optional<List<Output>> outputs() {
        return Optional.of(List.of(Output.TEXT));
    }

    @Override
    Settings look(Settings project) {
        return transcript ? super.look(project).withTranscript() : super.look(project);
    }
}
