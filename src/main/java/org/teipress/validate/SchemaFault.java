package org.teipress.validate;

import java.util.List;
import org.teipress.report.Diagnostic;

/** A schema that cannot be compiled: the faults, each at its place in the schema. */
final class SchemaFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    SchemaFault(List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? "the schema is broken" : diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
