package org.teipress.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The marks outside the page by which the paper is cut and the plates are laid over each other. FOP leaves room for
 * them but draws none. Stateless.
 */
final class CropMarks {

    /** Room outside the bleed, in points, below which nothing is drawn. */
    private static final float ROOM = 12;

    private static final float WIDTH = 0.25f;
    private static final float RADIUS = 4;

    /** How far the control points of a quarter of a circle are from its ends, by the radius. */
    private static final float ROUND = 0.5523f;

    private CropMarks() {
    }

    /**
     * Draws the marks of every page that has room for them.
     *
     * @param inks whether they are wanted on every plate of a press, and not with black alone
     */
    static void draw(PDDocument document, boolean inks) throws IOException {
        for (PDPage page : document.getPages()) {
            PDRectangle media = page.getMediaBox();
            PDRectangle bleed = page.getBleedBox();
            if (bleed.getLowerLeftX() - media.getLowerLeftX() >= ROOM) {
                try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    out.beginMarkedContent(COSName.getPDFName("Artifact"));
                    out.setLineWidth(WIDTH);
                    if (inks) {
                        out.setStrokingColor(1f, 1f, 1f, 1f);
                    } else {
                        out.setStrokingColor(0f);
                    }
                    corners(out, page.getTrimBox(), bleed, media);
                    register(out, page.getTrimBox(), bleed, media);
                    out.endMarkedContent();
                }
            }
        }
    }

    /** Two short lines at each corner, in line with the cut, outside the bleed. */
    private static void corners(PDPageContentStream out, PDRectangle trim, PDRectangle bleed, PDRectangle media)
            throws IOException {
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            line(out, x, media.getLowerLeftY(), x, bleed.getLowerLeftY() - 2);
            line(out, x, bleed.getUpperRightY() + 2, x, media.getUpperRightY());
        }
        for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(out, media.getLowerLeftX(), y, bleed.getLowerLeftX() - 2, y);
            line(out, bleed.getUpperRightX() + 2, y, media.getUpperRightX(), y);
        }
    }

    /** A ring with a cross in the middle of each side. */
    private static void register(PDPageContentStream out, PDRectangle trim, PDRectangle bleed, PDRectangle media)
            throws IOException {
        float middle = (trim.getLowerLeftX() + trim.getUpperRightX()) / 2;
        float centre = (trim.getLowerLeftY() + trim.getUpperRightY()) / 2;
        ring(out, middle, (media.getLowerLeftY() + bleed.getLowerLeftY()) / 2);
        ring(out, middle, (media.getUpperRightY() + bleed.getUpperRightY()) / 2);
        ring(out, (media.getLowerLeftX() + bleed.getLowerLeftX()) / 2, centre);
        ring(out, (media.getUpperRightX() + bleed.getUpperRightX()) / 2, centre);
    }

    private static void ring(PDPageContentStream out, float x, float y) throws IOException {
        float k = RADIUS * ROUND;
        out.moveTo(x + RADIUS, y);
        out.curveTo(x + RADIUS, y + k, x + k, y + RADIUS, x, y + RADIUS);
        out.curveTo(x - k, y + RADIUS, x - RADIUS, y + k, x - RADIUS, y);
        out.curveTo(x - RADIUS, y - k, x - k, y - RADIUS, x, y - RADIUS);
        out.curveTo(x + k, y - RADIUS, x + RADIUS, y - k, x + RADIUS, y);
        out.stroke();
        line(out, x - RADIUS - 2, y, x + RADIUS + 2, y);
        line(out, x, y - RADIUS - 2, x, y + RADIUS + 2);
    }

    private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2) throws IOException {
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
        out.stroke();
    }
}
