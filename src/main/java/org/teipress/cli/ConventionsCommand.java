package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teipress.document.SaxonEngine;
import org.teipress.publish.Convention;
import org.teipress.publish.ConventionLine;
import org.teipress.publish.Conventions;
import org.teipress.publish.Specimen;
import org.teipress.publish.Stylesheets;
import org.teipress.publish.View;
import org.teipress.report.Report;
import org.teipress.report.format.Table;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress conventions}. */
@Command(name = "conventions", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        subcommands = {ConventionsCommand.Presets.class, ConventionsCommand.Show.class, ConventionsCommand.Check.class,
            ConventionsCommand.Try.class}, description = {
                "Shows which sign each convention prints for which markup, and checks a convention of your own."}, footer = {
                    "  teipress conventions list",
                    "  teipress conventions show papyri",
                    "  teipress conventions check signs.xml",
                    "  teipress conventions try \"<unclear>abc</unclear>\""})
final class ConventionsCommand extends CommandGroup {


    /** The address of a convention and what it is relative to: a preset by its name, a file by its path. */
    private record Address(String name, Path file) {
        static Address of(String name) {
            Path file = Path.of(name).toAbsolutePath().normalize();
            boolean preset = Conventions.presets().contains(name) || Conventions.CODES.contains(name);
            if (!preset && !Files.isRegularFile(file)) {
                throw new UserMistake("there is no convention \"" + name + "\": neither a preset ("
                        + String.join(", ", Conventions.presets()) + ") nor a file");
            }
            return new Address(preset ? name : file.toUri().toString(), file);
        }

        Path folder() {
            return Optional.ofNullable(file.getParent()).orElse(file);
        }

        /** The convention, with those of the program and of the folder where it lies. */
        Conventions conventions() {
            SaxonEngine engine = new SaxonEngine(AccessPolicy.below(folder()));
            return new Conventions(engine, new Stylesheets(engine));
        }

        Conventions.Result find(Conventions conventions) {
            return conventions.find(name, file.toUri());
        }
    }

