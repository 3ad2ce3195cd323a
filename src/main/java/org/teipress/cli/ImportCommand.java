package org.teipress.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.teipress.imports.AuthorityFile;
import org.teipress.imports.Choice;
import org.teipress.imports.ChoiceFile;
import org.teipress.imports.HeaderWords;
import org.teipress.imports.ImportConvention;
import org.teipress.imports.ImportOptions;
import org.teipress.imports.Imported;
import org.teipress.imports.Importer;
import org.teipress.imports.Kind;
import org.teipress.imports.NotATranscriptException;
import org.teipress.imports.ReviewPage;
import org.teipress.imports.StyleMap;
import org.teipress.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress import}. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
    "Turns a transcript with editorial brackets into TEI.",
    "Says how each bracket was read, how often each kind occurs, and which decisions a person should look at."}, footer = {
    "  teipress import notes.txt --as documentary -o notes.xml",
    "  teipress import notes.txt --as documentary --review > notes.xml"})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Transcript: plain text in any encoding, Word (.docx), OpenDocument (.odt), Markdown (.md), or PAGE XML or ALTO "
            + "of page images; of these several, page after page.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "CONVENTION", required = true,
            description = "How the transcript uses its signs: documentary, leiden, leiden-plus, plain for none, or another "
                    + "convention such as documentary-german, papyri, seg.")
    private String convention;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "TEI file to write; without it the TEI goes "
            + "to standard output and the report to standard error.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Write over a file that is there already.")
    private boolean force;

    @Mixin
    private HeaderOptions header;

    @Option(names = "--authority", paramLabel = "FILE", description = "TEI file with listPerson, listPlace or listOrg "
            + "that names are pointed to; may be repeated.")
    private List<Path> authorities = List.of();

    @Option(names = "--no-names", description = "Mark no names, dates and foreign words.")
    private boolean withoutNames;

    @Option(names = "--review", description = "Mark doubtful places in the TEI as <?teipress review …?>.")
    private boolean review;

    @Option(names = "--review-page", paramLabel = "FILE", description = "HTML page to write, on which a person confirms or "
            + "changes each reading and saves the decisions.")
    private Optional<Path> reviewPage = Optional.empty();

    @Option(names = "--decisions", paramLabel = "FILE", description = "Decisions that were saved on a review page; they hold.")
    private Optional<Path> decisions = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of plain text or Markdown, such as windows-1251 or x-MacRoman; found out "
            + "by the text, unless said otherwise.")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--styles", paramLabel = "FILE", description = "What styles of a Word document mean: lines with the name "
            + "of the style, an element, and attributes as name=value, between tabs.")
    private Optional<Path> styles = Optional.empty();

    @Mixin
    private Reporting reporting;

    @Override
    public Integer call() throws IOException {
        ImportOptions options = new ImportOptions(convention(), headerWords(), authorities(),
                !withoutNames, review, choices(), styles(), LocalDate.now(), encoding());
        Map<URI, byte[]> contents = read();
        if (output.isPresent() && Files.exists(output.get()) && !force) {
            throw new UserMistake(output.get() + " is there already; say --force to write over it");
        }
        try (Imported imported = imported(new Importer(options), contents)) {
            return deliver(imported);
        }
    }

    private int deliver(Imported imported) throws IOException {
        if (imported.source().text().isBlank()) {
            throw new UserMistake(files.get(0) + ": there is no text in it");
        }
        write(imported);
        if (reviewPage.isPresent()) {
            Files.writeString(reviewPage.get(), ReviewPage.of(imported), StandardCharsets.UTF_8);
        }
        Terminal terminal = output.isPresent() ? reporting.terminal(spec) : new Terminal(spec.commandLine().getErr(),
                spec.commandLine().getErr(), spec.commandLine().getErr(), false);
        boolean found = reporting.finish(terminal, imported.quoted().stream().map(s -> Checked.of(s, Report.of(imported.report().diagnostics()
                .stream().filter(d -> d.span().uri().equals(s.uri())).toList()))).toList());
        summary(imported, terminal);
        return found ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Imported imported(Importer importer, Map<URI, byte[]> contents) throws IOException {
        if (contents.size() > 1) {
            return importer.pages(contents);
        }
        Map.Entry<URI, byte[]> only = contents.entrySet().iterator().next();
        try {
            return importer.file(only.getKey(), only.getValue());
        } catch (NotATranscriptException e) {
            throw new UserMistake(files.get(0) + ": " + e.getMessage());
        }
    }

    /** What the header is to say; a person at a terminal is asked for what no option says. */
    private HeaderWords headerWords() {
        Console console = System.console();
        return console == null || output.isEmpty() || reporting.quiet() ? header.words() : header.asked(question -> {
            String answer = console.readLine("%s", question);
            return answer == null ? "" : answer;
        });
    }

    private Map<URI, byte[]> read() throws IOException {
        Map<URI, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString(), null, Files.exists(file) ? "not a regular file"
                        : "no such file");
            }
            contents.put(file.toAbsolutePath().normalize().toUri(), Files.readAllBytes(file));
        }
        return contents;
    }

    /** Authority files, and how to point to them from where the TEI is written. */
    private List<AuthorityFile> authorities() {
        Path folder = output.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of("").toAbsolutePath()).normalize();
        return authorities.stream().map(a -> new AuthorityFile(a, folder.relativize(a.toAbsolutePath().normalize())
                .toString().replace('\\', '/').replace(" ", "%20"))).toList();
    }

    private StyleMap styles() throws IOException {
        if (styles.isEmpty()) {
            return StyleMap.none();
        }
        try {
            return StyleMap.read(Files.readString(styles.get()));
        } catch (ChoiceFile.Malformed e) {
            throw new UserMistake(styles.get() + ": " + e.getMessage());
        }
    }

    private Optional<Charset> encoding() {
        try {
            return encoding.map(Charset::forName);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--encoding takes the name of an encoding, such as UTF-8, windows-1251 or x-MacRoman, not " + encoding.orElse(""));
        }
    }

    private List<Choice> choices() throws IOException {
        if (decisions.isEmpty()) {
            return List.of();
        }
        try {
            return ChoiceFile.read(Files.readString(decisions.get()));
        } catch (ChoiceFile.Malformed e) {
            throw new UserMistake(decisions.get() + ": " + e.getMessage());
        }
    }

    private ImportConvention convention() {
        for (ImportConvention known : ImportConvention.values()) {
            if (known.word().equalsIgnoreCase(convention)) {
                return known;
            }
        }
        throw new UserMistake("--as takes " + Arrays.stream(ImportConvention.values()).map(ImportConvention::word)
                .collect(Collectors.joining(", ")) + ", not " + convention);
    }

    private void write(Imported imported) throws IOException {
        if (output.isPresent()) {
            WholeFile.write(output.get(), imported::writeTo);
            Path folder = output.get().toAbsolutePath().getParent();
            for (Map.Entry<String, byte[]> file : imported.files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                if (force || !Files.exists(target)) {
                    Files.write(target, file.getValue());
                }
            }
        } else {
            spec.commandLine().getOut().print(imported.tei());
        }
    }

    private void summary(Imported imported, Terminal terminal) {
        Map<Kind, Integer> counts = imported.counts();
        terminal.say("Read: " + counts.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey().words())
                .collect(Collectors.joining(", ")));
        long doubtful = imported.decisions().stream().filter(d -> d.doubtful()).count();
        terminal.say(doubtful + " of " + imported.decisions().size() + " decisions are doubtful."
                + output.map(o -> " Next: teipress validate " + o).orElse(""));
    }
}
