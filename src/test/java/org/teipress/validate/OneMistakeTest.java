package org.teipress.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.report.RuleSettings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** What becomes of the other findings on a mistake, and that threads do not disturb each other in finding it. */
class OneMistakeTest {

    @TempDir
    private Path folder = Path.of("");

    private static String tei(String header, String body) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><p>P</p></publicationStmt><sourceDesc>" + header + "</sourceDesc></fileDesc></teiHeader><text><body>"
                + body + "</body></text></TEI>";
    }

    private Report report(String xml) {
        return new Validation(new SaxonEngine(AccessPolicy.below(folder)), SchemaChoice.DEFAULT)
                .validate(Source.of(folder.resolve("x.xml").toUri(), xml)).report();
    }

    private static List<String> rules(Report report) {
        return report.diagnostics().stream().map(d -> d.rule().value()).toList();
    }

    private static RuleSettings off(String rule) {
        return new RuleSettings(List.of(), List.of(RuleSettings.Line.parse(rule + ": off").orElseThrow()));
    }

    @Test
    void aRuleThatIsOffGivesWayToTheGrammar() {
        Report report = report(tei("<p>S</p>", "<p>outer <p>inner</p></p>"));
        assertThat(rules(report)).containsExactly("tei-p-in-p");
        assertThat(rules(off("tei-p-in-p").apply(report, "x.xml"))).containsExactly("rng-out-of-context-element");
        assertThat(rules(off("tei").and(off("rng")).apply(report, "x.xml"))).isEmpty();
    }

    @Test
    void anInstructionInTheDocumentGivesWayToTheGrammar() {
        assertThat(rules(report(tei("<p>S</p>", "<?teipress ignore tei-p-in-p: as printed?><p>outer <p>inner</p></p>"))))
                .containsExactly("rng-out-of-context-element");
    }

    @Test
    void pointersIntoWhatCouldNotBeIncludedAreToldWithTheInclusion() {
        List<Diagnostic> found = report(tei("<p>S</p><xi:include href='../persons.xml'><xi:fallback><p>None.</p></xi:fallback></xi:include>",
                "<p><persName ref='#aygul'>Aygul</persName></p>")).diagnostics();
        assertThat(found).extracting(d -> d.rule().value()).containsExactly("xinclude-refused");
        assertThat(found.get(0).related()).extracting(r -> r.message()).containsExactly(
                "may follow from it: nothing in the document has the xml:id \"aygul\" that ref points to");
    }

    @Test
    void threadsShareWhatIsCompiled() throws Exception {
        Validation shared = new Validation(new SaxonEngine(AccessPolicy.below(folder)), SchemaChoice.DEFAULT);
        List<String> bodies = List.of("<p>outer <p>inner</p></p>", "<p><persname>A</persname></p>", "<p when='x'>a</p>", "<p><gap/></p>",
                "<p>a<lb break='maybe not'/>b</p>", "<p><date when='1922-05-01'>2 June 1923</date></p>", "<lg><l><div/></l></lg>", "text");
        List<Report> alone = bodies.stream().map(b -> report(tei("<p>S</p>", b))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Report>> work = IntStream.range(0, 160).mapToObj(i -> (Callable<Report>) () -> shared.validate(
                    Source.of(folder.resolve("x.xml").toUri(), tei("<p>S</p>", bodies.get(i % bodies.size())))).report()).toList();
            List<Future<Report>> done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(alone.get(i % bodies.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
