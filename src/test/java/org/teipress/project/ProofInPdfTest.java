package org.teipress.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.publish.Output;

/** A PDF that carries its document carries the proof of it, too. */
class ProofInPdfTest {

    private static final Build.Watcher NOBODY = new Build.Watcher() {
        @Override
        public void begins(int editions) { }

        @Override
        public void ended(BuiltEdition edition) { }
    };

    @Test
    void sourceAndProofGoAlong(@TempDir Path folder) throws Exception {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(tei.resolve("teipress.toml"), "[print]\nattach-source = true\n");
        String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>"
                + "<p>First.</p></body></text></TEI>";
        Files.writeString(tei.resolve("one.xml"), text);
        Path out = folder.resolve("out");
        new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.PDF)), List.of(), 1, true, false, true)).run(NOBODY);
        try (var files = Files.walk(out); PDDocument pdf = Loader.loadPDF(files.filter(f -> f.toString().endsWith(".pdf"))
                .findFirst().orElseThrow().toFile())) {
            var attached = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached).hasSize(2).containsKey("one.xml");
            String proof = attached.keySet().stream().filter(n -> n.endsWith("-proof.html")).findFirst().orElseThrow();
            assertThat(new String(attached.get("one.xml").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(new String(attached.get(proof).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .startsWith("<!").contains("<html");
        }
    }
}
