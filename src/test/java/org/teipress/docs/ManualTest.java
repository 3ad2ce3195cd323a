package org.teipress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.cli.Main;
import org.teipress.project.SettingKey;
import org.teipress.report.Severity;
import org.teipress.report.format.Format;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import picocli.CommandLine;

/** The manual and the other papers agree with the program: nothing is left out, nothing is told that is not there. */
class ManualTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path MANUAL = DOCS.resolve("manual");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)?(?:#([^)\\s]+))?\\)");
    private static final Pattern OPTION = Pattern.compile("`(--?[a-z0-9-]+)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```toml\\n(.*?)^```$");

    @TestFactory
    Stream<DynamicTest> commandsAreDescribedWithTheirOptions() throws IOException {
        String page = read(MANUAL.resolve("commands.md"));
        return subcommands().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            String told = shared(page) + section(page, e.getKey());
            assertThat(page).contains("`" + e.getKey() + "`");
            for (CommandLine.Model.OptionSpec option : options(e.getValue())) {
                assertThat(told).as("options of " + e.getKey())
                        .containsPattern("`" + Pattern.quote(option.longestName()) + "[ `]");
            }
        }));
    }

    @Test
    void noOptionIsToldThatIsNotThere() throws IOException {
        List<String> known = new ArrayList<>(List.of("--help", "--version"));
        subcommands().values().forEach(c -> options(c).forEach(o -> known.addAll(Arrays.asList(o.names()))));
        Matcher told = OPTION.matcher(read(MANUAL.resolve("commands.md")));
        while (told.find()) {
            assertThat(known).contains(told.group(1));
        }
    }

    @TestFactory
    Stream<DynamicTest> settingsAreDescribed() throws IOException {
        String page = read(MANUAL.resolve("project-file.md"));
        return Arrays.stream(SettingKey.values()).map(key -> DynamicTest.dynamicTest(key.path(), () -> {
            String row = page.lines().filter(l -> l.startsWith("| `" + key.path() + "` |")).findFirst().orElse("");
            assertThat(row).as("a row of the table").isNotEmpty();
            assertThat(key.allowed()).allSatisfy(word -> assertThat(row).contains("`" + word + "`"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> settingsHaveExamples() throws IOException {
        List<TomlParseResult> examples = FENCE.matcher(read(MANUAL.resolve("project-file.md"))).results()
                .map(m -> Toml.parse(m.group(1))).toList();
        assertThat(examples).isNotEmpty().noneMatch(TomlParseResult::hasErrors);
        return Arrays.stream(SettingKey.values()).map(key -> DynamicTest.dynamicTest(key.path(), () ->
                assertThat(examples).anyMatch(e -> e.contains(key.path()))));
    }

    @Test
    void examplesHoldNoOtherSettings() throws IOException {
        List<String> known = Arrays.stream(SettingKey.values()).map(SettingKey::path).toList();
        for (String page : List.of("project-file.md", "print.md")) {
            FENCE.matcher(read(MANUAL.resolve(page))).results().map(m -> Toml.parse(m.group(1)))
                    .forEach(e -> assertThat(known).containsAll(e.dottedKeySet()));
        }
    }

    @Test
    void formatsAndSeveritiesAreDescribed() throws IOException {
        String page = read(MANUAL.resolve("errors.md"));
        assertThat(Format.values()).allSatisfy(f ->
                assertThat(page).contains("| `" + f.name().toLowerCase(Locale.ROOT) + "` |"));
        assertThat(Severity.values()).allSatisfy(s -> assertThat(page).contains("`" + s.word() + "`"));
    }

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() throws IOException {
        List<Path> papers = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.walk(DOCS)) {
            files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(papers::add);
        }
        return papers.stream().map(paper -> DynamicTest.dynamicTest(paper.toString(), () -> {
            for (Matcher link : matches(LINK, read(paper))) {
                String target = link.group(1) == null ? paper.getFileName().toString() : link.group(1);
                if (!target.contains(":")) {
                    assertThat(paper.resolveSibling(target)).as(link.group()).exists();
                }
            }
        }));
    }

    @Test
    void decisionsAreListed() throws IOException {
        String list = read(DOCS.resolve("decisions").resolve("README.md"));
        try (Stream<Path> decisions = Files.list(DOCS.resolve("decisions"))) {
            assertThat(decisions.map(d -> d.getFileName().toString()).filter(d -> d.matches("\\d.*")))
                    .isNotEmpty().allSatisfy(d -> assertThat(list).contains("](" + d + ")"));
        }
    }

    @Test
    void pagesOfTheManualAreListed() throws IOException {
        String list = read(MANUAL.resolve("index.md"));
        try (Stream<Path> pages = Files.list(MANUAL)) {
            assertThat(pages.map(p -> p.getFileName().toString()).filter(p -> !p.equals("index.md")))
                    .isNotEmpty().allSatisfy(p -> assertThat(list).contains("](" + p + ")"));
        }
    }

    private static Map<String, CommandLine> subcommands() {
        return new TreeMap<>(Main.commandLine().getSubcommands());
    }

    /** The options of a command and of those below it. */
    private static List<CommandLine.Model.OptionSpec> options(CommandLine command) {
        List<CommandLine.Model.OptionSpec> options = new ArrayList<>(command.getCommandSpec().options());
        command.getSubcommands().values().forEach(c -> options.addAll(options(c)));
        return options;
    }

    /** What is said of several commands at once. */
    private static String shared(String page) {
        return section(page, "Options of several commands");
    }

    /** The section that tells of a command; one section may tell of several. */
    private static String section(String page, String heading) {
        StringBuilder section = new StringBuilder();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                List<String> names = List.of(line.substring(3).split(", "));
                boolean publishing = List.of("html", "pdf", "epub", "text").contains(heading) && names.contains("build");
                inside = names.contains(heading) || publishing;
            }
            section.append(inside ? line + "\n" : "");
        }
        return section.toString();
    }

    private static List<Matcher> matches(Pattern pattern, String text) {
        List<Matcher> found = new ArrayList<>();
        Matcher all = pattern.matcher(text);
        while (all.find()) {
            Matcher one = pattern.matcher(all.group());
            one.matches();
            found.add(one);
        }
        return found;
    }

    private static String read(Path page) throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }
}
