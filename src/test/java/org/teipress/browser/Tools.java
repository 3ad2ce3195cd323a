package org.teipress.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The programs that these tests need; where one is missing they are skipped, and say what to do. */
final class Tools {

    static final Path FOLDER = Path.of("src", "test", "browser");
    private static final Path MODULES = FOLDER.resolve("node_modules");
    private static final Path VNU = MODULES.resolve(Path.of("vnu-jar", "build", "dist", "vnu.jar"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static @Nullable Process asked;

    private Tools() {
    }

    /** Runs the checks of {@code src/test/browser} on the pages of a site; what they say, line by line. What never comes is waited for so long. */
    static List<String> check(Path site, Duration patience, List<Path> pages) {
        return check(site, patience, pages, Set.of());
    }

    /** The same for some checks, by their names; for all of them if none is named. */
    static List<String> check(Path site, Duration patience, List<Path> pages, Set<String> names) {
        List<String> command = script("run.mjs");
        command.add(site.toAbsolutePath().toString());
        command.add(String.valueOf(patience.toMillis()));
        pages.forEach(p -> command.add(p.toAbsolutePath().toString()));
        return run(command, names.isEmpty() ? Map.of() : Map.of("CHECKS", String.join("\n", names))).lines().toList();
    }

    /** Chooses readings on the review page of an import by their labels; what is saved, and what the page says then. */
    static String review(Path page, String... readings) {
        List<String> command = script("review.mjs");
        command.add(page.toAbsolutePath().toString());
        command.addAll(List.of(readings));
        return run(command);
    }

    /** What expressions of JavaScript come to on a page, each as JSON, one after the other. */
    static synchronized List<String> facts(Path page, int width, String... expressions) {
        try {
            if (asked == null) { // One browser for all questions; it goes when this program goes, with what it reads from.
                asked = new ProcessBuilder(script("facts.mjs")).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            }
            asked.outputWriter(StandardCharsets.UTF_8).append(JSON.writeValueAsString(Map.of("page", page.toAbsolutePath().toString(),
                    "width", width, "expressions", expressions))).append('\n').flush();
            JsonNode facts = JSON.readTree(asked.inputReader(StandardCharsets.UTF_8).readLine());
            if (!facts.isArray()) {
                throw new AssertionError(facts.path("fault").asText());
            }
            List<String> lines = new ArrayList<>();
            facts.forEach(fact -> lines.add(fact.toString()));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> script(String name) {
        Optional<Path> node = command("node");
        Optional<Path> chromium = command("chromium").or(() -> command("chromium-browser"));
        Assumptions.assumeTrue(node.isPresent(), "skipped: node is not installed");
        Assumptions.assumeTrue(chromium.isPresent(), "skipped: Chromium is not installed");
        Assumptions.assumeTrue(Files.isDirectory(MODULES), "skipped: run npm ci in " + FOLDER);
        return new ArrayList<>(List.of(node.get().toString(), FOLDER.resolve(name).toString(), chromium.get().toString()));
    }

    /** What the HTML checker says about pages, as JSON. */
    static String validate(List<Path> pages) {
        Assumptions.assumeTrue(Files.exists(VNU), "skipped: run npm ci in " + FOLDER);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m", "-jar", VNU.toString(), "--format", "json", "--stdout", "--exit-zero-always"));
        pages.forEach(p -> command.add(p.toString()));
        return run(command);
    }

    private static Optional<Path> command(String name) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(d -> Path.of(d, name))
                .filter(Files::isExecutable).findFirst();
    }

    private static String run(List<String> command) {
        return run(command, Map.of());
    }

    private static String run(List<String> command, Map<String, String> environment) {
        try {
            Path errors = Files.createTempFile("browser", ".log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(command.get(0) + " failed: " + Files.readString(errors));
            }
            Files.delete(errors);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
