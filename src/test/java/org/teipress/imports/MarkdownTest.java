package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.testing.Generator;

class MarkdownTest {

    private static Imported read(String text) throws IOException {
        return new Importer(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY)).file(Path.of("letters.md").toUri(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static String valid(String text) throws IOException {
        Imported imported = read(text);
        assertThat(Imports.validate(imported).diagnostics()).as(imported.tei()).isEmpty();
        return Imports.body(imported);
    }

    @Test
    void headingsNotesAndBrackets() throws Exception {
        assertThat(valid("# One\n\nHe *went [in] May* [sic] **there**.[^a]\n\n## Two\n\nAgain[^a] on\nMay 3, 1920.\n\n[^a]: A note, *long*.\n"))
                .isEqualTo("<div><head>One</head><p>He <emph>went <supplied reason=\"omitted\">in</supplied> <sic>May</sic></emph> "
                + "<hi rend=\"bold\">there</hi>.<note place=\"foot\" xml:id=\"note-1\">A note, <emph>long</emph>.</note></p><div><head>Two</head>"
                + "<p>Again<ref type=\"note\" target=\"#note-1\">1</ref> on <date when=\"1920-05-03\">May 3, 1920</date>.</p></div></div>");
    }

    @Test
    void listsQuotationsTablesLinksAndImages() throws Exception {
        assertThat(valid("- a\n- b\n  1. c\n\n> Quoted\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[here](https://example.org/a) ![A seal](seal.png)\n\n---\n\nEnd\n"))
                .contains("<list rend=\"bulleted\"><item>a</item><item><p>b</p><list rend=\"numbered\"><item>c</item></list> </item></list>")
                .contains("<quote><p>Quoted</p></quote>").contains("<row> <cell role=\"label\">x</cell>")
                .contains("<ref target=\"https://example.org/a\">here</ref> <figure><graphic url=\"seal.png\"/><figDesc>A seal</figDesc></figure>")
                .contains("<milestone unit=\"section\" rend=\"rule\"/>");
    }

    @Test
    void placesAreThoseOfTheFile() throws Exception {
        Imported imported = read("---\ntitle: x\nauthor: \"A. Rower\"\ndate: 1823-03\nlang: [en]\n---\n\n# One\n\nEvery *two* or three [months] he came.\n");
        assertThat(Imports.findings(imported)).contains("10:22 import-doubtful");
        assertThat(imported.tei()).doesNotContain("title: x").contains("<title>x</title>").contains(">A. Rower</author>").contains("<date when=\"1823-03\">");
    }

    @Test
    void dangerousAddressesAreNoLinks() throws Exception {
        assertThat(valid("[x](javascript:alert(1)) <b>y</b>")).doesNotContain("javascript").contains("x");
    }

    @Test
    void aNoteThatNothingCallsStays() throws Exception {
        assertThat(valid("Text.\n\n[^z]: Left over.\n")).contains("<p>Left over.</p>");
    }

    @TestFactory
    Stream<DynamicTest> anythingBecomesTei() {
        return Generator.cases(80, g -> {
            StringBuilder text = new StringBuilder();
            for (int i = g.below(60); i > 0; i--) {
                text.append(g.pick(List.of("# ", "## ", "\n", "\n\n", "> ", "- ", "1. ", "*", "**", "_", "`", "[a](b)", "![a](b c)", "[^1]", "\n[^1]: ",
                        "[in] ", "| a | b |\n|---|---|\n| c |\n", "```\n", "<b>", "</b>", "\\", "    ", "---\n", "&amp;", "\"letter:\n\n", g.nasty(), g.word())));
            }
            Imported imported = read(text.toString());
            assertThat(Imports.validate(imported).diagnostics()).as(text + "\n" + Imports.body(imported))
                    .noneMatch(d -> d.rule().toString().startsWith("rng-"));
        });
    }

    @Test
    void deepNestingEnds() throws Exception {
        for (String piece : List.of("> ", "- ", "*a ", "[", "![", "**a _b ", "`", "<a ", "1. ")) {
            assertThat(read(piece.repeat(20_000)).tei()).as(piece).endsWith("</TEI>\n");
        }
    }
}
