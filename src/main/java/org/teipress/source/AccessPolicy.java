package org.teipress.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Decides which further files a document may pull in, and fetches them: first what a catalog names, then what the
 * program brings ({@code teipress:}), then files below one of the roots. Nothing else, and nothing from the network,
 * ever. Immutable and thread-safe.
 */
public final class AccessPolicy {

    private static final long LARGEST = 200L * 1024 * 1024;

    private final List<Path> roots;
    private final Catalog catalog;

    /** The answer to a wish. A refusal must never be taken for an absence: only an absence may fall back. */
    public sealed interface Answer {
        /** Here it is; the bytes are not copied, so never change them. */
        record Found(URI uri, byte[] bytes) implements Answer {
            /** The bytes as text. */
            public Source source() {
                return Source.of(uri, bytes);
            }

            /** The bytes as text in an encoding that whoever asked for them knows. */
            public Source source(String encoding) {
                return Source.of(uri, bytes, encoding);
            }
        }

        /** It is allowed, but not there. */
        record Missing(String reason) implements Answer { }

        /** It is not allowed. */
        record Refused(String reason, String help) implements Answer { }
    }

    /**
     * Makes a policy.
     *
     * @param roots   folders below which files may be read; symbolic links out of them are refused
     * @param catalog resources that are known by name
     */
    public AccessPolicy(List<Path> roots, Catalog catalog) {
        this.roots = roots.stream().map(AccessPolicy::real).toList();
        this.catalog = catalog;
    }

    /** Only what lies below these folders. */
    public static AccessPolicy below(Path... roots) {
        return new AccessPolicy(List.of(roots), Catalog.NONE);
    }

    /** The same policy with more folders that may be read. */
    public AccessPolicy and(List<Path> folders) {
        List<Path> all = new java.util.ArrayList<>(roots);
        all.addAll(folders);
        return new AccessPolicy(all, catalog);
    }

    /** The catalog this policy asks first. */
    public Catalog catalog() {
        return catalog;
    }

    /** Whether a file may be read, that is, lies below a root or is named by the catalog. */
    public Answer resolve(Wanted wanted) {
        // What the program itself brings has one place.
        Optional<URI> mapped = isOurs(wanted.uri()) ? Optional.empty() : catalog.lookup(wanted);
        URI uri = mapped.orElse(wanted.uri());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
        return switch (scheme) {
            case "teipress" -> bundled(uri);
            case "tei" -> TeiSchemas.resolve(uri);
            case "file" -> file(uri, mapped.isPresent());
            default -> new Answer.Refused("the resource " + uri + " is not on this computer",
                    "teipress never reads from the network: put a copy into the project, or name one in a catalog");
        };
    }

    private static boolean isOurs(URI uri) {
        return "teipress".equals(uri.getScheme()) || "tei".equals(uri.getScheme());
    }

    private static Answer bundled(URI uri) {
        try (InputStream in = AccessPolicy.class.getResourceAsStream("/teipress" + uri.getPath())) {
            return in == null ? new Answer.Missing("there is no " + uri)
                    : new Answer.Found(uri, in.readAllBytes());
        } catch (IOException e) {
            return new Answer.Missing(uri + " cannot be read: " + e.getMessage());
        }
    }

    private Answer file(URI uri, boolean trusted) {
        if (uri.getAuthority() != null && !uri.getAuthority().isEmpty() || uri.getPath() == null) {
            return new Answer.Refused("the resource " + uri + " is on another computer", "copy it into the project");
        }
        try {
            Path path = Path.of(URI.create("file://" + uri.getRawPath()));
            Optional<Path> root = trusted ? Optional.of(path.getRoot()) : rootOf(path.normalize());
            if (root.isEmpty()) {
                return outside(path);
            }
            if (!Files.exists(path)) {
                return new Answer.Missing("there is no file " + path);
            }
            if (!trusted && rootOf(path.toRealPath()).isEmpty()) {
                return outside(path);
            }
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return new Answer.Refused(path + " is no regular file of a sensible size", "name a file");
            }
            return new Answer.Found(uri, Files.readAllBytes(path));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Missing(uri + " cannot be read: " + e.getMessage());
        }
    }

    private static Answer outside(Path path) {
        return new Answer.Refused("the file " + path + " lies outside the project",
                "move it into the project folder, or name it in a catalog");
    }

    private Optional<Path> rootOf(Path path) {
        Path real = Files.exists(path) ? real(path) : real(path.getParent()).resolve(path.getFileName());
        return roots.stream().filter(real::startsWith).findFirst();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
