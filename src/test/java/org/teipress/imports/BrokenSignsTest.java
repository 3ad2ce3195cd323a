package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.testing.Generator;

/** However signs are broken, crossed or nested: each word of the transcript is in the TEI, once. */
class BrokenSignsTest {

    private static final List<String> SIGNS = List.of("[", "]", "(", ")", "<", ">", "{", "}", "⟨", "⟩", "⟦", "⟧", "〚", "〛", "[[", "]]", "⸢", "⸣",
            "⌈", "⌉", "⎣", "⎦", "«", "»", "⸌", "⸍", "`", "´", "\\", "/", "//", "\\\\", "†", "|", "||", "^", "_", "¯", "~", "~|", "|~", "*", "$", "#",
            "&", "\"", "“", "”", "?", "(?)", "[?]", "[sic]", "!", "...", ". . .", "- - -", "---", ".3", "+++", "±", "/*", "*/", "_[", "]_", "<:", ":>",
            "|corr|", "|reg|", "|subst|", "|alt|", "|ed|", "<#", "#>", "=", "((", "))", "||left:", "<|", "|>", " ", " ", " ", "\n", "-\n", "\n\n", ",", ".",
            ":", "1. ", "2 ", "¹", "[1]", "[in margin: ", "[i.e. ", "(m. 2)", "(vac.3)", " – Author's Note]", "v", "\f");

    /** Words that mean nothing in any convention; none can be found in others that stand side by side. */
    private static final List<String> WORDS = "bdfghjknpqrstwz".chars().boxed()
            .flatMap(c -> Stream.of("aa", "ae", "ao", "ea", "eo", "oa", "oe", "oo").map(v -> (char) c.intValue() + v)).toList();
    private static final Pattern WORD = Pattern.compile("[bdfghjknpqrstwz](?:aa|ae|ao|ea|eo|oa|oe|oo)");
    /** Names of elements and attributes, and values that are no words of the text. */
    private static final Pattern NAMES = Pattern.compile("</?[\\w:]+|\\s(?!type=|xml:lang=)[\\w:]+=\"[^\"]*\"|=\"header\"");

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static void eachWordOnce(ImportConvention convention, String text) {
        String tei = Imports.of(convention, text).tei();
        String body = tei.substring(tei.indexOf("<body>") + 6, tei.lastIndexOf("</body>")) + hands(tei);
        assertThat(wordsOf(NAMES.matcher(body).replaceAll(" "))).as(convention + ": " + text + "\n" + body).isEqualTo(wordsOf(text));
    }

    /** The names of hands, which the header holds. */
    private static String hands(String tei) {
        int from = tei.indexOf("<handNotes>");
        return from < 0 ? "" : tei.substring(from, tei.indexOf("</handNotes>"));
    }

    private static String made(Generator g) {
        List<String> words = new ArrayList<>(WORDS);
        StringBuilder text = new StringBuilder();
        for (int i = 4 + g.below(50); i > 0; i--) {
            text.append(g.percent(45) && !words.isEmpty() ? words.remove(g.below(words.size())) : g.pick(SIGNS));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`[baa´dae] fao", "[baa `dae] fao´ gaa", "†[baa†dae] fao", "\\[baa/dae] fao", "/[baa\\dae] fao", "(baa [dae) fao]",
        "[baa (dae] fao)", "⟦baa [dae⟧ fao]", "baa(dae[fao)gaa]", "<baa [dae> fao]", "|_[baa_|dae] fao", "||left:[baa||dae] fao", "<:[baa|corr|dae]:>",
        "\"[baa\"dae] fao", "/*[baa*/dae] fao", "¯[baa¯dae] fao", "~|[baa|~la dae] fao"})
    void crossed(String text) {
        Arrays.stream(ImportConvention.values()).forEach(c -> eachWordOnce(c, text));
    }

    /** Nobody knows what an empty bracket means: it stays, and is told; but where brackets mean nothing there is nothing to tell. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void emptyBracketsStay(ImportConvention convention) {
        Imported imported = Imports.of(convention, "baa [] dae [ ] fao");
        assertThat(imported.tei()).as(convention.toString()).contains("baa [] dae [ ] fao");
        assertThat(imported.report().diagnostics()).as(convention.toString())
                    .filteredOn(d -> d.rule().value().equals("import-bracket-empty")).hasSize(2);
    }

    @TestFactory
    Stream<DynamicTest> byChance() {
        return Generator.cases(100, g -> {
            String text = made(g);
            Arrays.stream(ImportConvention.values()).forEach(c -> eachWordOnce(c, text));
        });
    }
}
