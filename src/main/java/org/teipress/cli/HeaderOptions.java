package org.teipress.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teipress.imports.HeaderWords;
import picocli.CommandLine.Option;

/** What the teiHeader of an import says: by options, and on a terminal by questions for what they leave open. */
final class HeaderOptions {

    /** A language tag of BCP 47, as far as its shape goes. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private static final Pattern DATES = Pattern.compile("-?\\d{4}(?:-\\d\\d){0,2}(?:/-?\\d{4}(?:-\\d\\d){0,2})?");

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

    @Option(names = "--date", paramLabel = "DATE", description = "When the text was written: 1871, 1871-03, 1871-03-12, or from when to when, 1871/1875.")
    private Optional<String> written = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the edition.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--licence", paramLabel = "ADDRESS", description = "Address or name of the licence.")
    private Optional<String> licence = Optional.empty();

    /** What the options say. */
    HeaderWords words() {
        language.filter(l -> !TAG.matcher(l).matches()).ifPresent(l -> {
            throw new UserMistake("--language takes a language tag such as en or kk-Cyrl, not " + l);
        });
        written.filter(w -> !isDate(w)).ifPresent(w -> {
            throw new UserMistake("--date takes a year, month or day such as 1871, 1871-03 or 1871-03-12, or two with a stroke between, not " + w);
        });
        return new HeaderWords(said(title), said(author), said(editor), language, said(source), written, said(publisher), said(licence));
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
                said.language().or(() -> asked(ask, l -> TAG.matcher(l).matches(), "Language as a tag such as en or kk-Cyrl (Enter lets it be guessed): ",
                        "is no language tag; a tag such as en or kk-Cyrl: ")),
                open(said.source(), ask, "What was transcribed, for instance an archive and its number (Enter leaves it open): "),
                said.written().or(() -> asked(ask, HeaderOptions::isDate, "When it was written, as 1871-03-12 or 1871/1875 (Enter leaves it open): ",
                        "is no date; one such as 1871, 1871-03-12 or 1871/1875: ")),
                open(said.publisher(), ask, "Publisher (Enter leaves it open): "),
                open(said.licence(), ask, "Licence, its address or name (Enter leaves it open): "));
    }

    private static Optional<String> said(Optional<String> words) {
        return words.map(String::strip).filter(w -> !w.isEmpty());
    }

    private static Optional<String> open(Optional<String> said, UnaryOperator<String> ask, String question) {
        return said.or(() -> said(Optional.of(ask.apply(question))));
    }

    /** An answer that is of the right form; asked for again until it is, or empty. */
    private static Optional<String> asked(UnaryOperator<String> ask, Predicate<String> right, String question, String wrong) {
        String answer = ask.apply(question).strip();
        while (!answer.isEmpty() && !right.test(answer)) {
            answer = ask.apply("“" + answer + "” " + wrong).strip();
        }
        return Optional.of(answer).filter(a -> !a.isEmpty());
    }

    /** Whether words are a date of ISO 8601 without time, or two with a stroke between. */
    private static boolean isDate(String words) {
        return DATES.matcher(words).matches() && Stream.of(words.split("/")).allMatch(date -> {
            try {
                LocalDate.parse(date + "-01-01".substring(date.replaceFirst("^-", "").length() - "1871".length()));
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        });
    }
}
