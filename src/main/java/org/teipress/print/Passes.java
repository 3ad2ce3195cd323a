package org.teipress.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.apache.fop.fonts.FontInfo;
import org.teipress.print.PrintCopy.Stage;
import org.xml.sax.SAXException;

/**
 * Lays a document out as often as its notes ask for. Plain notes need one layout. Notes that name printed lines need
 * to know where those lines are. A first layout finds the lines, which do not depend on the pages. A second one finds the
 * pages: the notes of each line together take the room that they will fill. A third one sets the notes of each page as
 * one, and finds how high they really are. Where that moves lines to other pages, a fourth one holds the pages as they were: white
 * above the notes, or lines of notes a little nearer to each other, make them as high as their room. Should they need much more than
 * that, pages hand lines on, and the notes are set anew. Used once.
 */
final class Passes {

    /**
     * No document is laid out more often, but for facing pages, whose two sides have to settle, and for references by page and
     * line, which may set their own lines anew.
     */
    static final int MOST = 5;
    private static final int FOR_FACING = 7;
    private static final int FOR_REFERENCES = 2;

    /** About the height of a line, in thousandths of a point. */
    private static final double LINE = 14_000;

    private final PrintCopy copy;
    private final Feet feet;
    private final Press press;
    private final int most;
    private final Map<String, Double> notes = new HashMap<>();

    /** Makes one layout. */
    interface Press {
        /** Lays out. */
        Laid lay(XdmNode fo, Feet feet, Sheet sheet) throws SaxonApiException, SAXException, IOException;
    }

    /**
     * What a layout is made for.
     *
     * @param paints whether the pages may be the edition; a trial is only read
     * @param folios what is known of pages to come
     */
    record Sheet(boolean paints, PromptPages.Folios folios) {
        private static final Sheet TRIAL = new Sheet(false, PromptPages.Folios.ANY);
        private static final Sheet ONLY = new Sheet(true, PromptPages.Folios.UNKNOWN);
    }

    /**
     * One layout.
     *
     * @param fo    what was laid out
     * @param pdf   as FOP wrote it
     * @param fonts the fonts in it
     * @param read  where things came to stand
     */
    record Laid(XdmNode fo, byte[] pdf, FontInfo fonts, ReadPages read) {
    }

    /**
     * What came of it.
     *
     * @param laid   the last layout
     * @param passes how many there were
     * @param astray how many notes are on another page than their line, or name another line; 0 if all is settled
     * @param apart  how many rows of facing pages begin on pages that do not face each other
     * @param attaches whether the document is wanted inside the PDF
     */
    record Outcome(Laid laid, int passes, long astray, long apart, boolean attaches) {
    }

    Passes(PrintCopy copy, TextWidths widths, Press press) {
        this.copy = copy;
        this.feet = Feet.of(copy.made(), widths);
        this.press = press;
        this.most = MOST + (feet.faces() ? FOR_FACING : feet.wanted().isEmpty() ? 0 : FOR_REFERENCES);
    }

    Outcome run() throws SaxonApiException, SAXException, IOException {
        List<Feet.Anchor> anchors = feet.anchors();
        if (anchors.isEmpty() && feet.wanted().isEmpty() && !feet.faces()) {
            return new Outcome(press.lay(copy.made(), feet, Sheet.ONLY), 1, 0, 0, feet.attaches());
        }
        if (!anchors.isEmpty()) {
            return keyed(anchors);
        }
        ReadPages pages = trial(Stage.MARKS, NotePlan.NOTHING);
        NotePlan plan = NotePlan.of(anchors, pages);
        return settle(new Pages(1, apart(pages) == 0 ? plan : plan.breaking(breaks(pages, NotePlan.NOTHING)), plan, pages.feet()));
    }

