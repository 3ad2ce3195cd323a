package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.teipress.document.SaxonEngine;
import org.teipress.project.Catalogs;
import org.teipress.project.SchemaAddress;
import org.teipress.report.NearestName;
import org.teipress.schema.OddCompiler;
import org.teipress.schema.OddOutput;
import org.teipress.schema.ResolvedOdd;
import org.teipress.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code teipress odd}. */
@Command(name = "odd", mixinStandardHelpOptions = true, subcommands = OddCommand.Compile.class, description = {
    "Works with ODDs: the files in which projects say which part of TEI they use, and how.",
    "\"teipress odd compile\" makes schemas and documentation of one."}, footer = {
    "  teipress odd compile house.odd --to rng -o house.rng",
    "  teipress odd compile house.odd --to html -o house.html"}, synopsisSubcommandLabel = "COMMAND")
final class OddCommand extends CommandGroup {

    /** {@code teipress odd compile}. */
    @Command(name = "compile", mixinStandardHelpOptions = true, description = {
        "Makes a schema, or documentation, of an ODD.",
        "An ODD that takes modules of the TEI over needs the TEI's own source, p5subset.xml: named by --source, by "
            + "@source in the ODD, or put into your cache with \"teipress schema add\"."}, footer = {
        "  teipress odd compile house.odd --to rng -o house.rng     RELAX NG, to validate with",
        "  teipress odd compile house.odd --to sch -o house.sch     its rules, as Schematron",
        "  teipress odd compile house.odd --to xsd -o xsd/house.xsd W3C Schema, with the files it needs",
        "  teipress odd compile house.odd --to html -o house.html   documentation, as one page",
        "  teipress odd compile house.odd --to odd --source p5subset.xml"})
    static final class Compile implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The ODD.")
        private Path file = Path.of("");

        @Option(names = "--to", paramLabel = "FORMAT", required = true, scope = ScopeType.LOCAL,
                description = "What to make: rng, rnc, xsd (schemas), sch (the rules), html (documentation), json (for "
                        + "programs), odd (the ODD with nothing left to look up).")
        private String to = "";

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write; standard output, unless "
                + "said otherwise. What else belongs to it is written beside it.")
        private @Nullable Path output;

        @Option(names = "--source", paramLabel = "TEI", description = "The TEI's source that modules are taken from, for "
                + "an ODD that does not name one: a file, or an address that a catalog knows.")
        private @Nullable String source;

        @Override
        public Integer call() throws IOException {
            OddOutput format = format();
            Source odd = Source.of(file);
            OddCompiler compiler = new OddCompiler(new SaxonEngine(Catalogs.policyFor(file, roots())));
            Optional<URI> from = Optional.ofNullable(source).map(s -> SchemaAddress.of(s, Path.of("")));
            ResolvedOdd resolved = compiler.resolve(odd, from);
            // The other stream may be carrying a schema.
            Aside.tell(spec.commandLine().getErr(), odd, resolved.diagnostics());
            if (resolved.tree().isEmpty()) {
                return ExitCode.FINDINGS;
            }
            write(compiler, resolved.tree().get(), format);
            return resolved.hasWarnings() ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }

        /** A source that the user names may be read, wherever it lies. */
        private List<Path> roots() {
            return Optional.ofNullable(source).map(s -> SchemaAddress.of(s, Path.of("")))
                    .filter(u -> "file".equals(u.getScheme())).map(u -> Path.of(u).getParent()).stream().toList();
        }

        private OddOutput format() {
            OddOutput format = OddOutput.named(to).orElseThrow(() -> new UserMistake("an ODD cannot be compiled to \"" + to
                    + "\"; " + NearestName.of(to, OddOutput.names()).map(s -> "did you mean " + s + "?")
                    .orElse("the formats are " + String.join(", ", OddOutput.names()))));
            if (format == OddOutput.XSD && output == null) {
                throw new UserMistake("a W3C Schema has several files: say with -o where the main one goes");
            }
            return format;
        }

        private void write(OddCompiler compiler, XdmNode tree, OddOutput format) throws IOException {
            Map<String, String> files = files(compiler, tree, format);
            if (output == null) {
                PrintWriter out = spec.commandLine().getOut();
                files.values().forEach(out::print);
                return;
            }
            Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(Path.of(""));
            Files.createDirectories(folder);
            boolean first = true;
            for (Map.Entry<String, String> part : files.entrySet()) {
                Files.writeString(first ? output : folder.resolve(part.getKey()), part.getValue(),
                        StandardCharsets.UTF_8);
                first = false;
            }
        }

        private Map<String, String> files(OddCompiler compiler, XdmNode tree, OddOutput format) throws IOException {
            Path name = Optional.ofNullable(output).orElse(file).getFileName();
            try {
                return compiler.files(tree, format, name.toString().replaceFirst("\\.[^.]*$", ""));
            } catch (SaxonApiException e) {
                throw new IOException(file + " cannot be compiled to " + to + ": " + e.getMessage(), e);
            }
        }
    }
}
