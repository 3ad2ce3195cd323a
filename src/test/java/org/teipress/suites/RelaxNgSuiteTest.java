package org.teipress.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Check;
import org.teipress.source.Source;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/** James Clark's test suite of RELAX NG: schemas that are correct or not, documents that are valid or not. */
class RelaxNgSuiteTest {

    @TempDir
    Path folder;

    private final Map<String, String> differences = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void schemasAndDocumentsAreJudgedAsTheSuiteSays() throws Exception {
        Path suite = Suites.path("relaxng+jing-trang/mod/rng-validate/test/spectest.xml");
        XdmNode tests = Suites.read(Suites.engine(suite.getParent()), suite);
        int number = 0;
        for (XdmNode test : tests.select(Steps.descendant("testCase")).asList()) {
            number++;
            run(test, String.format("%03d", number));
        }
        Suites.count("relaxng", counts);
        Suites.compare("relaxng.tsv", differences);
    }

    private void run(XdmNode test, String name) throws IOException, SaxonApiException {
        Path place = Files.createDirectories(folder.resolve(name));
        SaxonEngine engine = Suites.engine(place);
        files(engine, test, place);
        Path schema = place.resolve("schema.rng");
        int document = 0;
        Validation validation = new Validation(engine, new SchemaChoice(List.of(schema.toUri()), List.of()));
        for (XdmNode part : test.children()) {
            String kind = part.getNodeKind() == XdmNodeKind.ELEMENT ? part.getNodeName().getLocalName() : "";
            if (kind.equals("correct") || kind.equals("incorrect")) {
                Files.writeString(schema, Suites.content(engine.processor(), part));
                Check.Outcome outcome = check(validation, place, "<anything/>");
                count(name + " " + kind, kind, outcome != Check.Outcome.NOT_RUN == kind.equals("correct"));
            } else if (kind.equals("valid") || kind.equals("invalid")) {
                Check.Outcome outcome = check(validation, place, Suites.content(engine.processor(), part));
                boolean right = outcome == (kind.equals("valid") ? Check.Outcome.PASSED : Check.Outcome.FAILED);
                count(name + " " + kind + " " + ++document, kind, right);
            }
        }
    }

    private void count(String name, String kind, boolean right) {
        counts.merge(kind + (right ? " as expected" : " otherwise"), 1, Integer::sum);
        if (!right) {
            differences.put(name, "otherwise");
        }
    }

    private static Check.Outcome check(Validation validation, Path place, String xml) {
        Validated validated = validation.validate(Source.of(place.resolve("document.xml").toUri(), xml));
        return validated.report().checks().stream().filter(c -> c.name().equals("RELAX NG")).findFirst()
                .map(Check::outcome).orElse(Check.Outcome.NOT_RUN);
    }

    private static void files(SaxonEngine engine, XdmNode parent, Path place) throws IOException, SaxonApiException {
        for (XdmNode child : parent.select(Steps.child("resource")).asList()) {
            Files.writeString(place.resolve(child.getAttributeValue(new QName("name"))),
                    Suites.content(engine.processor(), child));
        }
        for (XdmNode child : parent.select(Steps.child("dir")).asList()) {
            files(engine, child, Files.createDirectories(place.resolve(child.getAttributeValue(new QName("name")))));
        }
    }
}
