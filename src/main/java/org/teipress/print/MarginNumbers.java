package org.teipress.print;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/** The numbers of lines in the margin of one page after the other. Lengths are thousandths of a point. */
final class MarginNumbers {

    private static final FontTriplet FACE = new FontTriplet(Fonts.TEXT, "normal", Font.WEIGHT_NORMAL);
    private static final double SIZE = 0.72;
    private static final int GAP = 9000;

    private final int step;
    private final String side;
    private final String ownSide;
    private final List<Mark> marks = new ArrayList<>();

    /** What stands beside the line that has this baseline, set in {@code size}. */
    private record Mark(String number, int baseline, int size, Kind kind) {
        Mark(String number, double baseline, int size, Kind kind) {
            this(number, (int) Math.round(baseline), (int) Math.round(size * SIZE), kind);
        }
    }

    /** The number of a printed line, that of a verse or of a line of the source, or that of a line of the file. */
    private enum Kind { COUNTED, OWN, WRITTEN }

    /**
     * Every {@code step}th number, on the {@code side} "outer", "inner", "left" or "right"; those that verses and lines of the
     * source have on {@code ownSide}.
     */
    MarginNumbers(int step, String side, String ownSide) {
        this.step = step;
        this.side = side;
        this.ownSide = ownSide;
    }

    /** A page begins. */
    void page() {
        marks.clear();
    }

    /** A line was painted. */
    void line(int number, double baseline, int size) {
        if (number > 0 && number % step == 0 && size > 0) {
            marks.add(new Mark(String.valueOf(number), baseline, size, Kind.COUNTED));
        }
    }

    /** A line was painted with which a verse or a line of the source begins that has a number. */
    void own(String number, double baseline, int size) {
        marks.add(new Mark(number, baseline, size, Kind.OWN));
    }

    /** A line was painted whose text begins in this line of the source file: it is named in the other margin. */
    void written(int number, double baseline, int size) {
        marks.add(new Mark(String.valueOf(number), baseline, size, Kind.WRITTEN));
    }

    /** Whether there is anything to paint. */
    boolean isEmpty() {
        return marks.isEmpty();
    }

    /**
     * Paints the numbers of a page.
     *
     * @param body where the text of the page stands
     * @param folio the number of the page, which is odd on the right
     */
    void paint(IFPainter painter, FontInfo fonts, Rectangle2D body, int folio) throws IFException {
        Map<List<Object>, Integer> taken = new HashMap<>();
        for (Mark mark : marks) {
            Font font = fonts.getFontInstance(FACE, mark.size());
            boolean right = isRight(mark.kind(), folio % 2 == 1);
            int width = mark.number().chars().map(c -> font.getCharWidth((char) c)).sum();
            // Several numbers of one line stand side by side.
            int to = taken.merge(List.of(right, mark.baseline()), GAP + width, Integer::sum);
            double x = right ? body.getMaxX() + to - width : body.getMinX() - to;
            painter.setFont(FACE.getName(), FACE.getStyle(), FACE.getWeight(), "normal", mark.size(), Color.DARK_GRAY);
            painter.drawText((int) Math.round(x), mark.baseline(), 0, 0, null, mark.number());
        }
    }

    private boolean isRight(Kind kind, boolean isRecto) {
        return SideNotes.isRight(kind == Kind.OWN ? ownSide : side, isRecto) != (kind == Kind.WRITTEN);
    }
}
