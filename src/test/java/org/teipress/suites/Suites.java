package org.teipress.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.junit.jupiter.api.Assumptions;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Where the suites are, and how their results are compared with the list of known differences. */
final class Suites {

    private static final Path SHARED = Path.of("..", "shared", "conformance");
    private static final Path KNOWN = Path.of("src", "test", "suites");

    private Suites() {
    }

    /** A file or folder of the suites; the test is skipped, with a reason, where they are absent. */
    static Path path(String name) {
        Path path = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "skipped: the conformance suite (" + path + ") is absent");
        return path;
    }

    /** Reads a suite's own description. */
    static XdmNode read(SaxonEngine engine, Path file) throws IOException {
        return new DocumentReader(engine).read(Source.of(file), java.util.List.of()).document().orElseThrow().tree();
    }

    static SaxonEngine engine(Path folder) {
        return new SaxonEngine(AccessPolicy.below(folder));
    }

    /** The element inside a wrapper, as a document of its own. */
    static String content(Processor processor, XdmNode wrapper) throws SaxonApiException {
        StringWriter out = new StringWriter();
        Serializer serializer = processor.newSerializer(out);
        serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
        for (XdmNode child : wrapper.children()) {
            if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                serializer.serializeNode(child);
                return out.toString();
            }
        }
        return out.toString();
    }

    /** Writes down how many cases ended how, into {@code target/suites}. */
    static void count(String suite, Map<String, Integer> counts) throws IOException {
        StringBuilder text = new StringBuilder();
        counts.forEach((kind, count) -> text.append(kind).append('\t').append(count).append('\n'));
        Files.createDirectories(Path.of("target", "suites"));
        Files.writeString(Path.of("target", "suites", suite + ".tsv"), text);
    }

    /**
     * Compares what went otherwise than the suite says with the list of known differences: a new one fails, and so does
     * one that is gone.
     *
     * @param found by the case's name, what happened
     */
    static void compare(String list, Map<String, String> found) throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(KNOWN.resolve(list))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                assertThat(cells).as("case, what happens, reason").hasSize(3);
                known.put(cells[0], cells[1]);
            }
        }
        assertThat(new TreeMap<>(found)).isEqualTo(known);
    }
}
