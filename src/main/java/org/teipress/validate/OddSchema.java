package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.schema.OddCompiler;
import org.teipress.schema.OddOutput;
import org.teipress.schema.ResolvedOdd;
import org.teipress.source.Source;

/** An ODD as a schema: compiled to a grammar and its rules, in memory. */
final class OddSchema {

    private OddSchema() {
    }

    /**
     * Compiles an ODD.
     *
     * @return the grammar, and the rules where there are any; both named as the ODD
     * @throws SchemaFault             if it cannot be compiled, for instance for want of the TEI's source
     * @throws SchemaFiles.Unavailable never: what is missing is a fault at a place in the ODD
     */
    static List<CompiledSchema> compile(SchemaFiles files, Source odd, SchematronCompiler rules)
            throws SchemaFault, SchemaFiles.Unavailable {
        OddCompiler compiler = new OddCompiler(new SaxonEngine(files.policy()));
        ResolvedOdd resolved = compiler.resolve(odd, Optional.empty());
        XdmNode tree = resolved.tree().orElseThrow(() -> new SchemaFault(errors(resolved)));
        try {
            List<CompiledSchema> schemas = new ArrayList<>();
            Source grammar = Source.of(odd.uri(), compiler.write(tree, OddOutput.RNG));
            files.read().put(odd.uri(), grammar);
            schemas.add(RelaxNg.compile(files, grammar, SchemaKind.RNG));
            Source constraints = Source.of(odd.uri(), compiler.write(tree, OddOutput.SCHEMATRON));
            rules.compile(new SchematronCompiler.Wish(constraints, Optional.empty(), files.policy(), false))
                    .ifPresent(schemas::add);
            return schemas;
        } catch (SaxonApiException e) {
            throw new SchemaFault(List.of(SchemaMessages.fault(Span.startOf(odd.uri()), String.valueOf(e.getMessage()))));
        }
    }

    private static List<Diagnostic> errors(ResolvedOdd resolved) {
        return resolved.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    }
}
