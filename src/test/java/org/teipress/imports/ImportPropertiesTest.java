package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.report.Severity;
import org.teipress.testing.Generator;

/** What holds for every transcript: it becomes valid TEI, nothing of it is lost, and the text comes back. */
class ImportPropertiesTest {

    private static final List<String> WORDS = List.of("abc", "delta", "письмо", "Brief", "lettre", "órgano", "kösemi", "town");

    private static final List<String> DOCUMENTARY = List.of("arrested [in] May", "went [.] Then", "so [, and] then",
            "Com[rade] Ali", "by Smagul [Sadvakasuly] then", "met Akaava [?] then", "he writed [sic] so", "he writed [!] so",
            "[illegible]", "[5 letters missing]", "[about 7 letters]", "[2 Zeilen fehlen]", "[нрзб.]", "[torn]",
            "the paper [i.e. the old one] said", "see [Photo 3] there", "see [Photos 7 & 8, from Uralsk] there",
            "(Photo 15)", "[in the original: XXX]", "the c-r [counter-revolutionary] part", "of [1920-1925] was",
            "x (the old man – Author's Note) y", "x [the centre – Author's Note] y", "der [das Zentrum – Anm. d. Verf.] war",
            "a [in margin: def] b", "[blank]", "the \"word\" [a word of the north] was", "[from the record of Smagul [Sadvakasuly] "
            + "as it was] y", "<struck>", "then [in another hand:] he", "he said [to the man", "came back] then", "[traces]");

    private static final List<String> LEIDEN = List.of("abc", "[def]", "ab[cd]ef", "[def?]", "[.]", "[...]", "[c. 5]",
            "[c. 3 - 5]", "[- - -]", "[def - - -]", "[.. 4 cm ..]", "+++", "+ c. 5 +", "⟨def⟩", "⟨- - -⟩", "Aug(ustus)",
            "Aug(ustus?)", "b(ene)f(iciarius)", "str(- - -)", "{def}", "⟦def⟧", "⟦[def]⟧", "`def´", "⸢def⸣", "†def†",
            "def (!)", "(vac.3)", "(vac.)", "(m. 2)", "((hedera))", "ABC", "a\u1E05c\u0323d", "[A]ug(ustus)", "δεφ[γη]");

    private static String sentence(Generator g, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + g.below(7); i > 0; i--) {
            text.append(text.length() > 0 ? " " : "").append(g.percent(60) ? g.pick(WORDS) : g.pick(pieces)).append(' ')
                    .append(g.pick(WORDS));
        }
        return text.toString();
    }

    private static String paragraphs(Generator g, List<String> pieces, String between) {
        StringBuilder text = new StringBuilder(sentence(g, pieces));
        for (int i = g.below(4); i > 0; i--) {
            text.append(between).append(sentence(g, pieces));
        }
        return text.toString();
    }

    private static void valid(Imported imported) {
        assertThat(Imports.validate(imported).diagnostics()).as(imported.tei())
                .noneMatch(d -> d.severity() == Severity.ERROR);
    }

    @TestFactory
    Stream<DynamicTest> documentaryTextComesBack() {
        return Generator.cases(60, g -> {
            String text = paragraphs(g, DOCUMENTARY, ".\n\n");
            Imported imported = Imports.documentary(text);
            valid(imported);
            String back = RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY);
            assertThat(RoundTrip.squeezed(back)).as(text).isEqualTo(RoundTrip.squeezed(text));
            assertThat(Imports.body(Imports.documentary(back))).as(text).isEqualTo(Imports.body(imported));
        });
    }

    @TestFactory
    Stream<DynamicTest> leidenTextComesBack() {
        return Generator.cases(60, g -> {
            String text = paragraphs(g, LEIDEN, "\n");
            Imported imported = Imports.of(ImportConvention.LEIDEN, text);
            valid(imported);
            String back = RoundTrip.text(imported.tei(), ImportConvention.LEIDEN);
            assertThat(Leiden.plain(back)).as(text + "\n" + imported.tei()).isEqualTo(Leiden.plain(text));
        });
    }

    @TestFactory
    Stream<DynamicTest> leidenPlusReadsWhatItWrote() {
        return Generator.cases(80, g -> {
            LeidenPlusMaker.Made made = new LeidenPlusMaker(g).make();
            Imported imported = Imports.of(ImportConvention.LEIDEN_PLUS, made.text());
            assertThat(Imports.body(imported)).as(made.text()).isEqualTo("<div type=\"edition\"> <ab>" + made.tei()
                    + "</ab> </div>".replace("> </div", "></div"));
            valid(imported);
        });
    }

    @TestFactory
    Stream<DynamicTest> anythingBecomesTei() {
        return Generator.cases(80, g -> {
            StringBuilder text = new StringBuilder();
            for (int i = g.below(60); i > 0; i--) {
                text.append(g.pick(List.of("[", "]", "(", ")", "<", ">", "{", "}", "[[", "|", "||", "\\", "/", "~", "*", "\"",
                        "<:", ":>", "|corr|", "<=", "=>", "<D=.r", "=D>", "¯", "〚", "⟦", "⟧", "$m2 ", ".3", "- - -", "[?]",
                        " ", "\n", "\n\n", "\n\n\n\n", "\f", "&", "1. ", "1) ", "word", "НАЗВАНИЕ", "HEADING TWO", "Photo 1",
                        g.nasty(), g.word())));
            }
            for (ImportConvention convention : Imports.GRAMMARS) {
                Imported imported = Imports.of(convention, text.toString());
                assertThat(Imports.validate(imported).diagnostics()).as(convention + ": " + text + "\n" + Imports.body(imported))
                        .noneMatch(d -> d.rule().toString().startsWith("rng-"));
            }
        });
    }
}
