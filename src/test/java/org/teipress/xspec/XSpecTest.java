package org.teipress.xspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.xspec.XSpecRunner.Expectation;
import org.teipress.xspec.XSpecRunner.Outcome;

/** Every suite below {@code src/test/xspec}, one test for each of its expectations. */
class XSpecTest {

    private static final Path SUITES = Path.of("src", "test", "xspec");

    @TestFactory
    Stream<DynamicNode> suites() throws IOException, SaxonApiException {
        XSpecRunner runner = new XSpecRunner();
        try (Stream<Path> files = Files.walk(SUITES)) {
            return files.filter(f -> f.toString().endsWith(".xspec")).sorted().toList().stream()
                    .map(f -> DynamicContainer.dynamicContainer(SUITES.relativize(f).toString(), f.toUri(),
                            expectations(runner, f)));
        }
    }

    /** A suite that cannot run is one test that fails, beside the others. */
    private static Stream<DynamicNode> expectations(XSpecRunner runner, Path suite) {
        try {
            List<Expectation> expectations = runner.run(suite);
            if (expectations.isEmpty()) {
                throw new IllegalStateException("no expectation in " + suite);
            }
            return expectations.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> check(e)));
        } catch (SaxonApiException | RuntimeException e) {
            return Stream.of(DynamicTest.dynamicTest("the suite runs", () -> {
                throw new AssertionError(suite + ": " + e.getMessage(), e);
            }));
        }
    }

    private static void check(Expectation expectation) {
        Assumptions.assumeFalse(expectation.outcome() == Outcome.PENDING, "pending: " + expectation.name());
        assertThat(expectation.outcome()).as(expectation.report()).isEqualTo(Outcome.HELD);
    }

    @Test
    void anExpectationThatDoesNotHoldFails(@TempDir Path folder) throws Exception {
        Path stylesheet = Path.of("xslt", "functions", "urls.xsl").toAbsolutePath();
        Path suite = Files.writeString(folder.resolve("wrong.xspec"), """
                <x:description xmlns:x="http://www.jenitennison.com/xslt/xspec"
                    xmlns:f="https://teipress.org/ns/function" stylesheet="%s">
                  <x:scenario label="a slug">
                    <x:call function="f:slug"><x:param select="'A b'"/></x:call>
                    <x:expect label="right" select="'a-b'"/>
                    <x:expect label="wrong" select="'A b'"/>
                    <x:expect label="not yet" pending="later" select="''"/>
                  </x:scenario>
                </x:description>""".formatted(stylesheet.toUri()));
        assertThat(new XSpecRunner().run(suite)).extracting(e -> e.name() + ": " + e.outcome())
                .containsExactly("a slug / right: HELD", "a slug / wrong: FAILED", "a slug / not yet: PENDING");
    }
}
