package org.teipress.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.publish.Settings;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/**
 * Finds the editions below folders: every TEI file that no other one includes, or those that a {@code teipress.toml}
 * names. Used once.
 */
public final class EditionFinder {

    private static final Set<String> SKIPPED = Set.of("out", "target", "node_modules");
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\uFEFF?(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE(?:[^\\[>]|\\[.*?\\])*>)*<(?:[\\w.-]+:)?(TEI|teiCorpus)[\\s>/]",
            Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<[\\w.-]*:?include\\s[^>]*?href\\s*=\\s*[\"']([^\"'#]+)");

    private final Map<Path, ProjectSettings> settings = new HashMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * What was found.
     *
     * @param editions in the order of their names
     * @param faults   mistakes in project files
     */
    public record Result(List<Edition> editions, List<Diagnostic> faults) {

        /** The same editions with other signs, if there are any to take. */
        Result with(UnaryOperator<Settings> look) {
            return new Result(editions.stream().map(e -> e.with(look)).toList(), faults);
        }
    }

    /**
     * Finds the editions below {@code roots}; a root that is a file is an edition itself.
     *
     * @throws IOException if a root is not there or cannot be read
     */
    public Result find(List<Path> roots) throws IOException {
        Map<Path, Path> found = new TreeMap<>();
        for (Path root : roots) {
            Path absolute = root.toAbsolutePath().normalize();
            if (!Files.exists(absolute)) {
                throw new NoSuchFileException(root.toString(), null, "no such file or folder");
            }
            if (Files.isRegularFile(absolute)) {
                found.put(absolute, base(absolute.getParent()));
            } else {
                editionsAmong(xmlBelow(absolute, Integer.MAX_VALUE)).forEach(file -> found.put(file, base(absolute)));
            }
        }
        return new Result(named(found), List.copyOf(faults));
    }

    /**
     * Finds every TEI document below {@code roots}, also those that others include; a root that is a file is one,
     * whatever it is called. Their names are their paths: nothing is made of them, so other files need not be looked at.
     *
     * @throws IOException if a root is not there or cannot be read
     */
    public Result documents(List<Path> roots) throws IOException {
        Map<Path, Path> found = new TreeMap<>();
        for (Path root : roots) {
            Path absolute = root.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                for (Path file : xmlBelow(absolute, Integer.MAX_VALUE)) {
                    if (ROOT.matcher(head(file)).lookingAt()) {
                        found.put(file, absolute);
                    }
                }
            } else {
                found.put(absolute, absolute.getParent());
            }
        }
        List<Edition> documents = new ArrayList<>();
        found.forEach((file, root) -> documents.add(new Edition(root.relativize(file).toString(), file, settings(file.getParent()))));
        return new Result(documents, List.copyOf(faults));
    }

    private Set<Path> editionsAmong(List<Path> files) throws IOException {
        Set<Path> tei = new TreeSet<>();
        Set<Path> included = new HashSet<>();
        for (Path file : files) {
            String text = Files.size(file) > 50_000_000 ? head(file) : read(file);
            if (ROOT.matcher(text.substring(0, Math.min(text.length(), 20_000))).lookingAt()) {
                tei.add(file);
                Matcher m = INCLUDE.matcher(text);
                while (m.find()) {
                    target(file, m.group(1)).ifPresent(included::add);
                }
            }
        }
        tei.removeIf(file -> chosen(file).map(c -> !c).orElse(included.contains(file)));
        return tei;
    }

    /** Whether the project file names this file among its editions; empty where it names none. */
    private Optional<Boolean> chosen(Path file) {
        ProjectSettings here = settings(file.getParent());
        if (here.editions().isEmpty()) {
            return Optional.empty();
        }
        Path relative = here.folder().relativize(file);
        return Optional.of(here.editions().stream().anyMatch(glob -> {
            PathMatcher matcher = relative.getFileSystem().getPathMatcher("glob:" + glob);
            return matcher.matches(relative);
        }));
    }

    private static Optional<Path> target(Path file, String href) {
        try {
            return Optional.of(file.resolveSibling(java.net.URLDecoder.decode(href, StandardCharsets.UTF_8)).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static List<Path> xmlBelow(Path root, int depth) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
                boolean skip = !folder.equals(root) && (SKIPPED.contains(name) || name.startsWith("."));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (attributes.isRegularFile() && (name.endsWith(".xml") || name.endsWith(".tei"))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String read(Path file) throws IOException {
        return Source.of(file).text();
    }

    static String head(Path file) throws IOException {
        try (java.io.InputStream in = Files.newInputStream(file)) {
            return Source.of(file.toUri(), in.readNBytes(20_000)).text();
        }
    }

    /** Names begin with the folder of a project, so that an edition has one name however it was asked for. */
    private static Path base(Path root) {
        boolean project = Files.isRegularFile(root.resolve(ProjectFile.NAME));
        return project && root.getParent() != null ? root.getParent() : root;
    }

    private List<Edition> named(Map<Path, Path> rootOf) throws IOException {
        Map<Path, Integer> perFolder = new HashMap<>();
        for (Path file : rootOf.keySet()) {
            if (!perFolder.containsKey(file.getParent())) {
                perFolder.put(file.getParent(), editionsAmong(xmlBelow(file.getParent(), 1)).size());
            }
        }
        Set<String> taken = new HashSet<>();
        List<Edition> editions = new ArrayList<>();
        rootOf.forEach((file, root) -> {
            Path relative = root.relativize(file);
            boolean alone = perFolder.get(file.getParent()) <= 1 && relative.getNameCount() > 1;
            String wish = alone ? relative.getParent().toString() : relative.toString().replaceFirst("\\.[^.]*$", "");
            editions.add(new Edition(unique(safe(wish), taken), file, settings(file.getParent())));
        });
        return editions;
    }

    /** Letters, digits, points, hyphens and underscores, composed; no name that some system reserves. */
    private static String safe(String path) {
        String composed = Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC);
        StringBuilder safe = new StringBuilder();
        for (String name : composed.split("/")) {
            String clean = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
            boolean reserved = clean.matches("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]|index|edition");
            String usable = clean.isEmpty() ? "edition" : reserved ? clean + "-edition" : clean;
            safe.append(safe.isEmpty() ? "" : "/").append(usable.substring(0, Math.min(usable.length(), 60)));
        }
        return safe.toString();
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }

    private ProjectSettings settings(Path folder) {
        ProjectSettings known = settings.get(folder);
        if (known != null) {
            return known;
        }
        Path file = folder.resolve(ProjectFile.NAME);
        ProjectSettings here;
        if (Files.isRegularFile(file)) {
            here = load(file);
        } else {
            here = folder.getParent() == null ? ProjectSettings.defaults(folder) : settings(folder.getParent());
        }
        settings.put(folder, here);
        return here;
    }

    private ProjectSettings load(Path file) {
        try {
            ProjectFile.Result result = ProjectFile.read(file);
            faults.addAll(result.faults());
            return result.settings();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
