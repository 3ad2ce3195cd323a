package org.teipress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teipress.report.Rulebook;

/**
 * The page of checks names every rule that looks beyond the grammar, once, and none that is not there. That each of them has an example which
 * fails and one which passes is what {@code RuleExamplesTest} and {@code RuleFixturesTest} see to.
 */
class ChecksPageTest {

    private static final Path PAGE = Path.of("docs", "manual", "checks.md");

    @Test
    void everyRuleBelongsToACheck() throws IOException {
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| ") && line.contains("`, `") || line.matches("\\| .* \\| `[^`]*` \\|")) {
                Matcher rule = Pattern.compile("`([^`]+)`").matcher(line.substring(line.indexOf(" | ")));
                rule.results().forEach(r -> named.add(r.group(1)));
            }
        }
        assertThat(named).doesNotHaveDuplicates().isSubsetOf(Rulebook.rules());
        TreeSet<String> beyond = new TreeSet<>(Rulebook.rules());
        beyond.removeIf(r -> !r.matches("(tei|ref|uni|lang|text)-.*"));
        assertThat(named).containsAll(beyond);
    }
}
