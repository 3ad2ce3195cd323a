package org.teipress.validate;

import java.util.ArrayList;
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

    /** After this many findings a grammar stops: nobody reads more, and making the messages takes long. */
    static final int MOST_FINDINGS = 2_000;

    /** Says that a check stopped, at the last finding. */
    static List<Diagnostic> withEnd(List<Diagnostic> found, int findings) {
        if (findings < MOST_FINDINGS || found.isEmpty()) {
            return found;
        }
        List<Diagnostic> all = new ArrayList<>(found);
        all.add(Diagnostic.of("schema-too-many", Severity.WARNING, found.get(found.size() - 1).span(),
                "there are more than 2,000 findings: the check ended here")
                .withHelp("is this the right schema for the document? Mend the first findings, then check again"));
        return all;
    }

    /** A check that ran to its end: it failed if it found an error. */
    static Outcome ran(String name, Optional<String> schema, List<Diagnostic> found) {
        boolean passed = found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return new Outcome(Check.ran(name, schema, passed), found);
    }
}
