package org.teipress.report;

import java.util.Optional;

/**
 * One check of a report: what was looked at, by which schema, and how it ended. A check that could not run is
 * {@link Outcome#NOT_RUN}, never passed.
 *
 * @param name    for instance {@code well-formedness}, {@code RELAX NG}, {@code Schematron}
 * @param schema  the schema or rule set that was used, as the user would name it
 * @param outcome how it ended
 * @param reason  why it did not run
 */
public record Check(String name, Optional<String> schema, Outcome outcome, Optional<String> reason) {

    /** How a check ended. */
    public enum Outcome { PASSED, FAILED, NOT_RUN }

    /** A check that ran: failed when it found an error. */
    public static Check ran(String name, Optional<String> schema, boolean passed) {
        return new Check(name, schema, passed ? Outcome.PASSED : Outcome.FAILED, Optional.empty());
    }

    /** A check that could not run. */
    public static Check notRun(String name, Optional<String> schema, String reason) {
        return new Check(name, schema, Outcome.NOT_RUN, Optional.of(reason));
    }
}
