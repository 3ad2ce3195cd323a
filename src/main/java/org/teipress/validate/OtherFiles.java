package org.teipress.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;

/** Files that documents point to: whether they are there, and which identifiers they have. Thread-safe; a file that changes is read anew. */
final class OtherFiles {

    private final AccessPolicy policy;
    private final Map<URI, Known> known = new ConcurrentHashMap<>();

    /**
     * What is known of a file.
     *
     * @param stamp its size and time, by which a change is seen
     * @param there whether it is there; empty if that is not for us to know
     * @param ids   its identifiers
     */
    private record Known(String stamp, Optional<Boolean> there, Set<String> ids) {
    }

    OtherFiles(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Whether a file is there; empty if it lies where documents may not look, or not on this computer. */
    Optional<Boolean> isThere(URI file) {
        return look(file).there();
    }

    /** The identifiers in a file that is there. */
    Set<String> ids(URI file) {
        return look(file).ids();
    }

    private Known look(URI file) {
        String stamp = stamp(file);
        return known.compute(file, (uri, before) -> before != null && before.stamp().equals(stamp) ? before
                : read(uri, stamp));
    }

    private Known read(URI file, String stamp) {
        if (!"file".equals(file.getScheme()) || "folder".equals(stamp)) {
            return new Known(stamp, Optional.empty(), Set.of());
        }
        AccessPolicy.Answer answer = policy.resolve(Wanted.of(file));
        if (answer instanceof AccessPolicy.Answer.Found found) {
            boolean xml = found.uri().getPath().matches("(?i).*\\.(xml|tei|odd|xhtml|svg)");
            Source source = xml ? found.source() : Source.of(file, "");
            return new Known(stamp, Optional.of(true), Fixes.ids(java.util.List.of(source)));
        }
        return new Known(stamp, answer instanceof AccessPolicy.Answer.Missing ? Optional.of(false) : Optional.empty(), Set.of());
    }

    private static String stamp(URI file) {
        try {
            Path path = Path.of(file);
            return !Files.exists(path) ? "missing" : Files.isDirectory(path) ? "folder"
                    : Files.size(path) + " " + Files.getLastModifiedTime(path);
        } catch (IOException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return "elsewhere";
        }
    }
}
