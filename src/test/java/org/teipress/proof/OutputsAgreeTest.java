package org.teipress.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.TeiDocument;
import org.teipress.publish.ComposedPages;
import org.teipress.publish.Conventions;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import org.teipress.publish.Trail;
import org.teipress.publish.View;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Generator;
import org.teipress.testing.Press;
import org.teipress.testing.RandomSigns;

/** One sign model, three outputs: they agree, in every convention and view, however signs, notes, readings and breaks nest. */
class OutputsAgreeTest {

    private static final ComposedPages PAGES = new ComposedPages(Path.of("tei"), Path.of("..", "shared", "corpus"));
    private static final Press PRESS = new Press(Path.of("tei"), Path.of("..", "shared", "corpus"));

    @TestFactory
    Stream<DynamicTest> generated() {
        return Generator.cases(17, generator -> {
            List<String> presets = Conventions.presets();
            Settings settings = settings(presets.get((int) (generator.seed() % presets.size())), View.values()[generator.below(3)]);
            agree(PRESS.readBody(RandomSigns.withApparatus(generator, 4)), settings, Output.TEXT, Output.PDF);
        });
    }

    @TestFactory
    Stream<DynamicTest> editions() {
        return Corpus.editions().stream().flatMap(file -> Stream.of(View.values()).map(view -> DynamicTest.dynamicTest(
                file + " " + view.word(), () -> agree(PRESS.read(Source.of(file)), settings("leiden", view),
                        view == View.EDITED ? new Output[] {Output.TEXT, Output.PDF} : new Output[] {Output.TEXT}))));
    }

    /** With pages that are composed but not laid out: laying the whole corpus out would take too long here. */
    @TestFactory
    Stream<DynamicTest> realTei() {
        return Corpus.real().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            DocumentReader.Result read = PRESS.tryRead(Source.of(file));
            Assumptions.assumeTrue(read.document().isPresent(), "not well-formed");
            Settings settings = settings("leiden", View.EDITED).withPrint(Map.of("apparatus", "letters"));
            Trail html = agree(read.document().orElseThrow(), settings, Output.TEXT);
            Map<String, XdmNode> pages = PAGES.of(PAGES.tryRead(Source.of(file)).document().orElseThrow(), settings).orElseThrow();
            Agreement.holds(html, new Trail(Output.PDF, settings, html.convention(), pages, html.publication()));
        }));
    }

    private static Trail agree(TeiDocument document, Settings settings, Output... outputs) {
        Trail html = PRESS.trace(document, Output.HTML, settings);
        for (Output output : outputs) {
            Agreement.holds(html, PRESS.trace(document, output, settings));
        }
        return html;
    }

    private static Settings settings(String convention, View view) {
        return new Settings(Optional.empty(), Optional.empty(), convention, List.of(view), Settings.Page.DEFAULT, List.of());
    }
}
