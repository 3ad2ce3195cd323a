package org.teipress.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.xmlunit.assertj3.XmlAssert;

/**
 * Each case: {@code input.xml}, the children of a {@code body}; what the steps make of it ({@code prepared.xml}), and
 * what the reader gets ({@code expected.html}, {@code expected.txt}). {@code -Dapprove} rewrites; the diff is the
 * review.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src", "test", "golden");
    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(CASES));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*?)</main>");
    private static final Pattern BLOCK = Pattern.compile(
            "(?=<(?:/?(?:section|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|figure|aside|article|header|footer)\\b))");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().flatMap(folder -> Stream.of(
                    DynamicTest.dynamicTest(folder.getFileName() + " prepared", () -> prepared(folder)),
                    DynamicTest.dynamicTest(folder.getFileName() + " html", () -> compare(folder, "expected.html",
                            html(folder))),
                    DynamicTest.dynamicTest(folder.getFileName() + " text", () -> compare(folder, "expected.txt",
                            file(folder, Output.TEXT)))));
        }
    }

    private static void prepared(Path folder) throws Exception {
        TeiDocument document = read(folder);
        List<XdmNode> steps = new ArrayList<>(SaxonEngine.withDeepStack(
                () -> PUBLISHER.steps(document, Output.HTML, Settings.DEFAULT)).values());
        String made = steps.get(steps.size() - 1).select(Steps.descendant("http://www.tei-c.org/ns/1.0", "body"))
                .firstItem().toString().replaceAll("\\r\\n?", "\n");
        Path expected = folder.resolve("prepared.xml");
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, made + "\n");
        }
        XmlAssert.assertThat(made).and(Files.readString(expected)).normalizeWhitespace().areIdentical();
    }

    private static void compare(Path folder, String name, String made) throws IOException {
        Path expected = folder.resolve(name);
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, made);
        }
        assertThat(made).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    /** The text of the page, a line for each block. */
    private static String html(Path folder) {
        Matcher main = MAIN.matcher(file(folder, Output.HTML));
        assertThat(main.find()).as("the page has a main part").isTrue();
        return BLOCK.matcher(main.group(1)).replaceAll("\n").strip() + "\n";
    }

    private static String file(Path folder, Output output) {
        return new String(PUBLISHER.publish(read(folder), output, Settings.DEFAULT).files().get(0).bytes(),
                StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static TeiDocument read(Path folder) {
        try {
            String body = Files.readString(folder.resolve("input.xml"));
            Source source = Source.of(URI.create("file:///golden/" + folder.getFileName() + ".xml"),
                    "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
                            + "<title>Golden</title></titleStmt><publicationStmt><p>Test.</p></publicationStmt>"
                            + "<sourceDesc><p>Test.</p></sourceDesc></fileDesc></teiHeader><text><body>" + body
                            + "</body></text></TEI>");
            DocumentReader.Result result = new DocumentReader(ENGINE).read(source, List.of());
            return result.document().orElseThrow(() -> new AssertionError(result.diagnostics()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
