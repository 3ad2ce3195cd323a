package org.teipress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teipress.report.format.Lines;
import org.teipress.source.Source;

/** The lines of the documents of a run, for quoting; files that a document included are read when they are quoted. */
final class SourceLines implements Lines {

    private final Map<URI, Optional<Source>> sources = new HashMap<>();

    SourceLines(List<Source> known) {
        known.forEach(s -> sources.put(s.uri(), Optional.of(s)));
    }

    @Override
    public Optional<String> line(URI file, int line) {
        return sources.computeIfAbsent(file, SourceLines::read).filter(s -> line >= 1 && line <= s.lines().lines())
                .map(s -> s.lines().line(line));
    }

    private static Optional<Source> read(URI file) {
        try {
            return "file".equals(file.getScheme()) ? Optional.of(Source.of(Path.of(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
