package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.report.Severity;
import org.teipress.testing.Generator;

/** What was typed in Leiden+ is printed again as it was typed, and TEI that Leiden+ can express is the same behind it. */
class LeidenPlusRoundTripTest {

    private static final ImportConvention PLUS = ImportConvention.LEIDEN_PLUS;

    private static Imported plus(String text) {
        return Imports.signsOf(PLUS, text);
    }

    /** Without white space; brackets that touch are one; letters under a stroke in one of the two ways to type them. */
    private static String even(String text) {
        return Leiden.plain(text).replace("][", "").replace("a\u0304b\u0304", "¯ab¯").replace("\u0101b\u0304", "¯ab¯");
    }

    private static String edition(String markup) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>"
                + "<div type=\"edition\">" + markup + "</div></body></text></TEI>";
    }

    private static String block(Imported imported) {
        return Imports.body(imported).replaceAll("^<div type=\"edition\"> ?<ab>|</ab> ?</div>$", "");
    }

    @Test
    void everySignComesBack() {
        List<String> wrong = new ArrayList<>();
        LeidenPlusTest.CASES.lines().forEach(line -> {
            String text = "1. abc " + line.substring(0, line.lastIndexOf('~')) + " def";
            Imported imported = plus(text);
            String back = RoundTrip.text(imported.tei(), PLUS);
            if (!even(back).equals(even(text)) || !Imports.body(plus(back)).equals(Imports.body(imported))) {
                wrong.add(text + " -> " + back.strip() + "   " + Imports.body(imported) + "\n     " + Imports.body(plus(back)));
            }
        });
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> bothDirections() {
        return Generator.cases(40, g -> {
            LeidenPlusMaker.Made made = new LeidenPlusMaker(g).make();
            String printed = RoundTrip.text(edition("<ab>" + made.tei() + "</ab>"), PLUS);
            assertThat(even(printed)).as(made.tei()).isEqualTo(even(made.text()));
            assertThat(PrintedSignsTest.even(block(plus(printed)))).as(printed).isEqualTo(PrintedSignsTest.even(made.tei()));
        });
    }

    private static final List<String> GLUED = List.of("ca", "vac", "lost", "vestig", "Africa", "12", "3. ", "4.- ", "-", "--", "---", "----",
            "a", ".", "..", "?", "lin", "cm", "\u0101", "\u1e05", "[", "]", "(", ")", "<", ">", "{", "}", "|", "||", "\\", "/", "//", "~", "*",
            "$m2 ", "#", "&", ";", "¯", "\"", "_", "^", "@", "+", "!", "〚", "⟦", ":", "=", ",", "  ", " ", "ς", "1", "ca.3", ".5", "vac.?");
    private static final List<String> BETWEEN = List.of("<gap reason=\"illegible\" quantity=\"3\" unit=\"character\"/>",
            "<gap reason=\"illegible\" quantity=\"3\" precision=\"low\" unit=\"character\"/>", "<gap reason=\"lost\" quantity=\"2\" unit=\"line\"/>",
            "<gap reason=\"illegible\" extent=\"unknown\" unit=\"character\"><desc>vestiges</desc></gap>", "<space extent=\"unknown\" unit=\"character\"/>",
            "<space quantity=\"3\" unit=\"character\"/>", "<hi rend=\"tall\">x</hi>", "<foreign xml:lang=\"la\">x</foreign>",
            "<milestone unit=\"undefined\" rend=\"paragraphos\"/>", "<handShift new=\"#hand-2\"/>", "<hi rend=\"diaeresis\">ι</hi>", "<g type=\"leaf\"/>");

    /** Whatever stands in a text beside whatever sign, no character becomes part of a sign, and no sign is lost. */
    @TestFactory
    Stream<DynamicTest> textThatLooksLikeSigns() {
        return Generator.cases(60, g -> {
            StringBuilder markup = new StringBuilder("x");
            for (int i = 2 + g.below(12); i > 0; i--) {
                markup.append(g.percent(75) ? g.pick(GLUED).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : g.pick(BETWEEN));
            }
            markup.append("x");
            String printed = RoundTrip.text(edition("<ab>" + markup + "</ab>"), PLUS);
            Imported again = plus(printed);
            assertThat(squeezed(block(again))).as(printed).isEqualTo(squeezed(markup.toString()));
            assertThat(again.report().diagnostics()).as(printed).noneMatch(d -> d.severity() != Severity.INFO);
        });
    }

    private static String squeezed(String markup) {
        return PrintedSignsTest.even(markup.replace("&gt;", ">").replace("&quot;", "\"")).replaceAll("\\s+(?![^<>]*>)", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div type=\"edition\" xml:lang=\"grc\"><ab><lb n=\"1\"/>abc <lb n=\"2\"/>def</ab></div>",
        "<div type=\"edition\" xml:lang=\"grc\"><div type=\"textpart\" n=\"r\" subtype=\"fragment\"><ab><lb n=\"1\"/>abc</ab></div>"
            + "<div type=\"textpart\" n=\"v\"><ab><lb n=\"1\"/>a<lb n=\"2\" break=\"no\"/>bc</ab><ab>def</ab></div></div>",
        "<div type=\"edition\" xml:lang=\"la\"><div type=\"textpart\" n=\"1\"><div type=\"textpart\" n=\"2\"><ab>abc</ab></div></div></div>",
        "<div type=\"translation\" xml:lang=\"en\"><p>To <term target=\"strategos\" xml:lang=\"grc\">the strategos</term> from</p></div>"})
    void divisionsComeBack(String divisions) {
        String document = edition("").replace("<div type=\"edition\"></div>", divisions);
        String printed = RoundTrip.text(document, PLUS);
        assertThat(PrintedSignsTest.even(Imports.body(plus(printed)).replaceAll("> <", "><"))).as(printed)
                .isEqualTo(PrintedSignsTest.even(divisions.replaceAll("> <", "><")));
    }

    @Test
    void readingsAreTypedInTheOrderOfLeidenPlus() {
        assertThat(RoundTrip.text(edition("<ab><choice><sic>b</sic><corr>a</corr></choice> <subst><del>d</del><add>c</add></subst> <choice>"
                + "<orig>f</orig><reg>e</reg></choice></ab>"), PLUS).strip()).isEqualTo("<:a|corr|b:> <:c|subst|d:> <:e|reg|f:>");
    }

    @Test
    void expansionsInsideOtherSignsComeBack() {
        String text = "(Αὐρ[(ήλιος)]) [(ἔτ(ους))] (δρ(αχμὰς)) ((τάλαντα))";
        Imported imported = plus(text);
        assertThat(block(imported)).contains("<expan><abbr>Αὐρ</abbr><supplied reason=\"lost\"><ex>ήλιος</ex></supplied></expan>");
        assertThat(RoundTrip.text(imported.tei(), PLUS).strip()).isEqualTo(text);
    }
}
