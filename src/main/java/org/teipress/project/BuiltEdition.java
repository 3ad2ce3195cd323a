package org.teipress.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import org.teipress.report.Report;
import org.teipress.source.Source;

/**
 * How one edition ended.
 *
 * @param edition  which
 * @param status   whether it was made
 * @param report   what was found and said, this time
 * @param errors   how many errors it has, found now or, if nothing had to be done, the last time
 * @param warnings how many warnings, likewise
 * @param parts    what took how long
 * @param source   the document, for reporters that quote it; empty if nothing had to be done
 */
public record BuiltEdition(Edition edition, Status status, Report report, long errors, long warnings,
                           List<Part> parts, Optional<Source> source) {

    /** Whether an edition was made. */
    public enum Status { MADE, UP_TO_DATE, FAILED }

    /**
     * One part of the work.
     *
     * @param name  {@code validate}, or the word of an output
     * @param file  what it made, the file to open first
     * @param taken how long it took
     */
    public record Part(String name, Optional<Path> file, Duration taken) {

        static Part of(Output output, Path file, Duration taken) {
            return new Part(output.word(), Optional.of(file), taken);
        }
    }

    public BuiltEdition {
        parts = List.copyOf(parts);
    }
}
