package org.teipress.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/**
 * Looks for quotation marks without a partner, division by division: a speech may go on over several paragraphs, each of which
 * opens it again. Which mark opens depends on the language of the text: „so“, “so”, «so» or »so«. Used once.
 */
final class QuotationMarks {

    private static final Set<String> DIVISIONS = Set.of("div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "text", "note",
            "front", "body", "back");

    private final Source source;
    private final String text;
    private final boolean low;
    private final boolean inwards;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<Deque<Integer>> divisions = new ArrayDeque<>();
    private boolean fresh = true;

    QuotationMarks(Source source) {
        this.source = source;
        this.text = source.text();
        this.low = text.indexOf('„') >= 0;
        this.inwards = text.indexOf('»') >= 0 && (text.indexOf('«') < 0 || text.indexOf('»') < text.indexOf('«'));
    }

    List<Diagnostic> found() {
        return found;
    }

    void start(String local) {
        fresh = fresh || !local.equals("hi");
        if (DIVISIONS.contains(local)) {
            divisions.push(new ArrayDeque<>());
        }
    }

    void end(String local) {
        fresh = true;
        if (DIVISIONS.contains(local)) {
            divisions.pop().forEach(at -> complain(at, "is not closed in this division"));
        }
    }

    /** A stretch of text, and whether it may have marks at all. */
    void text(int from, int to, boolean signs) {
        if (divisions.isEmpty() || !signs && !fresh) {
            return;
        }
        Deque<Integer> open = divisions.peek();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x7F && !fresh) {
                continue;
            }
            if (opens(c)) {
                boolean goesOn = fresh && !open.isEmpty();
                if (!goesOn) {
                    open.push(i);
                }
            } else if (closes(c)) {
                if (open.isEmpty()) {
                    complain(i, "closes nothing in this division");
                } else {
                    open.pop();
                }
            }
            fresh &= Character.isWhitespace(c) || c == '—' || c == '–';
            if (!signs && !fresh) {
                return;
            }
        }
    }

    private boolean opens(char c) {
        return c == '„' || c == '“' && !low || c == (inwards ? '»' : '«');
    }

    private boolean closes(char c) {
        return c == '”' || c == '“' && low || c == (inwards ? '«' : '»');
    }

    private void complain(int at, String fault) {
        found.add(Diagnostic.warning("text-quotation", source.span(at, at + 1), "the quotation mark " + text.charAt(at) + " " + fault)
                .withHelp("add its partner, or mark the passage with <q> or <said> and remove both; if the source has it so, nothing need be done"));
    }
}
