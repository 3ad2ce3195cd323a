package org.teipress.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The findings that a project knows of and lives with, so that only new ones are shown. A finding is known by its file, its rule,
 * its message and the line it stands in, not by the number of that line, so that edits elsewhere change nothing. Not
 * thread-safe; used for one run.
 */
public final class Baseline {

    private static final String HEAD = "# teipress baseline: how often, rule, file, line of text (its checksum), message";

    private final Path folder;
    private final Map<String, Integer> known = new TreeMap<>();
    private int hidden;

    private Baseline(Path file) {
        this.folder = file.toAbsolutePath().normalize().getParent();
    }

    /** An empty baseline that will be written to a file; paths in it are seen from its folder. */
    public static Baseline empty(Path file) {
        return new Baseline(file);
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException if it cannot be read or is none
     */
    public static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline(file);
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).startsWith("# teipress baseline")) {
            throw new IOException(file + " is no baseline: --write-baseline " + file + " makes one");
        }
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.substring(0, tab).matches("\\d+")) {
                baseline.known.merge(line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)), Integer::sum);
            }
        }
        return baseline;
    }

    /** What is new in a report; {@code line} gives the text of the line in which a finding begins. */
    public Report without(Report report, Function<Span, String> line) {
        Map<String, Integer> left = new HashMap<>();
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic d : report.diagnostics()) {
            String key = key(d, line);
            int rest = left.computeIfAbsent(key, k -> known.getOrDefault(k, 0));
            if (rest > 0) {
                left.put(key, rest - 1);
                hidden++;
            } else {
                fresh.add(d);
            }
        }
        return report.withOnly(fresh);
    }

    /** How many findings were left out so far. */
    public int hidden() {
        return hidden;
    }

    /** How many findings are known. */
    public int size() {
        return known.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Takes all findings of a report. */
    public void add(Report report, Function<Span, String> line) {
        report.diagnostics().forEach(d -> known.merge(key(d, line), 1, Integer::sum));
    }

    /**
     * Writes the baseline, in an order that keeps differences small.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        known.forEach((key, count) -> lines.add(count + "\t" + key));
        Files.write(file, lines);
    }

    private String key(Diagnostic d, Function<Span, String> line) {
        String text = line.apply(d.span()).strip().replaceAll("\\s+", " ");
        return String.join("\t", d.rule().value(), name(d.span().uri()), String.format("%08x", text.hashCode()),
                d.message().replaceAll("\\s+", " "));
    }

    private String name(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.toString();
        }
        Path path = Path.of(uri);
        return (path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path).toString().replace('\\', '/');
    }
}
