package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is nothing but signs needs little more memory than what comes of it. */
class LongTextMemoryTest {

    private static final int MEGABYTES = 3;

    @TempDir
    private Path folder;

    /** A program of its own with a small heap; read whole, three megabytes took 400 megabytes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leiden      | [abc] d(e)f +++ <gh> ijk {lm} nop [...] qr
            leiden      | [abc (de <fg
            leiden      | [a] [b]
            documentary | He came [in] May [?] with Com[rade] Ali [. . .] so [sic] it.
            leiden-plus | [abc] (d(e)) .3 <gh> ijk {lm} nop [.4] qr
            """)
    void dense(String convention, String piece) throws IOException, InterruptedException {
        small(convention, (piece + " ").repeat(MEGABYTES * 1_000_000 / piece.length()));
    }

    /** Brackets that are never closed, and nothing else: no space where the text could be cut. */
    @Test
    void nothingButOpenBrackets() throws IOException, InterruptedException {
        small("documentary", "[".repeat(MEGABYTES * 1_000_000));
    }

    private void small(String convention, String content) throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("text.txt"), content);
        Path tei = folder.resolve("text.xml");
        Path log = folder.resolve("log.txt");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx72m", "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary, "-XX:TieredStopAtLevel=1", "-cp", classPath, "org.teipress.cli.Main", "import", text.toString(),
                "--as", convention, "--no-names", "-o", tei.toString(), "--quiet").redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isLessThan(2);
        assertThat(Files.size(tei)).isGreaterThan(MEGABYTES * 1_000_000L);
        assertThat(temporary).isEmptyDirectory();
    }

    /** What is read in pieces is the same as what is read whole. */
    @Test
    void piecesMakeNoDifference() {
        String line = "He came [in] the morning [?] to Com[rade] Ali and (he went) to them [. . .] then\n";
        for (ImportConvention convention : Imports.GRAMMARS) {
            String whole = inner(convention, line.repeat(100));
            assertThat(inner(convention, line.repeat(5000)).replaceAll("<lb n=\"\\d+\"", "<lb"))
                    .isEqualTo((whole.replaceAll("<lb n=\"\\d+\"", "<lb") + " ").repeat(50).strip());
        }
    }

    private static String inner(ImportConvention convention, String text) {
        String body = Imports.body(Imports.signsOf(convention, text));
        return body.replaceFirst("^(?:<div type=\"edition\"> ?<ab>|<p>)", "").replaceFirst("(?:</ab> ?</div>|</p>)$", "");
    }
}
