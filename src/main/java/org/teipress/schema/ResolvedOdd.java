package org.teipress.schema;

import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;

/**
 * How resolving an ODD ended.
 *
 * @param tree        the resolved ODD; empty if it could not be resolved
 * @param diagnostics what was found on the way: errors when there is no tree, otherwise warnings and remarks
 */
public record ResolvedOdd(Optional<XdmNode> tree, List<Diagnostic> diagnostics) {

    public ResolvedOdd {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something is wrong that the author of the ODD should mend, even where a schema can be written. */
    public boolean hasWarnings() {
        return diagnostics.stream().anyMatch(d -> d.severity().reaches(Severity.WARNING));
    }
}
