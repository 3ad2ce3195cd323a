package org.teipress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Conventions;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/**
 * What no convention knows is shown by the nearest sign in every output, and told with its place: never nothing. Each case
 * stands on a line of its own, in its eighth column.
 */
class UnknownValuesTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    /** Markup with a value that nobody knows, and what it prints in the Leiden convention. */
    private record Case(String markup, String leiden, String value) {
    }

    private static final List<Case> CASES = List.of(
            new Case("<gap reason='eaten' quantity='3' unit='character'/>", "[...]", "reason=\"eaten\""),
            new Case("<gap/>", "[---]", "this gap says neither"),
            new Case("<gap unit='parsec'/>", "[---]", "unit=\"parsec\""),
            new Case("<gap reason='lost' quantity='3' unit='parsec'/>", "[..3parsec..]", "unit=\"parsec\""),
            new Case("<space quantity='3' unit='parsec'/>", "(vac.3)", "unit=\"parsec\""),
            new Case("<supplied reason='weather'>abc</supplied>", "[abc]", "reason=\"weather\""),
            new Case("<supplied reason='lost' evidence='dream'>abc</supplied>", "[abc]", "evidence=\"dream\""),
            new Case("<supplied reason='lost' cert='maybe'>abc</supplied>", "[abc]", "cert=\"maybe\""),
            new Case("<add place='sideways'>abc</add>", "`abc´", "place=\"sideways\""),
            new Case("<hi rend='wobbly'>abc</hi>", "abc", "rend=\"wobbly\""));

    @TestFactory
    Stream<DynamicTest> areShownAndTold() {
        TeiDocument document = document();
        return Conventions.presets().stream().flatMap(preset -> Stream.of(Output.HTML, Output.TEXT, Output.PDF)
                // A PDF has the same signs by the same steps: one convention shows that.
                .filter(output -> output != Output.PDF || preset.equals("leiden"))
                .map(output -> DynamicTest.dynamicTest(preset + " " + output, () -> shownAndTold(document, preset, output))));
    }

    private static void shownAndTold(TeiDocument document, String preset, Output output) {
        Settings settings = new Settings(Optional.empty(), Optional.empty(), preset, List.of(View.EDITED), Settings.Page.DEFAULT, List.of());
        Trail trail = PRESS.trace(document, output, settings);
        List<String> shown = Arrays.asList(Agreement.line(trail).split("======", CASES.size() + 1)).subList(0, CASES.size());
        for (int i = 0; i < CASES.size(); i++) {
            // Some conventions show a space as one.
            assertThat(shown.get(i)).as(CASES.get(i).markup()).matches(s -> !s.isEmpty() || preset.matches("diplomatic-.*|clear-text|literary"));
        }
        if (preset.equals("leiden")) {
            assertThat(shown).containsExactlyElementsOf(CASES.stream().map(c -> Fold.exact(c.leiden())).toList());
        }
        Map<Integer, String> told = new TreeMap<>(trail.publication().report().diagnostics().stream()
                .filter(d -> d.rule().value().equals("sign-unknown-value")).peek(UnknownValuesTest::isWhole)
                .collect(Collectors.toMap(d -> d.span().start().line(), Diagnostic::message)));
        for (int i = 0; i < CASES.size(); i++) {
            assertThat(told.get(i + 2)).as(CASES.get(i).markup()).contains(CASES.get(i).value());
        }
        assertThat(told).hasSameSizeAs(CASES);
    }

    private static void isWhole(Diagnostic told) {
        assertThat(told.span().start().column()).isEqualTo(8);
        assertThat(told.span().uri().toString()).endsWith("/unknown.xml");
        assertThat(told.help()).isPresent();
    }

    private static TeiDocument document() {
        String lines = CASES.stream().map(c -> "<p>    " + c.markup() + "======</p>").collect(Collectors.joining("\n"));
        return PRESS.read(Source.of(URI.create("file:///unknown.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
                + "<titleStmt><title/></titleStmt></fileDesc></teiHeader><text><body>\n" + lines + "\n</body></text></TEI>"));
    }
}
