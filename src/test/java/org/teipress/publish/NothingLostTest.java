package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.TeiDocument;
import org.teipress.testing.Generator;
import org.teipress.testing.Press;
import org.teipress.testing.RandomSigns;

/**
 * The signs take nothing from a text and double nothing, however the markup is nested, in one view and in all three:
 * editorial elements in random order and depth, made from the seed in the test's name.
 */
class NothingLostTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    @TestFactory
    Stream<DynamicTest> oneView() {
        return Generator.cases(12, generator -> check(generator, List.of(View.values()[(int) (generator.seed() % 3)])));
    }

    @TestFactory
    Stream<DynamicTest> allViews() {
        return Generator.cases(12, generator -> check(generator, List.of(View.values())));
    }

    private static void check(Generator generator, List<View> views) throws Exception {
        List<String> presets = Conventions.presets();
        Settings settings = new Settings(Optional.empty(), Optional.empty(),
                presets.get((int) ((generator.seed() + views.size()) % presets.size())), views, Settings.Page.DEFAULT, List.of());
        TeiDocument document = PRESS.readBody(RandomSigns.paragraphs(generator, 12));
        Map<String, XdmNode> steps = PRESS.steps(document, Output.HTML, settings);
        assertThat(letters(steps.get("prepare/40-signs.xsl")))
                .isEqualTo(letters(steps.get("prepare/20-normalize.xsl")));
        assertThat(PRESS.publish(document, Output.TEXT, settings).report().diagnostics())
                .filteredOn(d -> d.rule().value().equals("sign-unbalanced") || d.rule().value().startsWith("pub-"))
                .isEmpty();
    }

    /** The text nodes of the source, in order: everything but what the steps added. */
    private static String letters(XdmNode node) {
        StringBuilder out = new StringBuilder();
        collect(node, out);
        return out.toString();
    }

    private static void collect(XdmNode node, StringBuilder out) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            out.append(node.getStringValue());
        } else if (node.getNodeKind() != XdmNodeKind.ELEMENT
                || !List.of("sign", "gen").contains(node.getNodeName().getLocalName())) {
            node.children().forEach(child -> collect(child, out));
        }
    }
}
