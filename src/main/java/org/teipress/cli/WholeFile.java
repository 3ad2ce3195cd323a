package org.teipress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all: what was there before stays until the new one is complete. */
final class WholeFile {

    private WholeFile() {
    }

    /** What is to be in the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a new file, or puts it into the place of an old one, for the same readers; a link stays a link. */
    static void write(Path file, Content content) throws IOException {
        if (Files.isRegularFile(file)) {
            replace(file.toRealPath(), content);
            return;
        }
        if (Files.exists(file)) { // A device, such as the terminal.
            fill(file, content);
            return;
        }
        boolean whole = false;
        try {
            fill(file, content);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            fill(fresh, content);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
