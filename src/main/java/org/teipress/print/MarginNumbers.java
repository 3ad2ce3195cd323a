package org.teipress.print;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Mark> marks = new ArrayList<>();

    /** A number beside the line that has this baseline, set in {@code size}; {@code isAcross}: in the other margin. */
    private record Mark(int number, int baseline, int size, boolean isAcross) {
    }

    /** Every {@code step}th number, on the {@code side} "outer", "inner", "left" or "right". */
    MarginNumbers(int step, String side) {
        this.step = step;
        this.side = side;
    }

    /** A page begins. */
    void page() {
        marks.clear();
    }

    /** A line was painted. */
    void line(int number, double baseline, int size) {
        if (number > 0 && number % step == 0 && size > 0) {
            marks.add(new Mark(number, (int) Math.round(baseline), (int) Math.round(size * SIZE), false));
        }
    }

    /** A line was painted whose text begins in this line of the source file: it is named in the other margin. */
    void written(int number, double baseline, int size) {
        marks.add(new Mark(number, (int) Math.round(baseline), (int) Math.round(size * SIZE), true));
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
        boolean onRight = SideNotes.isRight(side, folio % 2 == 1);
        for (Mark mark : marks) {
            Font font = fonts.getFontInstance(FACE, mark.size());
            String text = String.valueOf(mark.number());
            boolean right = onRight != mark.isAcross();
            int width = text.chars().map(c -> font.getCharWidth((char) c)).sum();
            double x = right ? body.getMaxX() + GAP : body.getMinX() - GAP - width;
            painter.setFont(FACE.getName(), FACE.getStyle(), FACE.getWeight(), "normal", mark.size(), Color.DARK_GRAY);
            painter.drawText((int) Math.round(x), mark.baseline(), 0, 0, null, text);
        }
    }
}
