package org.teipress.cli;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.teipress.imports.HeaderWords;
import picocli.CommandLine.Option;

/** What the teiHeader of an import says: by options, and on a terminal by questions for what they leave open. */
final class HeaderOptions {

    /** A language tag of BCP 47, as far as its shape goes. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    @Option(names = "--title", paramLabel = "TITLE", description = "Title (default: the first heading).")
    private Optional<String> title = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Author of the text.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--editor", paramLabel = "NAME", description = "Who answers for what stands in brackets.")
    private Optional<String> editor = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the text (default: guessed).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--source", paramLabel = "WORDS", description = "What was transcribed: an archive with its number, a book.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the edition.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--licence", paramLabel = "ADDRESS", description = "Address or name of the licence.")
    private Optional<String> licence = Optional.empty();

    /** What the options say. */
    HeaderWords words() {
        language.filter(l -> !TAG.matcher(l).matches()).ifPresent(l -> {
            throw new UserMistake("--language takes a language tag such as en or kk-Cyrl, not " + l);
        });
        return new HeaderWords(title, author, editor, language, source, publisher, licence);
    }

    /**
     * The same with what a person answers to questions about the rest; an empty answer leaves it open.
     *
     * @param ask puts a question and gives the answer; the end of all answers is an empty one
     */
    HeaderWords asked(UnaryOperator<String> ask) {
        HeaderWords said = words();
        return new HeaderWords(open(said.title(), ask, "Title (Enter takes the first heading): "),
                open(said.author(), ask, "Author of the text (Enter leaves it out): "),
                open(said.editor(), ask, "Who answers for the brackets (Enter leaves it open): "),
                said.language().or(() -> language(ask)),
                open(said.source(), ask, "What was transcribed, for instance an archive and its number (Enter leaves it open): "),
                open(said.publisher(), ask, "Publisher (Enter leaves it open): "),
                open(said.licence(), ask, "Licence, its address or name (Enter leaves it open): "));
    }

    private static Optional<String> open(Optional<String> said, UnaryOperator<String> ask, String question) {
        return said.or(() -> Optional.of(ask.apply(question).strip()).filter(a -> !a.isEmpty()));
    }

    private static Optional<String> language(UnaryOperator<String> ask) {
        String answer = ask.apply("Language as a tag such as en or kk-Cyrl (Enter lets it be guessed): ").strip();
        while (!answer.isEmpty() && !TAG.matcher(answer).matches()) {
            answer = ask.apply("“" + answer + "” is no language tag; a tag such as en or kk-Cyrl: ").strip();
        }
        return Optional.of(answer).filter(a -> !a.isEmpty());
    }
}
