package org.teipress.validate;

import java.util.List;
import java.util.Optional;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;

/**
 * How one check of one document ended.
 *
 * @param check       its line in the report
 * @param diagnostics what it found
 */
record Outcome(Check check, List<Diagnostic> diagnostics) {

    /** A check that ran to its end: it failed if it found an error. */
    static Outcome ran(String name, Optional<String> schema, List<Diagnostic> found) {
        boolean passed = found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return new Outcome(Check.ran(name, schema, passed), found);
    }
}