    private Outcome keyed(List<Feet.Anchor> anchors) throws SaxonApiException, SAXException, IOException {
        NotePlan lines = NotePlan.ofLines(anchors, trial(Stage.MARKS, NotePlan.NOTHING));
        ReadPages pages = trial(Stage.ROOM, lines);
        int pass = 3;
        if (lines.isTorn(pages)) {
            lines = lines.joined(pages);
            pages = trial(Stage.ROOM, lines);
            pass++;
        }
        return settle(apart(pages) == 0 ? new Pages(pass - 1, NotePlan.of(anchors, pages), lines, pages.feet())
                : room(pass - 1, lines.breaking(breaks(pages, lines))));
    }

    /**
     * What is known after some layouts.
     *
     * @param passes how many there were
     * @param plan   for the next one
     * @param lines  the plan that room for the notes was made by
     * @param feet   the room at the foot of the pages that the plan goes by
     */
    private record Pages(int passes, NotePlan plan, NotePlan lines, FootRoom feet) {
    }

    /** Makes room for the notes on facing pages until these are in step, or for so long as there is hope. */
    private Pages room(int made, NotePlan first) throws SaxonApiException, SAXException, IOException {
        NotePlan lines = first;
        for (int pass = made + 1;; pass++) {
            ReadPages pages = trial(Stage.ROOM, lines);
            if (apart(pages) == 0 || pass > made + 2) {
                return new Pages(pass, NotePlan.of(feet.anchors(), pages).breaking(lines.breaks()), lines, pages.feet());
            }
            lines = lines.breaking(breaks(pages, lines));
        }
    }

    private long apart(ReadPages seen) {
        notes.putAll(seen.rows().notes());
        return FacingBreaks.apart(seen.rows().sections(notes));
    }

    private long lonely(ReadPages seen, NotePlan plan) {
        return seen.rows().sections(notes).stream().mapToLong(new FacingBreaks(seen.rows(), plan.breaks(), LINE)::lonely).sum();
    }

    /** What becomes of the rows of facing pages after a layout that was made by a plan. */
    private Map<String, Integer> breaks(ReadPages seen, NotePlan plan) {
        Map<String, Integer> breaks = new HashMap<>();
        for (Rows.Section section : seen.rows().sections(notes)) {
            breaks.putAll(new FacingBreaks(seen.rows(), plan.breaks(), LINE).of(section));
        }
        return breaks;
    }

    /** Sets the pages by a plan until all is where it belongs. */
    private Outcome settle(Pages found) throws SaxonApiException, SAXException, IOException {
        Pages pages = found;
        for (int pass = found.passes() + 1;; pass++) {
            NotePlan plan = pages.plan();
            Laid laid = press.lay(copy.at(Stage.SET, feet.widths(), plan), feet,
                    pass >= most ? Sheet.ONLY : new Sheet(true, plan.folios(feet.cited())));
            NotePlan seen = NotePlan.of(feet.anchors(), laid.read());
            long astray = plan.astray(seen);
            long apart = apart(laid.read());
            boolean isTidy = apart == 0 && (lonely(laid.read(), plan) == 0 || pass > most - 3);
            if (astray == 0 && isTidy || pass >= most) {
                return new Outcome(laid, pass, astray, apart, feet.attaches());
            }
            Optional<NotePlan> fitted = plan.notesAstray(seen) == 0 ? Optional.empty()
                    : plan.fitted(pages.feet()::left, laid.read());
            if (fitted.isPresent()) {
                pages = new Pages(pass, fitted.get(), pages.lines(), pages.feet());
                continue;
            }
            // Notes on the wrong page put rows out of step, too: they come first.
            boolean breaks = !isTidy && (astray == 0 || feet.anchors().isEmpty() || pass == most - 3);
            NotePlan next = breaks ? plan.next(seen).breaking(breaks(laid.read(), plan)) : plan.next(seen);
            pages = breaks && !feet.anchors().isEmpty() ? room(pass, pages.lines().breaking(next.breaks()))
                    : new Pages(pass, next, pages.lines(), laid.read().feet());
            pass = pages.passes();
        }
    }

    private ReadPages trial(Stage stage, NotePlan plan) throws SaxonApiException, SAXException, IOException {
        return press.lay(copy.at(stage, feet.widths(), plan), feet, Sheet.TRIAL).read();
    }
}
