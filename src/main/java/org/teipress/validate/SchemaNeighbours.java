package org.teipress.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.teipress.report.NearestName;

/** Finds the schema that was meant by a name that is not there. */
final class SchemaNeighbours {

    /** In a larger folder nobody keeps schemas. */
    private static final int MOST = 1_000;

    private SchemaNeighbours() {
    }

    /** The name beside a path that differs least from it. */
    static Optional<String> nearest(Path missing) {
        Path folder = missing.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return NearestName.of(missing.getFileName().toString(), files.limit(MOST).map(f -> f.getFileName().toString())
                    .filter(n -> n.matches("(?i).*\\.(rng|rnc|xsd|sch|isosch|nvdl|dtd|odd|xml)")).toList());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
