package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final String TEXT = "Once every two or three [months] he came. Then [in] May [sic] he went.";

    private static Imported read(boolean review, Choice... choices) {
        return Imports.of(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE.withLanguage("en"), List.of(), false, review, List.of(choices), StyleMap.none(), Imports.DAY), TEXT);
    }

    @Test
    void marksSayWhereAndWhatElse() {
        Imported imported = read(true);
        assertThat(Imports.body(imported)).contains("three <?teipress review at=\"1:25\" read=\"supplied words\" or=\"gloss or "
                + "comment\"?><supplied reason=\"omitted\">months</supplied>");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
        assertThat(read(false).tei()).doesNotContain("<?teipress");
    }

    @Test
    void thePageOffersEachReading() {
        String page = ReviewPage.of(read(false));
        String doubtful = page.substring(page.indexOf("id=\"doubtful\""), page.indexOf("<details>"));
        assertThat(doubtful).containsOnlyOnce("<fieldset").contains("<mark>[months]</mark>").contains("value=\"gloss\"")
                .contains("data-place=\"24\t1:25\" data-text=\"[months]\"").contains("<option>plain text</option>");
        assertThat(page.substring(page.indexOf("<details>"))).contains("<mark>[in]</mark>").contains("<mark>[sic]</mark>");
    }

    @Test
    void decisionsHold() throws Exception {
        List<Choice> choices = ChoiceFile.read("# a remark\n24\t1:25\tgloss\t[months]\n47\t1:48\tplain text\t[in]\n");
        Imported imported = read(true, choices.toArray(Choice[]::new));
        assertThat(Imports.body(imported)).contains("three <note type=\"gloss\" place=\"inline\" resp=\"#editor\">months</note>")
                .contains("Then [in] <sic>May</sic>").doesNotContain("<?teipress");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-doubtful") || f.endsWith("import-decision-unused"));
    }

    @Test
    void aDecisionOnAnotherTextIsNotUsed() {
        Imported imported = read(false, new Choice(24, Kind.GLOSS, "[weeks]"), new Choice(3, Kind.GLOSS, "[x]"));
        assertThat(Imports.body(imported)).contains("<supplied reason=\"omitted\">months</supplied>");
        assertThat(Imports.findings(imported)).contains("1:25 import-decision-unused", "1:4 import-decision-unused");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsLine() {
        assertThatThrownBy(() -> ChoiceFile.read("# x\n24\t1:25\tnonsense\t[months]\n")).hasMessageContaining("line 2");
    }

    @Test
    void wordsBrokenAtLineEndsAreSettled() throws Exception {
        String text = "They lived in the ferry-\nhouse by the river, and nobody knew why that was so.";
        assertThat(Imports.body(Imports.documentary(text))).contains("the ferryhouse by");
        Imported imported = decided(text, "18\t1:19\thyphen kept at a line's end\tferry- house\n");
        assertThat(Imports.body(imported)).contains("the ferry-house by");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-hyphen") || f.endsWith("import-decision-unused"));
        assertThat(ReviewPage.of(Imports.documentary(text))).contains("> ferryhouse <small>").contains("> ferry-house<");
    }

    @Test
    void namesAreSettledWhereverTheyOccur() throws Exception {
        String text = "When the old Peter Ferryman came, so it was; then Peter  Ferryman went.";
        assertThat(ReviewPage.of(Imports.documentary(text))).contains("<mark>Peter Ferryman</mark>").contains("value=\"name of a place\"");
        Imported imported = decided(text, "13\t1:14\tname of a person\tPeter Ferryman\n");
        assertThat(Imports.body(imported)).containsPattern("old <persName>Peter Ferryman</persName>.*then <persName>Peter Ferryman</persName>");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-name-unlisted") || f.endsWith("import-decision-unused"));
        Imported none = decided(text, "13\t1:14\tno name\tPeter Ferryman\n");
        assertThat(Imports.findings(none)).noneMatch(f -> f.endsWith("import-name-unlisted") || f.endsWith("import-decision-unused"));
        assertThat(none.tei()).doesNotContain("<persName").doesNotContain("no name");
    }

    @Test
    void signsInRoundBracketsAreSettled() throws Exception {
        String text = "He was there in (?) the winter of that year.";
        Imported imported = decided(text, "16\t1:17\tcomment\t(?)\n");
        assertThat(Imports.body(imported)).contains("in <note type=\"comment\" place=\"inline\" resp=\"#editor\" rend=\"round\">?</note> the");
        assertThat(RoundTrip.squeezed(RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY))).isEqualTo(RoundTrip.squeezed(text));
    }

    private static Imported decided(String text, String file) throws Exception {
        return Imports.of(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE.withLanguage("en"), List.of(), true, false,
                ChoiceFile.read(file), StyleMap.none(), Imports.DAY), text);
    }
}
