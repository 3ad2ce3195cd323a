package org.teipress.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The W3C XML conformance suite: what is not well-formed is refused, what is valid is read. */
class XmlSuiteTest {

    /**
     * A case. Not ours by policy: XML 1.1, names that namespaces do not allow, and what only the fifth edition allows,
     * which the parser of the JDK does not follow.
     */
    private record Case(String id, String type, URI file, boolean refusedByPolicy) {
    }

    @TempDir
    static Path folder;

    private static void unzip(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).as(entry.getName()).isTrue();
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, entries.readAllBytes());
                }
            }
        }
    }

    private static List<Case> cases() throws IOException {
        unzip(Suites.path("kornelski+xml-rs/tests/xmlts20130923.zip"));
        SaxonEngine engine = Suites.engine(folder);
        XdmNode suite = Suites.read(engine, folder.resolve("xmlconf/xmlconf.xml"));
        List<Case> cases = new ArrayList<>();
        for (XdmNode test : suite.select(Steps.descendant("TEST")).asList()) {
            String recommendation = attribute(test, "RECOMMENDATION");
            boolean refused = recommendation.contains("1.1") || attribute(test, "VERSION").equals("1.1")
                    || attribute(test, "NAMESPACE").equals("no")
                    || !attribute(test, "EDITION").isEmpty() && !attribute(test, "EDITION").contains("4");
            cases.add(new Case(attribute(test, "ID"), attribute(test, "TYPE"),
                    URI.create(test.getBaseURI().toString()).resolve(attribute(test, "URI")), refused));
        }
        return cases;
    }

    private static String attribute(XdmNode element, String name) {
        String value = element.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    private static boolean reads(Case one) throws IOException {
        try {
            XmlReader.Result result = new XmlReader(AccessPolicy.below(folder)).read(Source.of(Path.of(one.file())),
                    new DefaultHandler());
            return result.complete() && result.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
        } catch (SAXException e) {
            throw new AssertionError(one.id(), e);
        }
    }

    @Test
    void whatIsNotWellFormedIsRefusedAndWhatIsValidIsRead() throws IOException {
        Map<String, String> differences = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Case one : cases()) {
            boolean read = reads(one);
            boolean expected = !one.type().equals("not-wf");
            if (one.type().equals("error") || one.refusedByPolicy()) {
                counts.merge(one.type().equals("error") ? "error (either way)" : "refused by policy", 1, Integer::sum);
            } else {
                counts.merge(one.type() + (read == expected ? " as expected" : " otherwise"), 1, Integer::sum);
                if (read != expected) {
                    differences.put(one.id(), read ? "read" : "refused");
                }
            }
        }
        Suites.count("xml", counts);
        Suites.compare("xml.tsv", differences);
    }
}
