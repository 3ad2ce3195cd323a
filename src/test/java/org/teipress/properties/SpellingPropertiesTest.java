package org.teipress.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.publish.Output;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Press;
import org.teipress.testing.Respelling;

/** How a document is spelled does not show: not in its white space, quotes, references, comments or encoding. */
class SpellingPropertiesTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    @TestFactory
    Stream<DynamicTest> spellingDoesNotShow() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Corpus.editions()) {
            for (Respelling respelling : Respelling.values()) {
                tests.add(DynamicTest.dynamicTest(file + " " + respelling, () -> same(file, respelling)));
            }
        }
        return tests.stream();
    }

    private static void same(Path file, Respelling respelling) throws Exception {
        Source source = Source.of(file);
        Source respelled = Source.of(source.uri(), respelling.apply(source.text()));
        List<String> expected = lines(source);
        List<String> found = lines(respelled);
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertThat(found.get(i)).as("%s %s, behind %s", file, respelling, expected.subList(Math.max(0, i - 5), i))
                    .isEqualTo(expected.get(i));
        }
        assertThat(found).hasSameSizeAs(expected);
    }

    /** The page, broken before tags so that a difference can be read. */
    private static List<String> lines(Source source) {
        byte[] page = PRESS.publish(PRESS.read(source), Output.HTML).files().get(0).bytes();
        return List.of(new String(page, StandardCharsets.UTF_8).split("(?=<)"));
    }
}
