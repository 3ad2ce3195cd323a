package org.teipress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line as its users meet it: each page of {@code src/test/cli} tells a story of files, commands and what
 * they print. A fence {@code file NAME} makes a file; a fence {@code run} holds a command after {@code $}, its output
 * and, last, its exit status. {@code DIR} stands for the folder of the story; times are written {@code 0.00 s}.
 * {@code -Dapprove} rewrites the pages; the diff is the review.
 */
class CliTest {

    private static final Path PAGES = Path.of("src", "test", "cli");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(file|run)(?: (\\S+))?\\n(.*?)^```$");

    /** Gone, with all that the commands make, when the tests end. */
    @TempDir
    static Path temporary;

    @TestFactory
    Stream<DynamicContainer> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream().map(this::page);
        }
    }

    private DynamicContainer page(Path page) {
        return DynamicContainer.dynamicContainer(page.getFileName().toString(), List.of(
                DynamicTest.dynamicTest("does what it tells", () -> {
                    String told = Files.readString(page).replace("\r\n", "\n");
                    String done = retell(told);
                    if (System.getProperty("approve") != null) {
                        Files.writeString(page, done);
                    } else {
                        assertThat(done).isEqualTo(told);
                    }
                })));
    }

    private static String retell(String page) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "cli");
        System.setProperty("teipress.data", folder.resolve("data").toString());
        StringBuilder retold = new StringBuilder();
        Matcher fence = FENCE.matcher(page);
        int end = 0;
        while (fence.find()) {
            retold.append(page, end, fence.start());
            if (fence.group(1).equals("file")) {
                Path file = folder.resolve(fence.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, fence.group(3));
                retold.append(fence.group());
            } else {
                String command = fence.group(3).lines().findFirst().orElseThrow().substring(2);
                retold.append("```run\n$ ").append(command).append('\n').append(run(command, folder)).append("```");
            }
            end = fence.end();
        }
        return retold.append(page, end, page.length()).toString();
    }

    private static String run(String command, Path folder) {
        StringWriter out = new StringWriter();
        List<String> words = words(command.replace("DIR", folder.toString()));
        if (!words.get(0).equals("teipress")) {
            throw new AssertionError("a command begins with teipress: " + command);
        }
        PrintWriter both = new PrintWriter(out, true);
        int status = Main.run(words.subList(1, words.size()).toArray(String[]::new), both, both);
        return out.toString().replace(folder.toUri().toString(), "file://DIR/").replace(folder.toString(), "DIR")
                .replaceAll(" +\\d+\\.\\d\\d s", " 0.00 s").replaceAll("(?m) +$", "")
                .replace(System.lineSeparator(), "\n") + "[" + status + "]\n";
    }

    /** Splits as a shell does, double quotes minded. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher m = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (m.find()) {
            words.add(m.group(1) != null ? m.group(1) : m.group(2));
        }
        return words;
    }
}
