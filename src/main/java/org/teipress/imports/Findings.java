package org.teipress.imports;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teipress.report.Diagnostic;
import org.teipress.report.Position;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * What an import has to say, by offset. Lines and columns are counted once, at the end, in one walk over the text: a
 * file may have a single line of ten million characters. Used for one import and thrown away.
 */
final class Findings {

    /** So many of one kind are listed one by one; the rest is counted. */
    private static final int LISTED = 5000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** One remark, before its line is known. */
    private record Entry(String rule, Severity severity, int from, int to, String message, String help) {
    }

    /** Adds a remark; {@code help} may be empty. */
    void add(String rule, Severity severity, int from, int to, String message, String help) {
        if (counts.merge(rule, 1, Integer::sum) <= LISTED) {
            entries.add(new Entry(rule, severity, from, to, message, help));
        }
    }

    /** Whether so many of a kind are listed already that one more is only counted; it is counted then. */
    boolean more(String rule) {
        boolean more = counts.getOrDefault(rule, 0) >= LISTED;
        if (more) {
            counts.merge(rule, 1, Integer::sum);
        }
        return more;
    }

    private void addRest() {
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > LISTED) {
                Entry last = entries.stream().filter(e -> e.rule().equals(count.getKey())).reduce((a, b) -> b).orElseThrow();
                entries.add(new Entry(last.rule(), last.severity(), last.from(), last.to(), "and "
                        + (count.getValue() - LISTED) + " more like this one from here on", last.help()));
            }
        }
    }

    /** All remarks in the order of the text. */
    List<Diagnostic> diagnostics(URI uri, String text) {
        addRest();
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(Entry::from));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Cursor cursor = new Cursor(text);
        for (Entry e : sorted) {
            Position start = cursor.at(e.from());
            Diagnostic d = Diagnostic.of(e.rule(), e.severity(), new Span(uri, start, new Cursor(cursor).at(
                    Math.min(e.to(), e.from() + 2000))), e.message());
            diagnostics.add(e.help().isEmpty() ? d : d.withHelp(e.help()));
        }
        return diagnostics;
    }

    /** Walks forward through a text and knows where it is. */
    static final class Cursor {
        private final String text;
        private int offset;
        private int line = 1;
        private int column = 1;

        Cursor(String text) {
            this.text = text;
        }

        Cursor(Cursor other) {
            this.text = other.text;
            this.offset = other.offset;
            this.line = other.line;
            this.column = other.column;
        }

        Position at(int target) {
            int end = Math.min(target, text.length());
            for (; offset < end; offset++) {
                char c = text.charAt(offset);
                if (c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n')) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
            return new Position(offset, line, column);
        }
    }
}
