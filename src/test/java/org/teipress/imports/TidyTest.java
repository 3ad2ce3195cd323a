package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.report.Severity;
import org.teipress.testing.Generator;

/** An import makes nothing that our own validator objects to. */
class TidyTest {

    private static final List<String> SIGNS = List.of("[", "]", "(", ")", "<", ">", "{", "}", "⟨", "⟩", "⟦", "⟧", "[[", "]]", "⸢", "⸣", "`", "´", "†",
            "?", "(?)", "[?]", " [sic]", "[!]", "...", ". . .", "- - -", "---", "+++", " ", " ", " ", " ", ",", ".", "(vac.3)", "(m. 2)", "[in margin: ",
            "[i.e. ", "[illegible]", "<:", ":>", "|corr|", "|reg|", ".3", "<#", "=3#>", "\n", "\n\n", "((", "))", "[5 letters missing]", "\u1EB9f", "ABC");
    private static final List<String> WORDS = List.of("ab", "came", "Ali", "water", "x", "de");
    /** What is said of brackets that are broken: they are kept as text, and the import says so itself. */
    private static final Set<String> BROKEN = Set.of("text-unbalanced", "text-sign-typed");

    @TestFactory
    Stream<DynamicTest> nothingToObjectTo() {
        return Generator.cases(40, g -> {
            StringBuilder text = new StringBuilder("the boat ");
            for (int i = 4 + g.below(25); i > 0; i--) {
                text.append(g.percent(50) ? g.pick(WORDS) : g.pick(SIGNS));
            }
            for (ImportConvention convention : ImportConvention.values()) {
                Imported imported = Imports.of(convention, text.toString());
                assertThat(Imports.validate(imported).diagnostics()).as(convention + ": " + text + "\n" + Imports.body(imported))
                        .noneMatch(d -> d.severity() != Severity.INFO && !BROKEN.contains(d.rule().value()));
            }
        });
    }

    @Test
    void restoredWordsEndBeforeAGap() {
        assertThat(Imports.body(Imports.signsOf(ImportConvention.LEIDEN, "[abc ⟨def +++ ghi⟩ jkl]"))).contains("<gap")
                .doesNotContainPattern("<supplied[^>]*>(?:(?!</supplied>).)*<gap");
    }

    @Test
    void spacesStandOutside() {
        assertThat(Imports.body(Imports.signsOf(ImportConvention.LEIDEN, "abc` def ´ghi"))).contains("abc <add place=\"above\">def</add> ghi");
    }
}
