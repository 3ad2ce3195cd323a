package org.teipress.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.publish.Output;

class BuildTest {

    private static final Build.Watcher NOBODY = new Build.Watcher() {
        @Override
        public void begins(int editions) { }

        @Override
        public void ended(BuiltEdition edition) { }
    };

    @TempDir
    private Path folder;
    private Path tei;
    private Path out;

    @BeforeEach
    void twoEditions() throws IOException {
        tei = Files.createDirectories(folder.resolve("tei"));
        out = folder.resolve("out");
        write("one.xml", "<p>First.</p>");
        write("two.xml", "<p>Second.</p>");
    }

    private void write(String name, String body) throws IOException {
        Files.writeString(tei.resolve(name), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                + "<title>T</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p>"
                + "</sourceDesc></fileDesc></teiHeader><text><body>" + body + "</body></text></TEI>");
    }

    private List<BuiltEdition> build() throws IOException {
        return new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.TEXT)), List.of(), 2, false,
                false)).run(NOBODY).editions();
    }

    private List<BuiltEdition.Status> statuses() throws IOException {
        return build().stream().map(BuiltEdition::status).toList();
    }

    /** TEI, PDF, EPUB and text lie beside the page, and the page leads to them. */
    @Test
    void whatABuildMakesBesidesThePageCanBeDownloaded() throws IOException {
        Files.delete(tei.resolve("two.xml"));
        new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.HTML, Output.PDF, Output.EPUB, Output.TEXT)), List.of(), 1, false,
                false)).run(NOBODY);
        String page = Files.readString(out.resolve("html/one/index.html"));
        for (String file : List.of("TEI one.xml <TEI", "PDF one.pdf %PDF", "EPUB one.epub PK", "TXT one.txt First.")) {
            String[] words = file.split(" ");
            assertThat(page).containsPattern("<a href=\"" + words[1] + "\" download=\"?\"?>").containsPattern("<link rel=\"alternate\"[^>]*href=\"" + words[1] + "\"");
            assertThat(new String(Files.readAllBytes(out.resolve("html/one/" + words[1])), StandardCharsets.UTF_8)).startsWith(words[2]);
        }
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        assertThat(statuses()).containsOnly(BuiltEdition.Status.MADE).hasSize(2);
        assertThat(statuses()).containsOnly(BuiltEdition.Status.UP_TO_DATE);
        write("two.xml", "<p>Second, changed.</p>");
        assertThat(statuses()).containsExactly(BuiltEdition.Status.UP_TO_DATE, BuiltEdition.Status.MADE);
        assertThat(out.resolve("text/two.txt")).content().contains("Second, changed.");
    }

    /** The pages of the site have it where all editions do, and only there. */
    @Test
    void theStyleSheetOfAProjectIsThatOfItsSite() throws IOException {
        Files.writeString(tei.resolve("house.css"), ":root { --measure: 30em; }");
        Files.writeString(tei.resolve("teipress.toml"), "[html]\ncss = \"house.css\"\n");
        BuildJob job = new BuildJob(List.of(tei), out, Optional.of(List.of(Output.HTML)), List.of(), 1, false, false);
        new Build(job).run(NOBODY);
        assertThat(Files.readString(out.resolve("html/index.html"))).containsSubsequence("href=\"site/site.css\"", "one/project.css\"");
        Files.createDirectories(tei.resolve("other"));
        Files.writeString(tei.resolve("other/teipress.toml"), "");
        Files.move(tei.resolve("two.xml"), tei.resolve("other/two.xml"));
        Files.delete(out.resolve(".teipress/manifest.json"));
        new Build(job).run(NOBODY);
        assertThat(Files.readString(out.resolve("html/index.html"))).doesNotContain("project.css");
    }

    /** What a project's own templates leave out is told, unless the project says that it wants it so. */
    @Test
    void whatTheProofTellsHasTheWeightThatTheProjectGives() throws IOException {
        Files.delete(tei.resolve("two.xml"));
        write("one.xml", "<p>First.<note xml:id='n'>Aside.</note> <ref target='#n'>there</ref></p>");
        Files.writeString(tei.resolve("house.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour" exclude-result-prefixes="#all">
                  <xsl:template name="b:note" as="item()*"><xsl:context-item as="element()" use="required"/><xsl:param name="content" as="node()*"/>
                    <xsl:param name="place" as="xs:string" select="'foot'"/><xsl:param name="number" as="xs:string?"/>
                    <small><xsl:apply-templates select="$content" mode="m:content"/></small></xsl:template>
                  <xsl:template name="notes" as="item()*"><xsl:param name="part" as="element()*"/></xsl:template>
                </xsl:stylesheet>""");
        for (String severity : List.of("", "severity = [\"proof-part: off\"]\n")) {
            Files.writeString(tei.resolve("teipress.toml"), severity + "[html]\nxslt = \"house.xsl\"\n");
            List<String> told = new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.HTML)), List.of(), 1, false, false, true))
                    .run(NOBODY).editions().get(0).report().diagnostics().stream().map(d -> d.rule().value()).toList();
            assertThat(told.contains("proof-part")).as(told.toString()).isEqualTo(severity.isEmpty());
        }
    }

    @Test
    void aNewProjectFileChangesItsEditions() throws IOException {
        build();
        Files.writeString(tei.resolve("teipress.toml"), "language = \"de\"\n");
        assertThat(statuses()).containsOnly(BuiltEdition.Status.MADE);
    }

    @Test
    void anInclusionThatAppearsIsAChange() throws IOException {
        write("one.xml", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='part.inc'>"
                + "<xi:fallback><p>Not yet.</p></xi:fallback></xi:include>");
        build();
        assertThat(out.resolve("text/one.txt")).content().contains("Not yet.");
        Files.writeString(tei.resolve("part.inc"), "<p xmlns='http://www.tei-c.org/ns/1.0'>Here.</p>");
        assertThat(statuses()).containsExactly(BuiltEdition.Status.MADE, BuiltEdition.Status.UP_TO_DATE);
        assertThat(out.resolve("text/one.txt")).content().contains("Here.");
    }

    @Test
    void anotherOutputTakesNothingAway() throws IOException {
        new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.HTML)), List.of(), 2, false, false))
                .run(NOBODY);
        build();
        assertThat(out.resolve("html/one/index.html")).exists();
        assertThat(out.resolve("text/one.txt")).exists();
    }

    /** Who has no name has been born all the same. */
    @Test
    void theChronologyTellsOfPersonsWithoutNames() throws IOException {
        write("one.xml", "<p>First.</p><listPerson><person xml:id='a'><birth when='1815'/></person>"
                + "<person xml:id='b'><persName>Ada</persName><birth when='1815'/></person></listPerson>");
        new Build(new BuildJob(List.of(tei), out, Optional.of(List.of(Output.HTML)), List.of(), 2, false, false))
                .run(NOBODY);
        assertThat(out.resolve("html/chronology.html")).content().contains("1815", "Ada");
    }

    @Test
    void aFileThatWasTakenAwayIsMadeAgain() throws IOException {
        build();
        Files.delete(out.resolve("text/one.txt"));
        assertThat(statuses()).containsExactly(BuiltEdition.Status.MADE, BuiltEdition.Status.UP_TO_DATE);
    }

    @Test
    void anEditionThatFailsKeepsItsLastGoodOutput() throws IOException {
        build();
        Files.writeString(tei.resolve("one.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text></TEI>");
        assertThat(statuses()).containsExactly(BuiltEdition.Status.FAILED, BuiltEdition.Status.UP_TO_DATE);
        assertThat(out.resolve("text/one.txt")).content().contains("First.");
        write("one.xml", "<p>First.</p>");
        assertThat(statuses()).containsOnly(BuiltEdition.Status.UP_TO_DATE);
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Path theirs = Files.createDirectories(out.resolve("text")).resolve("notes.txt");
        Files.writeString(theirs, "mine");
        build();
        write("one.xml", "<p>Changed.</p>");
        build();
        assertThat(theirs).content().isEqualTo("mine");
    }

    @Test
    void aBrokenManifestOnlyCostsTime() throws IOException {
        build();
        Files.writeString(out.resolve(".teipress/manifest.json"), "{ \"editions\": [1, ");
        assertThat(statuses()).containsOnly(BuiltEdition.Status.MADE);
        assertThat(statuses()).containsOnly(BuiltEdition.Status.UP_TO_DATE);
    }

    @Test
    void twoBuildsDoNotWriteAtOnce() throws IOException {
        try (OutputFolder taken = OutputFolder.take(out).orElseThrow()) {
            assertThat(taken.manifest()).doesNotExist();
            assertThatThrownBy(this::build).isInstanceOf(Build.Busy.class);
        }
    }

    @Test
    void sameInputSameBytes() throws IOException {
        build();
        byte[] first = Files.readAllBytes(out.resolve("text/one.txt"));
        Path elsewhere = folder.resolve("elsewhere");
        new Build(new BuildJob(List.of(tei), elsewhere, Optional.of(List.of(Output.TEXT, Output.HTML)), List.of(), 1,
                true, false)).run(NOBODY);
        assertThat(elsewhere.resolve("text/one.txt")).hasBinaryContent(first);
    }

    @Test
    void nothingTemporaryIsLeft() throws IOException {
        build();
        try (var files = Files.walk(out)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
        }
    }
}
