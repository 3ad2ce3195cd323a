package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.testing.Press;

/** What projects change of their web editions: a theme, custom properties, templates; the manual's examples among them. */
class ProjectLookTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(xml|css)\\n(.*?)```", Pattern.DOTALL);
    private static final String BODY = "<p>one <seg type='refrain'>two</seg><note>three</note></p>";

    private static Publication publish(Path folder, Map<String, Object> web) {
        Press press = new Press(Path.of("tei"), folder);
        return press.publish(press.readBody(BODY), Output.HTML, Settings.DEFAULT.withWeb(web));
    }

    private static String file(Publication made, String path) {
        return made.files().stream().filter(f -> f.path().equals(path)).findFirst()
                .map(f -> new String(f.bytes(), StandardCharsets.UTF_8)).orElseThrow(() -> new AssertionError(made.report()));
    }

    /** An example of the manual that has these words. */
    private static String example(String words) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs", "manual", "web-edition.md")));
        while (example.find()) {
            if (example.group(2).contains(words)) {
                return example.group(2);
            }
        }
        throw new AssertionError("the manual has no example with " + words);
    }

    @Test
    void theThemesDiffer(@TempDir Path folder) {
        String reading = file(publish(folder, Map.of()), "edition.css");
        String working = file(publish(folder, Map.of("theme", "working")), "edition.css");
        assertThat(working).startsWith(reading).contains("The theme \"working\"");
    }

    @Test
    void theProjectsStyleSheetComesLast(@TempDir Path folder) throws IOException {
        String css = example("--measure");
        Path file = Files.writeString(folder.resolve("house.css"), css);
        Publication made = publish(folder, Map.of("css", file.toString()));
        assertThat(file(made, "project.css")).isEqualTo(css);
        assertThat(file(made, "index.html")).containsSubsequence("href=\"edition.css\"", "href=\"project.css\"");
    }

    @Test
    void everyPropertyOfTheExampleIsOneOfOurs() throws IOException {
        String ours = Files.readString(Path.of("src", "main", "web", "edition", "properties.css"));
        Matcher property = Pattern.compile("(--[a-z-]+):").matcher(example("--measure"));
        while (property.find()) {
            assertThat(ours).contains(property.group(1) + ":");
        }
    }

    @Test
    void theProjectsStylesheetOverridesPagesBehavioursAndElements(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("house.xsl"), example("xsl:template"));
        Publication made = publish(folder, Map.of("xslt", file.toString()));
        String page = file(made, "index.html");
        assertThat(page).contains("Printed in the cellar", "<strong class=\"refrain\">two</strong>", "<span data-generated=\"\"> [</span>three<span data-generated=\"\">]</span>")
                .doesNotContain("class=\"notes\"").contains("data-view=\"edited\"");
    }

    @Test
    void aStylesheetThatDoesNotCompileIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("house.xsl"), example("xsl:template").replace("$content\"", "$colofon\""));
        Publication made = publish(folder, Map.of("xslt", file.toString()));
        assertThat(made.files()).isEmpty();
        assertThat(made.report().diagnostics()).singleElement().satisfies(d ->
                assertThat(d.span().uri() + d.message()).contains("house.xsl", "does not compile", "colofon"));
    }
}
