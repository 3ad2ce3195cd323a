package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OurRulesTest {

    /** Rules are read from the jar, where folders cannot be listed: the list is a file. */
    @Test
    void theListOfRuleFilesIsComplete() throws IOException {
        Matcher m = Pattern.compile("href=\"([^\"]+)\"").matcher(Files.readString(Path.of("schema/rules/all.xml")));
        List<String> listed = m.results().map(r -> r.group(1)).sorted().toList();
        try (Stream<Path> files = Files.list(Path.of("schema/rules"))) {
            TreeSet<String> there = new TreeSet<>(files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".sch")).toList());
            there.add("../compiled/teipress.sch");
            assertThat(listed).containsExactlyElementsOf(there);
        }
    }
}
