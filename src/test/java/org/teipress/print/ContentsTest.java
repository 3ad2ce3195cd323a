package org.teipress.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;

/** The contents of a book that is laid out several times name and reach the pages, though they leave memory before these are set. */
class ContentsTest {

    private static final Pattern ENTRY = Pattern.compile("Chapter (\\d)[ .]*(\\d+)");

    private static String chapter(int number) {
        return "<div><head>Chapter " + number + "</head>" + ("<p>" + "lamp ferry harbour ".repeat(60)
                + "<app><lem wit='#A'>stone</lem><rdg wit='#B'>bone</rdg></app></p>").repeat(12) + "</div>";
    }

    private static List<Integer> goals(PDDocument document, int page) throws Exception {
        List<Integer> goals = new ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            PDPageDestination goal = (PDPageDestination) ((PDActionGoTo) ((PDAnnotationLink) annotation).getAction()).getDestination();
            PDPage target = goal.getPage();
            goals.add(document.getPages().indexOf(target));
        }
        return goals;
    }

    @Test
    void contentsNameAndReachThePages() throws Exception {
        byte[] pdf = PrintedLines.pdf(chapter(1) + chapter(2) + chapter(3), Map.of("line-numbers", "page"));
        List<List<PrintedLines.Line>> pages = PrintedLines.of(pdf);
        int contents = 0;
        while (pages.get(contents).stream().noneMatch(l -> ENTRY.matcher(l.text()).matches())) {
            contents++;
        }
        List<Integer> begins = new ArrayList<>();
        for (PrintedLines.Line line : pages.get(contents)) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches()) {
                int page = begin(pages, contents, entry.group(1));
                begins.add(page);
                assertThat(pages.get(page)).as(line.text()).anyMatch(l -> l.text().equals(entry.group(2)));
            }
        }
        assertThat(begins).hasSize(3).isSorted().doesNotHaveDuplicates();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(goals(document, contents)).isEqualTo(begins);
        }
    }

    /** The page on which a chapter begins: its heading stands above its text. */
    private static int begin(List<List<PrintedLines.Line>> pages, int contents, String number) {
        for (int page = contents + 1; page < pages.size(); page++) {
            if (pages.get(page).stream().anyMatch(l -> l.text().equals("Chapter " + number) && l.size() > 12)) {
                return page;
            }
        }
        throw new AssertionError("no chapter " + number);
    }

    /** Headings from the right begin on the right, and stand on the page. */
    @Test
    void headingsFromTheRightBeginOnTheRight() throws Exception {
        byte[] pdf = PrintedLines.pdf("<div xml:lang='ar'><head>كتاب الطيور</head><p>هذا ديوان صغير</p></div>"
                + "<div xml:lang='ar'><head>كتاب البحار</head><p>هذا ديوان صغير</p></div>", Map.of());
        List<PrintedLines.Line> lines = PrintedLines.of(pdf).stream().flatMap(List::stream)
                .filter(l -> l.text().matches(".*[\u0600-\u06FF\uFB50-\uFEFF].*")).toList();
        assertThat(lines).hasSizeGreaterThan(3).allMatch(l -> l.x() > 100 && l.x() < 420);
    }

    @Test
    void onlyWhatMustNameAPageWaitsForIt() {
        NotePlan plan = new NotePlan(Map.of(), Map.of(NotePlan.CITED + "known", new NotePlan.Folio(11, "12", "", "")), Map.of());
        PromptPages.Folios folios = plan.folios(Set.of("known", "cited"));
        assertThat(folios.of("known")).contains("12");
        assertThat(folios.of("cited")).isEmpty();
        assertThat(folios.of("linked")).isEqualTo(Optional.of(""));
    }
}
