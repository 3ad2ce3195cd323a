package org.teipress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidelinesTest {

    private static final String PAGES = "https://www.tei-c.org/release/doc/tei-p5-doc/en/html/";

    private static Diagnostic found(String rule, String message) {
        return Diagnostic.error(rule, Span.startOf(URI.create("file:/x.xml")), message);
    }

    @Test
    void theGrammarsFindingsLeadToThePageOfTheElement() {
        assertThat(Guidelines.of(found("rng-out-of-context-element", "<head> is not allowed inside <p>"))).contains(PAGES + "ref-head.html");
        assertThat(Guidelines.of(found("xsd-cvc", "<gap> has no attribute quantitiy"))).contains(PAGES + "ref-gap.html");
        assertThat(Guidelines.of(found("rng-unknown-element", "there is no element <persname> in the schema").withHelp("did you mean <persName>?")))
                .contains(PAGES + "ref-persName.html");
    }

    @Test
    void whatTeiDoesNotHaveLeadsToTheChapterOfTheRule() {
        Diagnostic unknown = found("rng-unknown-element", "there is no element <museum> in the schema").withHelp("allowed here: names (<idno>)");
        assertThat(Guidelines.element(unknown)).isEmpty();
        assertThat(Guidelines.of(unknown).orElseThrow()).startsWith(PAGES);
        assertThat(Guidelines.element(found("tei-gap-extent", "This <gap> does not say how much is missing"))).isEmpty();
    }

    /** The names are those of our ODD, which has every element but those of cmc. */
    @Test
    void theNamesAreThoseOfTheSchema() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of("schema/odd/modules"))) {
            for (Path module : modules.toList()) {
                Matcher m = Pattern.compile("<elementSpec ident=\"([^\"]+)\"").matcher(Files.readString(module));
                m.results().forEach(r -> names.add(r.group(1)));
            }
        }
        String listed = Files.readString(Path.of("src/main/resources/org/teipress/report/tei-elements.txt"));
        assertThat(new TreeSet<>(Arrays.asList(listed.strip().split("\\s+")))).isEqualTo(names);
    }
}
