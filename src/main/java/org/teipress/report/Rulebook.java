package org.teipress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What there is to say about each rule: one page of Markdown per rule, named after it. Immutable and thread-safe; pages
 * are read when they are asked for.
 */
public final class Rulebook {

    private static final String FOLDER = "/teipress/schema/rulebook";
    private static final Rulebook BUNDLED = new Rulebook(Rulebook::read);

    private final Map<String, Optional<RulePage>> pages = new ConcurrentHashMap<>();
    private final Function<String, Optional<RulePage>> reader;

    private Rulebook(Function<String, Optional<RulePage>> reader) {
        this.reader = reader;
    }

    /** A rulebook of these pages only. */
    public static Rulebook of(List<RulePage> pages) {
        return new Rulebook(rule -> pages.stream().filter(p -> p.rule().value().equals(rule)).findFirst());
    }

    /** The rulebook that the program brings. */
    public static Rulebook bundled() {
        return BUNDLED;
    }

    /** The page of a rule; empty for rules that are not ours, such as those of a project's own Schematron. */
    public Optional<RulePage> page(RuleId rule) {
        return pages.computeIfAbsent(rule.value(), reader);
    }

    /**
     * The page of a rule or, where it has none of its own, of the family it belongs to: {@code rng} for
     * {@code rng-first-id}, {@code pub-print} for {@code pub-print-line}. The longest such name wins.
     */
    public Optional<RulePage> pageOrFamily(RuleId rule) {
        Optional<RulePage> found = page(rule);
        String name = rule.value();
        for (int cut = name.lastIndexOf('-'); found.isEmpty() && cut > 0; cut = name.lastIndexOf('-', cut - 1)) {
            found = page(new RuleId(name.substring(0, cut)));
        }
        return found;
    }

    private static Optional<RulePage> read(String rule) {
        if (rule.contains("/") || rule.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = Rulebook.class.getResourceAsStream(FOLDER + "/" + rule + ".md")) {
            return in == null ? Optional.empty()
                    : Optional.of(RulePage.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all rules for which the program brings a page, in alphabetical order. */
    public static List<String> rules() {
        java.net.URL folder = Rulebook.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return names(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".md"))
                    .map(n -> n.substring(0, n.length() - 3)).sorted().toList();
        }
    }
}
