package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import org.teipress.publish.TextMarks;

/** What a plain text with its marks consists of: runs of the source, and what the program adds between them. */
final class MarkedText {

    private MarkedText() {
    }

    /** The runs of text, in order. */
    static List<Run> of(String marked) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (int start = marked.indexOf(TextMarks.NODE); start >= 0; start = marked.indexOf(TextMarks.NODE, at)) {
            int text = marked.indexOf(TextMarks.TEXT, start);
            int end = marked.indexOf(TextMarks.END, text);
            runs.add(new Run(marked.substring(at, start), "", false));
            runs.add(new Run(marked.substring(text + 1, end), TextMarks.node(marked.substring(start + 1, text)), false));
            at = end + 1;
        }
        runs.add(new Run(marked.substring(at), "", false));
        return runs;
    }
}
