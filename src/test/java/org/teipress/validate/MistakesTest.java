package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** One mistake, one message: a letter, broken as encoders break letters, and all that they are told. {@code -Dapprove} writes it anew. */
class MistakesTest {

    private static final Path FOLDER = Path.of("src", "test", "messages");
    private static final Path FILE = FOLDER.resolve("mistakes.tsv");

    private static final Validation ALL = new Validation(new SaxonEngine(AccessPolicy.below(FOLDER)), SchemaChoice.DEFAULT);

    private static final List<String> TOLD = new ArrayList<>();

    private record Mistake(String line, List<String> findings) {
    }

    private static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("\t")) {
                mistakes.get(mistakes.size() - 1).findings().add(line.substring(1));
            } else if (line.startsWith("#")) {
                TOLD.add(line);
            } else {
                mistakes.add(new Mistake(line, new ArrayList<>()));
            }
        }
        return mistakes;
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreToldOnce() throws IOException {
        String letter = Files.readString(FOLDER.resolve("letter.xml"));
        return mistakes().stream().map(m -> DynamicTest.dynamicTest(m.line(), () -> {
            String[] cells = m.line().split("\t", -1);
            assertThat(letter).contains(cells[0]);
            int at = letter.indexOf(cells[0]);
            Source source = Source.of(FOLDER.resolve("letter.xml").toUri(), letter.substring(0, at) + cells[1] + letter.substring(at + cells[0].length()));
            List<String> told = ALL.validate(source).report().diagnostics().stream().filter(d -> d.severity() != Severity.INFO)
                    .map(d -> told(d, source)).toList();
            TOLD.add(m.line());
            told.forEach(t -> TOLD.add("\t" + t));
            if (System.getProperty("approve") == null) {
                assertThat(told).isEqualTo(m.findings());
            }
        }));
    }

    private static String told(Diagnostic d, Source source) {
        String marked = source.text().substring(d.span().start().offset(), d.span().end().offset());
        return String.join("\t", d.rule().value(), marked.replaceAll("\\s+", " "), d.message(), d.help().orElse(""));
    }

    @AfterAll
    static void approve() throws IOException {
        if (System.getProperty("approve") != null) {
            Files.write(FILE, TOLD);
        }
    }
}
