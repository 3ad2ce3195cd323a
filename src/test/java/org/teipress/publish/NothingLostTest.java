package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * The signs take nothing from a text and double nothing, however the markup is nested, in one view and in all three:
 * editorial elements in random order and depth, made from the seed in the test's name.
 */
class NothingLostTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final List<String> MARKUP = List.of("<supplied reason='lost'>|</supplied>",
            "<supplied reason='omitted' cert='low'>|</supplied>", "<supplied reason='weather'>|</supplied>",
            "<supplied evidence='parallel' reason='lost'>|</supplied>", "<unclear>|</unclear>", "<del>|</del>",
            "<add place='above'>|</add>", "<add place='margin'>|</add>", "<surplus>|</surplus>", "<sic>|</sic>",
            "<corr>|</corr>", "<choice><sic>|</sic><corr>|</corr></choice>",
            "<choice><corr>|</corr><sic>|</sic></choice>", "<choice><orig>|</orig><reg>|</reg><reg>|</reg></choice>",
            "<choice><abbr>|</abbr><expan>|</expan></choice>", "<choice><unclear>|</unclear><unclear>|</unclear></choice>",
            "<expan><abbr>|<am>m</am></abbr><ex>|</ex></expan>", "<abbr>|</abbr>",
            "<subst><del>|</del><add place='inline'>|</add></subst>", "<restore><del>|</del></restore>",
            "<hi rend='supraline'>|</hi>", "<hi rend='ligature'>ab</hi>", "<orig>|</orig>", "<persName>|</persName>",
            "<note place='inline'>|</note>", "<note place='foot'>|</note>", "<q>|</q>", "<damage>|</damage>",
            "<gap reason='lost' quantity='3' unit='character'/>", "<gap reason='illegible' extent='unknown' unit='line'/>",
            "<gap reason='lost'><desc>|</desc></gap>", "<space quantity='2' unit='character'/>", "<lb n='2'/>",
            "<lb n='3' break='no'/>", "<pb n='2'/>", "<handShift new='#m2'/>", "<g type='leaf'/>", "<num>|</num>");

    @TestFactory
    Stream<DynamicTest> oneView() {
        return IntStream.rangeClosed(1, 12).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed,
                () -> check(seed, View.values()[seed % 3], Optional.empty())));
    }

    @TestFactory
    Stream<DynamicTest> allViews() {
        return IntStream.rangeClosed(101, 112).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed,
                () -> check(seed, View.EDITED, Optional.of(List.of(View.values())))));
    }

    private static void check(int seed, View view, Optional<List<View>> all) throws Exception {
        List<String> presets = Conventions.presets();
        Settings settings = new Settings(Optional.empty(), Optional.empty(), presets.get(seed % presets.size()),
                all.orElse(List.of(view)), Settings.Page.DEFAULT, List.of());
        TeiDocument document = document(new Random(seed));
        Map<String, XdmNode> steps = SaxonEngine.withDeepStack(
                () -> PUBLISHER.steps(document, Output.HTML, settings));
        assertThat(letters(steps.get("prepare/40-signs.xsl")))
                .isEqualTo(letters(steps.get("prepare/20-normalize.xsl")));
        assertThat(PUBLISHER.publish(document, Output.TEXT, settings).report().diagnostics())
                .filteredOn(d -> d.rule().value().equals("sign-unbalanced") || d.rule().value().startsWith("pub-"))
                .isEmpty();
    }

    private static TeiDocument document(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("<p>").append(content(random, 0)).append("</p>");
        }
        Source source = Source.of(URI.create("file:///random.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                + "<teiHeader><fileDesc><titleStmt><title>t</title></titleStmt></fileDesc></teiHeader><text><body>"
                + text + "</body></text></TEI>");
        DocumentReader.Result read = new DocumentReader(ENGINE).read(source, List.of());
        return read.document().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }

    private static String content(Random random, int depth) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add("w" + random.nextInt(1000) + (random.nextInt(3) == 0 ? "" : " "));
            if (depth < 6 && random.nextInt(3) > 0) {
                String markup = MARKUP.get(random.nextInt(MARKUP.size()));
                while (markup.contains("|")) {
                    markup = markup.replaceFirst("\\|", content(random, depth + 1));
                }
                parts.add(markup);
            }
        }
        return String.join("", parts);
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
