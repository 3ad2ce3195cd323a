package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The witnesses that have the text of a page stand above its apparatus. */
class PageWitnessesTest {

    private static final String HEADER = "<teiHeader><fileDesc><titleStmt><title>Evenings</title></titleStmt><sourceDesc><listWit>"
            + "<witness xml:id='A'/><witness xml:id='B' n='β'/><witness xml:id='C'/></listWit></sourceDesc></fileDesc></teiHeader>";

    /** A paragraph that fills more than a page, with an entry at its beginning. */
    private static String page(String name, String mark) {
        return "<p><app><lem wit='#A'>" + name + "</lem><rdg wit='#B'>other" + mark + "</rdg></app> " + "lamp ".repeat(420) + "</p>";
    }

    private static List<String> pages(Map<String, Object> print) {
        return PrintedLines.texts(PrintedLines.pdfOf(HEADER + "<text><body>" + page("first", "")
                + page("second", "<witEnd wit='#C'/>") + page("third", "") + page("fourth", "<lacunaEnd wit='#C'/><lacunaStart wit='#B'/>")
                + page("fifth", "") + "</body></text>", print));
    }

    @Test
    void aPageNamesThoseThatHaveItsText() {
        List<String> pages = pages(Map.of("page-witnesses", true));
        assertThat(above(pages, "first")).isEqualTo("A β C");
        assertThat(above(pages, "second")).as("C ends here").isEqualTo("A β C");
        assertThat(above(pages, "third")).isEqualTo("A β");
        assertThat(above(pages, "fourth")).as("C goes on here, B breaks off").isEqualTo("A β C");
        assertThat(above(pages, "fifth")).isEqualTo("A C");
    }

    /** The line above the entry of this lemma. */
    private static String above(List<String> pages, String lemma) {
        List<String> lines = pages.stream().flatMap(String::lines).toList();
        int entry = 0;
        while (!lines.get(entry).contains(lemma + " A]")) {
            entry++;
        }
        return lines.get(entry - 1).replace('\u2002', ' ').strip();
    }

    @Test
    void onlyWhereTheHouseStyleAsksForThem() {
        assertThat(String.join("\n", pages(Map.of()))).doesNotContain("A β C").doesNotContain("A\u2002β");
    }
}
