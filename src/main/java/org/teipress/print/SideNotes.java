package org.teipress.print;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BlockViewport;
import org.apache.fop.area.Footnote;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.Trait;

/**
 * The notes in the margin of one page after the other: FOP has them among the footnotes, where they take no room; here
 * they come beside their lines. Lengths are thousandths of a point. Used for one layout.
 */
final class SideNotes {

    /** Begins the address of a place in the text that a note stands beside. */
    static final String ANCHOR = "beside-";

    private static final String NOTE = "note-beside-";
    private static final double GAP = 11_300;
    private static final double WIDE_GAP = 25_500;
    private static final int BETWEEN = 3000;

    /** What is lower has nothing to read in it. */
    private static final int NOTHING = 4000;

    /** By how much of its size the first baseline of a note is below its top. */
    private static final double BASELINE = 0.945;

    private final String side;
    private final boolean withNumbers;
    private final Map<String, DoubleSupplier> baselines = new HashMap<>();

    /** Notes on this side; {@code withNumbers}: whether the numbers of lines stand on it, too. */
    SideNotes(String side, boolean withNumbers) {
        this.side = side;
        this.withNumbers = withNumbers;
    }

    /** A place in the text that a note stands beside; its baseline is known when its line has been read. */
    void anchor(String id, DoubleSupplier baseline) {
        baselines.put(id.substring(ANCHOR.length()), baseline);
    }

    /**
     * Moves the notes of a page beside their lines.
     *
     * @param body where the text of the page stands
     * @return whether all that stands at the foot of the page has gone to the margin
     */
    boolean place(Footnote foot, Rectangle2D body, boolean isRecto) {
        List<BlockViewport> notes = new ArrayList<>();
        collect(foot, notes);
        boolean right = isRight(side, isRecto);
        double gap = withNumbers ? WIDE_GAP : GAP;
        double free = body.getMinY();
        for (BlockViewport note : notes) {
            String name = String.valueOf(note.getTrait(Trait.PROD_ID)).substring(NOTE.length());
            double beside = baselines.getOrDefault(name, () -> 0).getAsDouble() - size(note) * BASELINE;
            double top = Math.max(free, beside);
            note.setYOffset((int) Math.round(top));
            note.setXOffset((int) Math.round(right ? body.getMaxX() + gap : body.getMinX() - gap - note.getIPD()));
            free = top + note.getBPD() + BETWEEN;
        }
        raise(notes, body.getMaxY());
        // FOP has reckoned with them when it found the place of the others.
        foot.setTop(foot.getTop() + notes.stream().mapToInt(Block::getAllocBPD).sum());
        baselines.clear();
        return !notes.isEmpty() && height(foot) < NOTHING;
    }

    /** How high the footnotes of a page are that have not gone to the margin. */
    private static int height(Footnote foot) {
        int height = 0;
        for (Object child : foot.getChildAreas()) {
            height += child instanceof BlockViewport ? 0 : ((Area) child).getBPD();
        }
        return height;
    }

    /** Notes that would go below the text move up, and those above them with them. */
    private static void raise(List<BlockViewport> notes, double bottom) {
        double limit = bottom;
        for (int i = notes.size() - 1; i >= 0; i--) {
            BlockViewport note = notes.get(i);
            note.setYOffset((int) Math.min(note.getYOffset(), limit - note.getBPD()));
            limit = note.getYOffset() - (double) BETWEEN;
        }
    }

    /** Whether a side of the page is its right one. */
    static boolean isRight(String side, boolean isRecto) {
        return side.equals("right") || side.equals("outer") && isRecto || side.equals("inner") && !isRecto;
    }

    private static void collect(BlockParent parent, List<BlockViewport> notes) {
        if (parent.getChildAreas() == null) {
            return;
        }
        for (Object child : parent.getChildAreas()) {
            if (child instanceof BlockViewport note && note.getTrait(Trait.PROD_ID) instanceof String id
                    && id.startsWith(NOTE)) {
                notes.add(note);
            } else if (child instanceof BlockParent inner) {
                collect(inner, notes);
            }
        }
    }

    /** The height of the first line of a note, which goes with the size of its type. */
    private static double size(Block note) {
        if (note.getChildAreas() == null) {
            return 0;
        }
        for (Object child : note.getChildAreas()) {
            double size = child instanceof LineArea line ? line.getBPD() / 1.25 : child instanceof Block b ? size(b) : 0;
            if (size > 0) {
                return size;
            }
        }
        return 0;
    }
}
