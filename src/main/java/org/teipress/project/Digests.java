package org.teipress.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checksums of files, each taken once in a run. Thread-safe. */
final class Digests {

    /** What stands for a file that is not there: should it appear, that is a change too. */
    static final String ABSENT = "absent";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    String of(Path file) {
        return known.computeIfAbsent(file, f -> {
            try {
                return Files.isRegularFile(f) ? of(Files.readAllBytes(f)) : ABSENT;
            } catch (IOException e) {
                return ABSENT;
            }
        });
    }

    String of(URI uri) {
        return "file".equals(uri.getScheme()) ? of(Path.of(uri)) : "";
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
