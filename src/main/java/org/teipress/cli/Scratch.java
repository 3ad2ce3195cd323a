package org.teipress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what comes from standard input or goes to standard output on its way, gone when the command ends. */
final class Scratch implements AutoCloseable {

    /** How users name standard input and standard output. */
    static final String STANDARD = "-";

    private final Path folder;

    /**
     * Makes the folder.
     *
     * @throws IOException if there is no place for it
     */
    Scratch() throws IOException {
        folder = Files.createTempDirectory("teipress-");
    }

    /**
     * What stands on an input, as a file.
     *
     * @throws IOException if it cannot be read to its end
     */
    Path file(InputStream in) throws IOException {
        Path file = Files.createDirectory(folder.resolve("in")).resolve("standard-input.xml");
        Files.copy(in, file);
        return file;
    }

    /** A place for output. */
    Path output() {
        return folder.resolve("out");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
