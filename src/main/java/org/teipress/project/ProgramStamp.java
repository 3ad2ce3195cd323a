package org.teipress.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one build of the program from another: what was made by an older one is made anew. */
final class ProgramStamp {

    private static final String STAMP = stamp();

    private ProgramStamp() {
    }

    static String get() {
        return STAMP;
    }

    private static String stamp() {
        try {
            Path code = Path.of(ProgramStamp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(code) ? Files.size(code) + "@" + Files.getLastModifiedTime(code).toMillis()
                    : "classes";
        } catch (URISyntaxException | IOException e) {
            return "unknown";
        }
    }
}
