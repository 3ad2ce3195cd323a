package org.teipress.print;

import java.io.IOException;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.apache.fop.fonts.FontInfo;
import org.teipress.print.PrintCopy.Stage;
import org.xml.sax.SAXException;

/**
 * Lays a document out as often as its notes ask for. Plain notes need one layout. Notes that name printed lines need
 * to know where those lines are. A first layout finds the lines, which do not depend on the pages. A second one finds the
 * pages: the notes of each line together take the room that they will fill. The next ones set the notes of each page as
 * one, until every note is on the page of its line and names the right one. A page whose notes turn out higher hands
 * lines on; it gets none back, since the first of them brings the notes of a whole page. Used once.
 */
final class Passes {

    /** No document is laid out more often. */
    static final int MOST = 5;

    private final PrintCopy copy;
    private final Feet feet;
    private final Press press;

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
     * @param attaches whether the document is wanted inside the PDF
     */
    record Outcome(Laid laid, int passes, long astray, boolean attaches) {
    }

    Passes(PrintCopy copy, TextWidths widths, Press press) {
        this.copy = copy;
        this.feet = Feet.of(copy.made(), widths);
        this.press = press;
    }

    Outcome run() throws SaxonApiException, SAXException, IOException {
        List<Feet.Anchor> anchors = feet.anchors();
        if (anchors.isEmpty() && feet.wanted().isEmpty()) {
            return new Outcome(press.lay(copy.made(), feet, Sheet.ONLY), 1, 0, feet.attaches());
        }
        return anchors.isEmpty() ? settle(2, NotePlan.of(anchors, trial(Stage.MARKS, NotePlan.NOTHING))) : keyed(anchors);
    }

    private Outcome keyed(List<Feet.Anchor> anchors) throws SaxonApiException, SAXException, IOException {
        NotePlan lines = NotePlan.ofLines(anchors, trial(Stage.MARKS, NotePlan.NOTHING));
        ReadPages pages = trial(Stage.ROOM, lines);
        int pass = 3;
        if (lines.isTorn(pages)) {
            pages = trial(Stage.ROOM, lines.joined(pages));
            pass++;
        }
        return settle(pass, NotePlan.of(anchors, pages));
    }

    private Outcome settle(int next, NotePlan found) throws SaxonApiException, SAXException, IOException {
        NotePlan plan = found;
        for (int pass = next;; pass++) {
            Laid laid = press.lay(copy.at(Stage.SET, feet.widths(), plan), feet,
                    pass == MOST ? Sheet.ONLY : new Sheet(true, plan.folios(feet.cited())));
            NotePlan seen = NotePlan.of(feet.anchors(), laid.read());
            long astray = plan.astray(seen);
            if (astray == 0 || pass == MOST) {
                return new Outcome(laid, pass, astray, feet.attaches());
            }
            plan = plan.next(seen);
        }
    }

    private ReadPages trial(Stage stage, NotePlan plan) throws SaxonApiException, SAXException, IOException {
        return press.lay(copy.at(stage, feet.widths(), plan), feet, Sheet.TRIAL).read();
    }
}
