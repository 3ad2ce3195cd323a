package org.teipress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** How long a stylesheet, and a template or function in it, may grow. */
class XsltLengthTest {

    private static final int LONGEST_TEMPLATE = 40;
    private static final int LONGEST_MODULE = 300;
    private static final Path XSLT = Path.of("xslt");
    private static final String XSL = "http://www.w3.org/1999/XSL/Transform";

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(XSLT)) {
            return files.filter(f -> f.toString().endsWith(".xsl")).sorted().toList();
        }
    }

    /** Notes where each template and function begins and how long it is. */
    private static final class Lengths extends DefaultHandler {
        private final Source source;
        private final List<String> tooLong = new ArrayList<>();
        private Locator locator = new org.xml.sax.helpers.LocatorImpl();
        private int start = 1;
        private String name = "";

        Lengths(Source source) {
            this.source = source;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            this.locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes atts) {
            if (counts(uri, local)) {
                start = source.tagEndingAt(locator.getLineNumber(), locator.getColumnNumber()).start().line();
                name = atts.getValue("name") != null ? atts.getValue("name") : atts.getValue("match");
            }
        }

        @Override
        public void endElement(String uri, String local, String qName) {
            int lines = locator.getLineNumber() - start + 1;
            if (counts(uri, local) && lines > LONGEST_TEMPLATE) {
                tooLong.add(source.uri() + ":" + start + " " + name + " has " + lines + " lines");
            }
        }

        private static boolean counts(String uri, String local) {
            return XSL.equals(uri) && Set.of("template", "function").contains(local);
        }
    }

    @Test
    void templatesAndFunctionsAreShort() throws Exception {
        List<String> tooLong = new ArrayList<>();
        for (Path module : modules()) {
            Source source = Source.of(module);
            Lengths lengths = new Lengths(source);
            assertThat(new XmlReader(AccessPolicy.below(XSLT)).read(source, lengths).diagnostics()).isEmpty();
            tooLong.addAll(lengths.tooLong);
        }
        assertThat(tooLong).as("templates and functions longer than " + LONGEST_TEMPLATE + " lines").isEmpty();
    }

    @Test
    void modulesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path module : modules()) {
            int lines = Files.readAllLines(module).size();
            if (lines > LONGEST_MODULE) {
                tooLong.add(module + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).as("modules longer than " + LONGEST_MODULE + " lines").isEmpty();
    }
}
