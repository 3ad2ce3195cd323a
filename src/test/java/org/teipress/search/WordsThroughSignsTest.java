package org.teipress.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.project.Build;
import org.teipress.project.BuildJob;
import org.teipress.project.BuiltEdition;
import org.teipress.publish.Output;

/** From the markup to the answer: a word is found whatever signs stand in it, and over the ends of lines, columns and pages. */
class WordsThroughSignsTest {

    private static final Map<String, String> WORDS = Map.of(
            "ὁμολογῶ", "<supplied reason='lost'>ὁμο</supplied>λογῶ",
            "ἔγραψα", "ἔγ<unclear>ρ</unclear>α<supplied reason='omitted'>ψ</supplied>α",
            "ἀδελφῶι", "ἀδελ<lb n='3' break='no'/>φῶι",
            "προσκύνημα", "προσ<supplied reason='lost'>κύ</supplied><lb n='5' break='no'/><supplied reason='lost'>νη</supplied>μα",
            "ἐπιστολήν", "ἐπιστο<pb n='2' break='no'/>λήν",
            "διαθήκη", "δια<pb n='3' break='no'/><lb n='1' break='no'/>θήκη",
            "χειρόγραφον", "χειρό<cb n='2' break='no'/><lb n='1' break='no'/>γραφον",
            "Augustus", "<expan><abbr>Aug</abbr><ex>us<lb n='7' break='no'/>tus</ex></expan>");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> areFound() throws Exception {
        List<String> asked = WORDS.keySet().stream().sorted().toList();
        List<JsonNode> answers = answers(build(asked), asked);
        return Stream.iterate(0, i -> i + 1).limit(asked.size()).map(i -> DynamicTest.dynamicTest(asked.get(i),
                () -> assertThat(answers.get(i).get("texts")).singleElement().extracting(JsonNode::asText).asString().contains(asked.get(i))));
    }

    /** Each word in a paragraph of its own, between others. */
    private static Path build(List<String> asked) throws IOException {
        StringBuilder body = new StringBuilder();
        asked.forEach(word -> body.append("<ab><lb n='1'/>ante ").append(WORDS.get(word)).append(" post</ab>"));
        Path file = Files.writeString(Files.createDirectories(folder.resolve("words")).resolve("words.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='grc'><teiHeader><fileDesc><titleStmt><title>Words</title></titleStmt>"
                + "<publicationStmt><p>.</p></publicationStmt><sourceDesc><p>.</p></sourceDesc></fileDesc></teiHeader><text><body>" + body
                + "</body></text></TEI>");
        Path out = folder.resolve("out");
        new Build(new BuildJob(List.of(file), out, Optional.of(List.of(Output.HTML)), List.of(), 1, true, false)).run(new Build.Watcher() {
            @Override
            public void begins(int editions) { }

            @Override
            public void ended(BuiltEdition edition) { }
        });
        return out.resolve("html");
    }

    private static List<JsonNode> answers(Path site, List<String> asked) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", Path.of("src", "test", "browser", "search.mjs").toString(), site.toString()));
        command.addAll(asked);
        Path log = Files.createTempFile(folder, "node", ".log");
        Process node;
        try {
            node = new ProcessBuilder(command).redirectError(log.toFile()).start();
        } catch (IOException e) {
            Assumptions.abort("skipped: node is not installed");
            throw e;
        }
        List<String> lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(node.waitFor()).as(Files.readString(log)).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : lines) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }
}
