package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.report.Diagnostic;

/** Every value that the TEI Guidelines suggest and that EpiDoc prescribes is understood: it prints, and there is nothing to tell. */
class VocabulariesTest {

    private record Vocabulary(String markup, String values) {
        Stream<String> cases() {
            return Arrays.stream(values.split(" ")).map(value -> markup.replace("{}", value));
        }
    }

    private static final List<Vocabulary> VOCABULARIES = List.of(
            // the Guidelines' own words, then EpiDoc's
            new Vocabulary("abc <gap reason='{}' quantity='3' unit='character'/> ghi", "cancelled deleted editorial illegible inaudible "
                    + "irrelevant sampling mildew smoke rubbing lost omitted ellipsis undefined"),
            new Vocabulary("abc <supplied reason='{}'>def</supplied> ghi",
                    "damage illegible omitted faded rubbing torn hole mildew smoke water ink lost subaudible explanation undefined"),
            new Vocabulary("abc <supplied reason='lost' evidence='{}'>def</supplied> ghi",
                    "internal external conjecture parallel previouseditor similar apograph"),
            new Vocabulary("abc <unclear reason='{}'>def</unclear> ghi",
                    "illegible inaudible faded rubbing smoke background_noise eccentric_ductus"),
            new Vocabulary("abc <gap reason='lost' quantity='3' unit='{}'/> ghi", "cm mm in line char chars character metre"),
            new Vocabulary("abc <add place='{}'>def</add> ghi", "above below inline inspace margin left right top bottom end opposite overleaf "
                    + "interlinear overstrike"),
            new Vocabulary("abc <handShift new='{}'/> ghi", "#m2 m2 #clerk"),
            new Vocabulary("abc <gap reason='lost' {}/> ghi", "extent='unknown' quantity='5' atLeast='3' min='3'"));

    @TestFactory
    Stream<DynamicTest> everyValueIsUnderstood() {
        return VOCABULARIES.stream().flatMap(Vocabulary::cases).flatMap(markup -> Stream.of("leiden", "papyri", "documentary")
                .map(convention -> DynamicTest.dynamicTest(convention + " " + markup, () -> {
                    Publication made = SignsTest.publish(convention, View.EDITED, "<p>" + markup + "</p>");
                    assertThat(SignsTest.text(made)).contains("abc").contains("ghi").isNotEqualTo("abc ghi");
                    assertThat(made.report().diagnostics()).extracting(Diagnostic::rule).extracting(Object::toString)
                            .noneMatch(rule -> rule.startsWith("sign-"));
                })));
    }
}