    /** Something that is written as a table. */
    private abstract static class Tabular implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text",
                description = "How to write the table: text, html or json (default: ${DEFAULT-VALUE}).")
        private Table.Form format = Table.Form.TEXT;

        final void write(Table table) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(table.written(format));
            out.flush();
        }

        final CommandSpec spec() {
            return spec;
        }
    }

    /** {@code teipress conventions list}. */
    @Command(name = "list", mixinStandardHelpOptions = true,
            description = "Lists the conventions that the program brings: what each is built on and where it is published.",
            footer = "  teipress conventions list -f json")
    static final class Presets extends Tabular {

        @Override
        public Integer call() {
            List<List<String>> rows = new ArrayList<>();
            Conventions conventions = Address.of(Conventions.presets().get(0)).conventions();
            for (String name : Stream.concat(Conventions.presets().stream(), Conventions.CODES.stream()).toList()) {
                Convention convention = Address.of(name).find(conventions).convention().orElseThrow();
                rows.add(List.of(name, convention.title(), String.join(", ", convention.parents()),
                        String.join("; ", convention.published())));
            }
            write(new Table("Conventions of editorial signs", List.of("name", "title", "extends", "published"), rows));
            return ExitCode.CLEAN;
        }
    }

    /** {@code teipress conventions show}. */
    @Command(name = "show", mixinStandardHelpOptions = true, description = {
        "Shows a convention as a table: each row with a piece of markup that it is about, what the three views print of it, and "
            + "where that is published.",
        "⏎ is the end of a line, ␣ a space, \"nothing\" what a view leaves out."}, footer = {
            "  teipress conventions show leiden",
            "  teipress conventions show signs.xml -f html > signs.html"})
    static final class Show extends Tabular {

        @Parameters(paramLabel = "NAME", description = "A preset, or a convention file.")
        private String name = "";

        @Override
        public Integer call() throws IOException {
            Address address = Address.of(name);
            Conventions conventions = address.conventions();
            Conventions.Result result = address.find(conventions);
            boolean wrong = !result.diagnostics().isEmpty()
                    && Aside.tell(spec().commandLine().getErr(), Source.of(address.file()), result.diagnostics());
            result.convention().ifPresent(c -> write(new Table(c.title(), List.of("row", "markup", "diplomatic", "edited",
                    "normalized", "published"), conventions.table(c).stream().map(Show::cells).toList())));
            return wrong ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }

        private static List<String> cells(ConventionLine line) {
            return List.of(line.row(), line.markup(), line.shown().get(View.DIPLOMATIC), line.shown().get(View.EDITED),
                    line.shown().get(View.NORMALIZED), line.published());
        }
    }

    /** {@code teipress conventions check}. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Checks a convention file of your own: its form, and that the rows, joints, publications and placeholders that it names are there.",
        "Conventions that it extends are checked with it."}, footer = "  teipress conventions check signs.xml")
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "A convention file.")
        private Path file = Path.of("");

        @Mixin
        private Reporting reporting;

        @Override
        public Integer call() throws IOException {
            Source source = Source.of(file);
            Address address = Address.of(file.toString());
            Conventions.Result result = address.find(address.conventions());
            List<Checked> checked = new ArrayList<>(Reporting.faults(result.diagnostics()));
            if (checked.stream().noneMatch(c -> c.uri().equals(source.uri()))) {
                checked.add(Checked.of(source, Report.EMPTY));
            }
            Terminal terminal = reporting.terminal(spec);
            boolean found = reporting.finish(terminal, checked);
            result.convention().ifPresent(c -> terminal.say("convention " + c.id() + (c.parents().isEmpty() ? ""
                    : ", built on " + String.join(", ", c.parents()))));
            return found ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    /** {@code teipress conventions try}. */
    @Command(name = "try", mixinStandardHelpOptions = true, description = {
        "Prints what a piece of TEI looks like in every convention and each of the three views.",
        "⏎ is the end of a line, ␣ a no-break space, \"nothing\" what a view leaves out."}, footer = {
            "  teipress conventions try \"<unclear>abc</unclear>\"",
            "  teipress conventions try -c leiden -c signs.xml line.xml",
            "  pbpaste | teipress conventions try -"})
    static final class Try extends Tabular {

        @Parameters(paramLabel = "MARKUP", description = "A piece of TEI in quotation marks, a file that holds one, or - for standard input.")
        private String markup = "";

        @Option(names = {"-c", "--convention"}, paramLabel = "NAME",
                description = "A preset or a convention file, instead of all presets; may be repeated.")
        private List<String> names = List.of();

        @Override
        public Integer call() throws IOException {
            List<Address> wanted = (names.isEmpty() ? Conventions.presets() : names).stream().map(Address::of).toList();
            Source piece = piece();
            SaxonEngine engine = new SaxonEngine(AccessPolicy.below(wanted.stream().map(Address::folder).toArray(Path[]::new)));
            Specimen.Result result = new Specimen(engine).print(piece, wanted.stream().map(Address::name).toList());
            boolean wrong = Aside.tell(spec().commandLine().getErr(), piece, result.diagnostics());
            if (!result.shown().isEmpty()) {
                List<String> said = names.isEmpty() ? Conventions.presets() : names;
                write(new Table("What " + piece.text().strip() + " prints", List.of("convention", "diplomatic", "edited", "normalized"),
                        IntStream.range(0, said.size()).mapToObj(i -> cells(Path.of(said.get(i)).getFileName().toString(), result.shown().get(i))).toList()));
            }
            return wrong ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }

        private Source piece() throws IOException {
            URI uri = Path.of("markup").toAbsolutePath().toUri();
            Source piece = markup.equals(Scratch.STANDARD) ? Source.of(uri, System.in.readAllBytes())
                    : markup.contains("<") ? Source.of(uri, markup) : Source.of(Path.of(markup));
            if (piece.text().matches("(?s).*<(TEI|teiCorpus|[\\w.-]+:TEI|!DOCTYPE)\\b.*")) {
                throw new UserMistake("\"conventions try\" takes a piece of markup, not a whole document; what a document prints says: "
                        + "teipress text FILE -o -");
            }
            if (piece.text().isBlank()) {
                throw new UserMistake("there is no markup to try; for instance: teipress conventions try \"<unclear>abc</unclear>\"");
            }
            return piece;
        }

        private static List<String> cells(String convention, Map<View, String> shown) {
            return Stream.concat(Stream.of(convention), Stream.of(View.values()).map(shown::get)
                    .map(t -> t.isEmpty() ? "nothing" : t)).toList();
        }
    }
}
