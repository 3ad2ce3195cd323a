package org.teipress.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFinderTest {

    @TempDir
    private Path folder;

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> names() throws IOException {
        return new EditionFinder().find(List.of(folder)).editions().stream().map(Edition::name).toList();
    }

    @Test
    void findsTeiAndNothingElse() throws IOException {
        file("a.xml", "<?xml version='1.0'?>\n<!-- x > y --><!DOCTYPE TEI [<!ENTITY a 'b'>]>\n<TEI xmlns='x'/>");
        file("b.xml", "<t:teiCorpus xmlns:t='x'></t:teiCorpus>");
        file("c.xml", "<html><TEI/></html>");
        file("d.txt", "<TEI/>");
        file(".hidden/e.xml", "<TEI/>");
        file("out/f.xml", "<TEI/>");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void whatAnotherFileIncludesIsNoEdition() throws IOException {
        file("book/main.xml", "<TEI xmlns:xi='y'><xi:include  href='parts/one.xml'/></TEI>");
        file("book/parts/one.xml", "<TEI/>");
        assertThat(names()).containsExactly("book");
    }

    @Test
    void theProjectFileMayNameTheEditions() throws IOException {
        file("teipress.toml", "editions = [\"letters/*.xml\"]");
        file("letters/one.xml", "<TEI/>");
        file("draft.xml", "<TEI/>");
        assertThat(names()).containsExactly(folder.getFileName() + "/letters");
    }

    @Test
    void anEditionHasOneNameHoweverItIsAskedFor() throws IOException {
        file("stones/teipress.toml", "");
        file("stones/greek.xml", "<TEI/>");
        file("stones/latin.xml", "<TEI/>");
        for (String asked : List.of("", "stones", "stones/latin.xml")) {
            assertThat(new EditionFinder().find(List.of(folder.resolve(asked))).editions())
                    .extracting(Edition::name).contains("stones/latin");
        }
    }

    @Test
    void namesAreSafeOnEverySystem() throws IOException {
        file("con.xml", "<TEI/>");
        file("a b?c.xml", "<TEI/>");
        file("Письмо.xml", "<TEI/>");
        file("x/index.xml", "<TEI/>");
        file("x/Other.xml", "<TEI/>");
        assertThat(names()).containsExactlyInAnyOrder("con-edition", "a-b-c", "Письмо", "x/index-edition", "x/Other");
    }

    @Test
    void aFolderWithoutADocumentSaysWhatItsFilesAre() throws IOException {
        assertThat(NoDocument.in(List.of(folder))).isEqualTo("There is no TEI document in " + folder + ".");
        file("old.xml", "<!DOCTYPE TEI.2 SYSTEM 'x.dtd' [<!ENTITY a 'b'>]>\n<TEI.2/>");
        assertThat(NoDocument.in(List.of(folder))).endsWith(" The XML file old.xml begins with <TEI.2>, which is TEI P4: convert it to P5 first.");
        file("chapter.xml", "<div/>");
        assertThat(NoDocument.in(List.of(folder))).contains(" Of the 2 XML files, chapter.xml begins with <div>; a document begins with <TEI>");
    }

    @Test
    void aMistypedSettingIsFoundWithItsPlace() throws IOException {
        file("teipress.toml", "title = 3\n[page]\nsise = \"a5\"\n[html]\nmap-tiles = \"http://t.org/{z}/{x}/{y}\"\n");
        file("one.xml", "<TEI/>");
        assertThat(new EditionFinder().find(List.of(folder)).faults())
                .extracting(d -> d.rule() + "@" + d.span().start() + " " + d.help().orElse(""))
                .containsExactly("toml-value@1:1 write it like this: title = \"Letters\"",
                        "toml-key-unknown@3:1 did you mean \"page.size\"?",
                        "toml-value@5:1 Address of the tiles of a map server, shown below the places of the register when the reader asks for it."
                                + " For example: html.map-tiles = \"https://tiles.example.org/{z}/{x}/{y}.png\"");
    }
}
