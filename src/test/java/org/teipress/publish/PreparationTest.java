package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;

class PreparationTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei"),
            Path.of("..", "shared", "corpus")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);

    private static TeiDocument read(Source source) {
        DocumentReader.Result result = new DocumentReader(ENGINE).read(source, List.of());
        return result.document().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    private static XdmNode prepare(TeiDocument document) throws Exception {
        Map<String, XdmNode> steps = SaxonEngine.withDeepStack(
                () -> PUBLISHER.steps(document, Output.TEXT, Settings.DEFAULT));
        return new ArrayList<>(steps.values()).get(steps.size() - 1);
    }

    /** The letters of the source: everything but what the steps added. */
    private static void letters(XdmNode node, StringBuilder out) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            out.append(node.getStringValue().replaceAll("\\s+", ""));
        } else if (node.getNodeKind() != XdmNodeKind.ELEMENT
                || !List.of("sign", "gen").contains(node.getNodeName().getLocalName())) {
            node.children().forEach(child -> letters(child, out));
        }
    }

    private static void losesNothing(Path file) throws Exception {
        TeiDocument document = read(Source.of(file));
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        letters(document.tree(), before);
        letters(prepare(document), after);
        assertThat(after.toString()).isEqualTo(before.toString());
    }

    @TestFactory
    Stream<DynamicTest> ourEditionsLoseNothing() {
        return Corpus.editions().stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> losesNothing(f)));
    }

    @TestFactory
    Stream<DynamicTest> realTeiLosesNothing() {
        return Corpus.real().stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> losesNothing(f)));
    }

    private static String normalized(String body) throws Exception {
        return after("prepare/20-normalize.xsl", body).getStringValue();
    }

    private static XdmNode after(String step, String body) throws Exception {
        TeiDocument document = read(Source.of(Path.of("tei", "x.xml").toAbsolutePath().toUri(),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>" + body + "</body></text></TEI>"));
        return PUBLISHER.steps(document, Output.TEXT, Settings.DEFAULT).get(step);
    }

    @Test
    void notesAmongUtterancesAreNotCounted() throws Exception {
        String numbered = after("prepare/50-number.xsl", "<div><note type='speaker'>The Chair</note><u><seg>Yes. <note>(Pause.)</note></seg>"
                + "<seg>No.<note place='foot'>A note.</note></seg></u><note>(Applause.)</note></div><p>End.<note>Another.</note></p>").toString();
        assertThat(numbered.split("tp:n=\"")).hasSize(3);
        assertThat(numbered).containsPattern("tp:n=\"1\"[^>]*>A note").containsPattern("tp:n=\"2\"[^>]*>Another");
    }

    @Test
    void whiteSpaceOfTheFileIsNotText() throws Exception {
        assertThat(normalized("\n  <div>\n  <p>\n    a  b\n <hi>c</hi> <hi>d</hi>\n  </p>\n </div>\n"))
                .isEqualTo("a b c d");
    }

    @Test
    void aLineIsASpaceUnlessItBreaksAWord() throws Exception {
        assertThat(normalized("<p>\n<lb/>one\n<lb/>two<lb/>three wo\n<lb n='4' break='no'/>rd\n<pb/>\n<lb/>x</p>"))
                .isEqualTo("one two three word x");
        assertThat(normalized("<p>wo-<pb break='no'/>\n<lb break='no'/>rd and <pb/>page</p>"))
                .isEqualTo("wo-rd and page");
    }

    @Test
    void whiteSpaceInsideARunOfTextIsText() throws Exception {
        assertThat(normalized("<lg><l><label>M 1 </label>so it goes <stage>(off) </stage>on</l></lg>")).isEqualTo("M 1 so it goes (off) on");
        assertThat(normalized("<div><label>One </label><p> two </p></div>")).isEqualTo("Onetwo");
    }

    @Test
    void wordsThatAreTaggedStandApartUnlessTheyAreJoined() throws Exception {
        assertThat(normalized("<p><app><lem><w>one</w><w>two</w><pc>.</pc></lem></app></p>")).isEqualTo("one two.");
        assertThat(normalized("<p>some <w>o</w><w>ne</w> <w part='I'>tw</w><w part='F'>o</w></p>")).isEqualTo("some one two");
        assertThat(normalized("<p><s><w join='right'>can</w><w>not</w></s> <w>o</w><w>ne</w></p>")).isEqualTo("cannot one");
        assertThat(normalized("<p>\n<s><rs>\n<w join='right'>Town</w>\n</rs>\n<pc>,</pc>\n<w>land</w>\n<pc join='left'>.</pc>\n</s></p>").strip())
                .isEqualTo("Town, land.");
    }
}
