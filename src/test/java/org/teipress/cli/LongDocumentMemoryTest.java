package org.teipress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grammar alone needs no more memory for a long document than for a short one, and quotes its lines as well. */
class LongDocumentMemoryTest {

    private static final String HEAD = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>t</title></titleStmt>"
            + "<publicationStmt><p>p</p></publicationStmt><sourceDesc><p>s</p></sourceDesc></fileDesc></teiHeader><text><body>\n";
    private static final String PARAGRAPH = "<p>He came to <persName ref=\"#a\">Aygül</persName> on <date when=\"1920-05-01\">1 May</date>,"
            + " <supplied reason=\"lost\">and</supplied> went\n<lb/>to the <hi rend=\"italic\">town</hi> — сказал он.</p>\n";
    private static final int PARAGRAPHS = 150_000;

    @TempDir
    private Path folder;

    /** A program of its own. While the text was held, a document of thirty megabytes took ten times the memory. */
    @ParameterizedTest
    @CsvSource({"teipress, 40, rng-unknown-element", "tei:3.5.0, 64, xsd-complex-type.2.4"})
    void grammar(String schema, int megabytes, String rule) throws IOException, InterruptedException {
        Path document = document();
        assertThat(Files.size(document)).isGreaterThan(30_000_000L);
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC", "-Xss2m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.teipress.cli.Main", "validate",
                "--checks", "grammar", "-s", schema, document.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(Files.readString(log)).contains("error[" + rule + "]", PARAGRAPHS * 2 + 2 + " | <p>An <persname>x</persname></p>",
                "| ".concat(" ".repeat(6)) + "^^^^^^^^^^", "1 error (well-formedness");
        assertThat(process.exitValue()).isEqualTo(ExitCode.FINDINGS);
    }

    private Path document() throws IOException {
        Path file = folder.resolve("long.xml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int i = 0; i < PARAGRAPHS; i++) {
                out.write(PARAGRAPH);
            }
            out.write("<p>An <persname>x</persname></p>\n<p xml:id=\"a\"/></body></text></TEI>\n");
        }
        return file;
    }
}
