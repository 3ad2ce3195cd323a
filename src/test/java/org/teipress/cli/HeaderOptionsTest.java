package org.teipress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teipress.imports.HeaderWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the header of an import says is taken from options, and asked for where they say nothing. */
class HeaderOptionsTest {

    @Command
    private static final class Line {
        @Mixin
        private HeaderOptions header;
    }

    private static HeaderWords asked(List<String> questions, List<String> answers, String... options) {
        Deque<String> left = new ArrayDeque<>(answers);
        Line line = new Line();
        new CommandLine(line).parseArgs(options);
        return line.header.asked(question -> {
            questions.add(question);
            return left.isEmpty() ? "" : left.removeFirst();
        });
    }

    @Test
    void onlyWhatNoOptionSaysIsAskedFor() {
        List<String> questions = new ArrayList<>();
        HeaderWords words = asked(questions, List.of("A. Ferryman", " ", "en", "State archive, 12/3"), "--title", "The ferry", "--publisher", "P");
        assertThat(questions).hasSize(6).noneMatch(q -> q.startsWith("Title") || q.startsWith("Publisher"));
        assertThat(words.title()).contains("The ferry");
        assertThat(words.author()).contains("A. Ferryman");
        assertThat(words.editor()).isEmpty();
        assertThat(words.language()).contains("en");
        assertThat(words.source()).contains("State archive, 12/3");
        assertThat(words.licence()).isEmpty();
    }

    @Test
    void aLanguageThatIsNoTagIsAskedForAgain() {
        List<String> questions = new ArrayList<>();
        HeaderWords words = asked(questions, List.of("", "", "", "German", "de"));
        assertThat(words.language()).contains("de");
        assertThat(questions).filteredOn(q -> q.contains("tag")).hasSize(2);
    }

    @Test
    void aDateThatIsNoneIsAskedForAgain() {
        List<String> questions = new ArrayList<>();
        HeaderWords words = asked(questions, List.of("", "in summer", "1871-02-30", "1871-02/1875"), "--title", "T", "--language", "en", "--author", "A",
                "--editor", "E");
        assertThat(words.written()).contains("1871-02/1875");
        assertThat(questions).filteredOn(q -> q.contains("is no date")).hasSize(2);
        assertThat(asked(new ArrayList<>(), List.of(), "--date", "-0050").written()).contains("-0050");
    }

    @Test
    void whereAnswersEndNothingIsAskedForEver() {
        assertThat(asked(new ArrayList<>(), List.of())).isEqualTo(HeaderWords.NONE);
    }
}
