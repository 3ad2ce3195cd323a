package org.teipress.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.PublishedFile;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Generator;
import org.teipress.testing.Press;
import org.teipress.testing.Proof;
import org.teipress.testing.RandomTei;
import org.teipress.testing.TreeMutator;
import org.w3c.dom.Document;

/** Whatever well-formed TEI comes in: editions come out, nothing is lost, and the same comes out again. */
class PublishingPropertiesTest {

    private static final Press PRESS = new Press(Path.of("tei"));
    private static final Proof PROOF = new Proof(PRESS);
    private static final String NORMALIZE = "prepare/20-normalize.xsl";

    @TestFactory
    Stream<DynamicTest> randomTreesLoseNothing() {
        return Generator.cases(60, generator -> {
            PROOF.nearlyHolds(random(generator), Output.HTML, Output.TEXT);
        });
    }

    @TestFactory
    Stream<DynamicTest> changedEditionsLoseNothing() {
        return Generator.cases(60, generator -> {
            PROOF.nearlyHolds(changed(generator), Output.HTML, Output.TEXT);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameComesOutAgain() {
        Press other = new Press(Path.of("tei"));
        return Generator.cases(15, generator -> {
            TeiDocument document = random(generator);
            TeiDocument again = other.read(document.source());
            for (Output output : List.of(Output.HTML, Output.TEXT)) {
                assertThat(bytes(PRESS.publish(document, output))).isEqualTo(bytes(other.publish(again, output)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> normalizingTwiceIsNormalizingOnce() {
        return Generator.cases(60, generator -> {
            String once = normalized(random(generator));
            String twice = normalized(PRESS.read(Source.of(uri(), once)));
            assertThat(twice).isEqualTo(once);
        });
    }

    private static TeiDocument random(Generator generator) {
        return PRESS.read(Source.of(uri(), new RandomTei(generator).document(6)));
    }

    private static TeiDocument changed(Generator generator) throws Exception {
        Path file = generator.pick(Corpus.editions());
        Document tree = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile());
        String text = new TreeMutator(generator, tree).mutate(1 + generator.below(8));
        return PRESS.read(Source.of(file.toAbsolutePath().toUri(), text));
    }

    private static URI uri() {
        return Path.of("tei", "chance.xml").toAbsolutePath().toUri();
    }

    private static String normalized(TeiDocument document) throws Exception {
        XdmNode tree = PRESS.steps(document, Output.TEXT).get(NORMALIZE);
        StringWriter text = new StringWriter();
        Serializer serializer = tree.getProcessor().newSerializer(text);
        serializer.setOutputProperty(Serializer.Property.INDENT, "no"); // indentation would be text
        serializer.serializeNode(tree);
        return text.toString().replaceAll(" (xmlns:tp|tp:at)=\"[^\"]*\"", "");
    }

    private static Map<String, String> bytes(Publication publication) {
        return publication.files().stream().collect(Collectors.toMap(PublishedFile::path,
                f -> new String(f.bytes(), StandardCharsets.ISO_8859_1)));
    }
}
