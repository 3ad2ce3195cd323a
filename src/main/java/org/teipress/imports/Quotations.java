package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.teipress.report.Severity;

/** Follows quotation marks, straight and curly, through running text. */
final class Quotations {

    private static final String OPENING = "“„«‟";
    private static final String CLOSING = "”»";

    private Quotations() {
    }

    /** Whether a flow begins with a quotation mark. */
    static boolean begins(Flow flow) {
        char c = flow.at(0);
        return c == '"' || OPENING.indexOf(c) >= 0 || c == '»';
    }

    /** The indexes of the marks that are still open at the end of a flow; a closing mark too many counts as negative. */
    static Deque<Integer> open(Flow flow) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < flow.length(); i++) {
            char c = flow.at(i);
            if (c != '"' && OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
                continue;
            }
            if (opens(flow, i, open)) {
                open.push(i);
            } else if (!open.isEmpty() && open.peek() >= 0) {
                open.pop();
            } else {
                open.push(-i - 1);
            }
        }
        return open;
    }

    private static boolean opens(Flow flow, int i, Deque<Integer> open) {
        char c = flow.at(i);
        if (c == '“') {
            return open.isEmpty() || open.peek() < 0 || flow.at(open.peek()) != '„';
        }
        char before = flow.at(i - 1);
        char after = flow.at(i + 1);
        boolean free = before == '\0' || before == ' ' || before == Flow.MARK || "([{—–\"'".indexOf(before) >= 0;
        boolean word = Character.isLetterOrDigit(after) || "[('…\"".indexOf(after) >= 0;
        if (c == '»' || c == '«') {
            // Both ways about are in use: «so» in French and Russian, »so« in German.
            return free && word || c == '«' && (free || word);
        }
        if (c != '"') {
            return OPENING.indexOf(c) >= 0;
        }
        return free && word ? open.isEmpty() || before != '"' || flow.at(i - 2) == ' ' : free && open.isEmpty();
    }

    /** How a paragraph ends. */
    enum End {
        /** Not with a quotation mark. */
        NONE,
        /** With one. */
        CLOSED,
        /** With one and the number of a note or a reference behind it, as whole quotations do. */
        REFERRED
    }

    /** How a flow ends. */
    static End end(Flow flow) {
        int i = flow.length() - 1;
        boolean referred = false;
        while (i > 0) {
            char c = flow.at(i);
            if (c == ']' || c == ')') {
                int open = opening(flow, i);
                if (open < 0) {
                    return End.NONE;
                }
                referred = true;
                i = open - 1;
            } else if (c == ' ' || ".,;:!?".indexOf(c) >= 0 || Character.isDigit(c)) {
                referred |= Character.isDigit(c);
                i--;
            } else {
                return c != '"' && CLOSING.indexOf(c) < 0 && c != '“' && c != '«' ? End.NONE : referred ? End.REFERRED : End.CLOSED;
            }
        }
        return End.NONE;
    }

    private static int opening(Flow flow, int close) {
        char wanted = flow.at(close) == ']' ? '[' : '(';
        for (int i = close - 1; i >= 0 && i > close - 400; i--) {
            if (flow.at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Reports quotation marks without a partner in paragraphs that belong together. */
    static void check(List<Flow> flows, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Boolean> opening = new ArrayDeque<>();
        for (Flow flow : flows) {
            Deque<Integer> left = open(flow);
            while (!left.isEmpty()) {
                int mark = left.removeLast();
                boolean opens = mark >= 0;
                boolean repeated = opens && mark == 0 && !opening.isEmpty() && opening.peek();
                if (!opens && !opening.isEmpty() && opening.peek()) {
                    opening.pop();
                    open.pop();
                } else if (!repeated) {
                    opening.push(opens);
                    open.push(flow.offset(opens ? mark : -mark - 1));
                }
            }
        }
        while (!open.isEmpty()) {
            int at = open.removeLast();
            findings.add("import-quotation-mark", Severity.WARNING, at, at + 1, opening.removeLast()
                    ? "this quotation mark opens, but none closes" : "this quotation mark closes, but none opened",
                    "all marks are kept as they are; compare the original");
        }
    }
}
