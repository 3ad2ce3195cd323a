package org.teipress.schema;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Assumptions;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Compiles ODDs for tests. */
final class Odds {

    private static final Path TEI = Path.of("..", "shared", "schema");

    private Odds() {
    }

    static OddCompiler compiler(Path... folders) {
        return new OddCompiler(new SaxonEngine(AccessPolicy.below(folders)));
    }

    /** A file of the TEI Consortium's; the test is skipped, with a reason, where it is absent. */
    static Path tei(String version, String file) {
        Path path = TEI.resolve(version).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "skipped: " + path + " is absent");
        return path.toAbsolutePath().normalize();
    }

    /** An ODD as RELAX NG, its modules taken from a source; an ODD that cannot be resolved fails the test. */
    static String rng(OddCompiler compiler, Source odd, Optional<URI> source) {
        ResolvedOdd resolved = compiler.resolve(odd, source);
        XdmNode tree = resolved.tree().orElseThrow(() -> new AssertionError(resolved.diagnostics()));
        return write(compiler, tree, OddOutput.RNG);
    }

    static String write(OddCompiler compiler, XdmNode tree, OddOutput output) {
        try {
            return compiler.write(tree, output);
        } catch (SaxonApiException e) {
            throw new AssertionError(e);
        }
    }

    /** The names that a resolved ODD declares: what mutations put into documents. */
    static Mutation.Vocabulary vocabulary(XdmNode resolved) {
        return new Mutation.Vocabulary(names(resolved, "elementSpec"), names(resolved, "attDef"));
    }

    private static List<String> names(XdmNode resolved, String declaration) {
        return resolved.select(net.sf.saxon.s9api.streams.Steps.descendant(declaration))
                .map(n -> n.attribute("ident")).filter(n -> !n.contains(":")).distinct().sorted().toList();
    }
}
