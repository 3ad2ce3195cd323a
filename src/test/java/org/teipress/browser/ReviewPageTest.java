package org.teipress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.imports.Choice;
import org.teipress.imports.ChoiceFile;
import org.teipress.imports.HeaderWords;
import org.teipress.imports.ImportConvention;
import org.teipress.imports.ImportOptions;
import org.teipress.imports.Imported;
import org.teipress.imports.Importer;
import org.teipress.imports.ReviewPage;
import org.teipress.imports.StyleMap;

/** A person settles on the review page what an import doubts, saves, and the next import holds to it. */
class ReviewPageTest {

    private static final String TEXT = "Once every two or three [months] he came with the old Peter Ferryman to the town, and they sat in the wea-\n"
            + "therhouse of the ferry. So Peter Ferryman was known to all (?) who lived by the river in those days.\n";

    private static Imported read(List<Choice> choices) throws Exception {
        return new Importer(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE.withLanguage("en"), List.of(), true, false, choices,
                StyleMap.none(), LocalDate.of(2026, 11, 22))).text(Path.of("t.txt").toUri(), TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSavedHolds(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("review.html"), ReviewPage.of(read(List.of())));
        String saved = Tools.review(page, "gloss", "name of a person", "wea-therhouse", "plain text");
        assertThat(saved).contains("# 4 of 4 doubtful places decided");
        assertThat(ChoiceFile.read(saved)).hasSize(4);
        Imported again = read(ChoiceFile.read(saved));
        assertThat(again.tei().replaceAll("\\s+", " ")).contains("<note type=\"gloss\" place=\"inline\" resp=\"#editor\">months</note>")
                .contains("wea-therhouse").contains("old <persName>Peter Ferryman</persName>").contains("So <persName>Peter Ferryman</persName>");
        assertThat(again.decisions()).noneMatch(org.teipress.imports.Decision::doubtful);
        assertThat(again.report().diagnostics()).noneMatch(d -> d.rule().value().equals("import-decision-unused"));
    }

    @Test
    void thePageIsValidHtml(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("review.html"), ReviewPage.of(read(List.of())));
        assertThat(Tools.validate(List.of(page))).doesNotContain("\"type\":\"error\"");
    }
}
