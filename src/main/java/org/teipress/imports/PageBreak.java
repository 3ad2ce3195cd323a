package org.teipress.imports;

import java.util.List;

/**
 * Where a new page begins.
 *
 * @param offset    of its first character
 * @param number    its number, printed or counted; may be empty
 * @param furniture the lines that belong to the page and not to the text: running heads and page numbers
 */
record PageBreak(int offset, String number, List<Line> furniture) {

    PageBreak {
        furniture = List.copyOf(furniture);
    }
}
