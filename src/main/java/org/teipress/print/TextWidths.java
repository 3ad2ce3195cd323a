package org.teipress.print;

import java.util.Map;

/** How wide a text is before it is set: good to a hundredth for a line of the first typeface. Thread-safe. */
final class TextWidths {

    /** For characters of other typefaces. */
    private static final double USUAL = 0.55;

    private final Fonts fonts;
    private volatile Map<Integer, Double> advances = Map.of();

    TextWidths(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The width by the size of the type, on one line. */
    double of(String text) {
        if (advances.isEmpty()) {
            advances = Map.copyOf(fonts.advances());
        }
        return text.codePoints().mapToDouble(c -> advances.getOrDefault(c, isMark(c) ? 0 : USUAL)).sum();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
