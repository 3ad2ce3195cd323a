package org.teipress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The documents that tests read: our own editions, and real TEI of other projects where it is at hand. */
public final class Corpus {

    private static final Path OURS = Path.of("tei");
    private static final Path SHARED = Path.of("..", "shared", "corpus");

    private Corpus() {
    }

    /** Our own editions: every XML file under {@code tei}. */
    public static List<Path> editions() {
        return xmlBelow(OURS);
    }

    /** Real TEI; the test is skipped, with a reason, where it is absent. */
    public static List<Path> real() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "skipped: the corpus of real TEI (" + SHARED + ") is absent");
        return xmlBelow(SHARED);
    }

    private static List<Path> xmlBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".xml") || f.toString().endsWith(".odd")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
