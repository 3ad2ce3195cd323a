package org.teipress.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Check;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/** The conformance suite of ISO Schematron: documents that are valid or not, schemas that are in error. */
class SchematronSuiteTest {

    @TempDir
    Path folder;

    @Test
    void documentsAreJudgedAsTheSuiteSays() throws Exception {
        Path tests = Suites.path("Schematron+schematron-conformance/src/main/resources/tests");
        Map<String, String> differences = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        SaxonEngine engine = Suites.engine(folder);
        Validation validation = new Validation(engine, SchemaChoice.DEFAULT);
        for (Path file : files(tests)) {
            XdmNode test = Suites.read(Suites.engine(tests), file);
            String name = file.getFileName().toString().replace(".xml", "");
            XdmNode testcase = test.select(Steps.child(Predicates.hasLocalName("testcase"))).asNode();
            String expected = testcase.getAttributeValue(new QName("expect"));
            Path primary = layOut(engine, testcase, Files.createDirectories(folder.resolve(name)));
            String actual = verdict(validation, primary);
            boolean right = actual.equals(expected == null ? "valid" : expected);
            counts.merge(expected + (right ? " as expected" : " otherwise"), 1, Integer::sum);
            if (!right) {
                differences.put(name, actual);
            }
        }
        Suites.count("schematron", counts);
        Suites.compare("schematron.tsv", differences);
    }

    private static List<Path> files(Path tests) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
    }

    /** Writes the files of a case; gives the document, which names its schema. */
    private static Path layOut(SaxonEngine engine, XdmNode testcase, Path place) throws IOException, SaxonApiException {
        XdmNode documents = child(testcase, "documents");
        Path primary = place;
        for (XdmNode document : documents.select(Steps.child(Predicates.isElement())).asList()) {
            Path file = place.resolve(document.getAttributeValue(new QName("filename")));
            Files.createDirectories(file.getParent());
            Files.writeString(file, Suites.content(engine.processor(), document));
            primary = document.getNodeName().getLocalName().equals("primary") ? file : primary;
        }
        XdmNode schemas = child(testcase, "schemas");
        Path schema = Files.writeString(place.resolve("schema.sch"), Suites.content(engine.processor(), schemas));
        String phase = schemas.getAttributeValue(new QName("phase"));
        String model = "<?xml-model href=\"" + schema.getFileName() + "\" schematypens=\"http://purl.oclc.org/dsdl/schematron\""
                + (phase == null ? "" : " phase=\"" + phase + "\"") + "?>";
        return Files.writeString(primary, model + Files.readString(primary));
    }

    private static String verdict(Validation validation, Path primary) throws IOException {
        Validated validated = validation.validate(Source.of(primary));
        boolean ran = validated.report().checks().stream()
                .anyMatch(c -> c.name().equals("Schematron") && c.outcome() != Check.Outcome.NOT_RUN);
        return !ran ? "error" : validated.report().diagnostics().isEmpty() ? "valid" : "invalid";
    }

    private static XdmNode child(XdmNode parent, String name) {
        return parent.select(Steps.child(Predicates.hasLocalName(name))).asNode();
    }
}
