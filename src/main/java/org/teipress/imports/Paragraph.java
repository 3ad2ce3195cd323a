package org.teipress.imports;

import java.util.List;
import java.util.Map;

/**
 * Lines that belong together.
 *
 * @param lines  at least one, none of them empty
 * @param breaks pages that begin before a line, by the line's index
 * @param right  whether it stands far to the right, as signatures do
 * @param verse  whether each of its lines is one of verse
 */
record Paragraph(List<Line> lines, Map<Integer, PageBreak> breaks, boolean right, boolean verse) {

    /** Prose. */
    Paragraph(List<Line> lines, Map<Integer, PageBreak> breaks, boolean right) {
        this(lines, breaks, right, false);
    }

    Paragraph {
        lines = List.copyOf(lines);
        breaks = Map.copyOf(breaks);
    }

    int start() {
        return lines.get(0).start();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }

    /** How many characters it has, about. */
    int length() {
        return end() - start();
    }
}
