package org.teipress.report.format;

import java.net.URI;
import java.util.Optional;

/** Gives the lines of the files that a report speaks of, for snippets. */
@FunctionalInterface
public interface Lines {

    /** No text at hand: reports then do without snippets. */
    Lines NONE = (file, line) -> Optional.empty();

    /** A line of a file, from 1, without its line end; empty if the file is not at hand. */
    Optional<String> line(URI file, int line);
}
