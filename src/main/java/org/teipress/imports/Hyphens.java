package org.teipress.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teipress.report.Severity;

/**
 * Decides about hyphens at line ends: part of the word, or put there by whoever broke the line. The rest of the text is
 * the evidence: which of the two forms it writes elsewhere. Made in two walks over the text; immutable afterwards.
 */
final class Hyphens {

    private static final String HYPHENS = "-\u2010\u00AD\u00AC";

    /** So many words that the text writes with a hyphen, and none that it writes without, say that nobody broke words. */
    private static final int ENOUGH = 3;

    private final Map<String, Integer> seen = new HashMap<>();
    private int votesToKeep;
    private int votesToJoin;

    /**
     * What to do with a hyphen.
     *
     * @param keep whether it stays
     * @param sure whether anything speaks for it
     */
    record Choice(boolean keep, boolean sure) {
    }

    private Hyphens() {
    }

    static Hyphens of(String text, List<Line> lines) {
        Hyphens hyphens = new Hyphens();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = following(lines, i);
            if (endsSo(text, lines.get(i)) && !next.blank()) {
                hyphens.expect(left(text, lines.get(i)), right(text, next));
            }
        }
        hyphens.count(text);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = following(lines, i);
            if (endsSo(text, lines.get(i)) && !next.blank()) {
                hyphens.vote(left(text, lines.get(i)), right(text, next));
            }
        }
        return hyphens;
    }

    private static Line following(List<Line> lines, int i) {
        int next = i + 1;
        while (next + 1 < lines.size() && next < i + 8 && lines.get(next).blank()) {
            next++;
        }
        return lines.get(next);
    }

    /** Whether a line ends in a hyphen that follows a letter or digit. */
    static boolean endsSo(String text, Line line) {
        return line.length() > 1 && HYPHENS.indexOf(text.charAt(line.end() - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(line.end() - 2));
    }

    /** Where the word begins that a hyphen at a line's end breaks. */
    static int leftStart(String text, Line line) {
        int from = line.end() - 1;
        while (from > line.start() && (wordy(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return from;
    }

    private static String left(String text, Line line) {
        return text.substring(leftStart(text, line), line.end() - 1);
    }

    private static String right(String text, Line line) {
        return text.substring(line.start(), rightEnd(text, line));
    }

    /** Where the word ends that goes on in a line. */
    static int rightEnd(String text, Line line) {
        int to = line.start();
        while (to < line.end() && (wordy(text.charAt(to)) || text.charAt(to) == '-' && to + 1 < line.end()
                && wordy(text.charAt(to + 1)))) {
            to++;
        }
        return to;
    }

    private static boolean wordy(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void expect(String left, String right) {
        for (String form : List.of(left + right, left + "-" + right, left, right)) {
            seen.put(fold(form), 0);
        }
    }

    /** Counts the expected forms; a word at a line's end is not complete and does not count. */
    private void count(String text) {
        if (seen.isEmpty()) {
            return;
        }
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (wordy(c) || c == '-' && from >= 0) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                boolean broken = text.charAt(i - 1) == '-';
                if (!broken && i - from < 60) {
                    seen.computeIfPresent(fold(text.substring(from, i)), (w, n) -> n + 1);
                }
                from = -1;
            }
        }
    }

    private int times(String form) {
        return seen.getOrDefault(fold(form), 0);
    }

    private void vote(String left, String right) {
        int kept = times(left + "-" + right);
        int joined = times(left + right);
        votesToKeep += kept > joined ? 1 : 0;
        votesToJoin += joined > kept ? 1 : 0;
    }

    /** The same as a person wants it, if there is word of it; what nothing speaks for is told. Returns whether the hyphen stays. */
    boolean keep(String text, Line line, Line next, ImportRun run) {
        Choice choice = choose(text, line, next);
        if (choice.sure()) {
            return choice.keep();
        }
        int from = leftStart(text, line);
        int to = rightEnd(text, next);
        String word = text.substring(from, to);
        Reading reading = run.ask(choice.keep() ? Reading.doubtful(Kind.HYPHEN_KEPT, Kind.WORD_JOINED)
                : Reading.doubtful(Kind.WORD_JOINED, Kind.HYPHEN_KEPT), from, to, word);
        if (!reading.alternatives().isEmpty()) {
            run.findings().add("import-hyphen", Severity.INFO, line.end() - 1, line.end(), "the hyphen at the line's end is "
                    + (choice.keep() ? "kept" : "removed") + ", but nothing in the text says whether the word has one",
                    "look the word up: " + ImportRun.shorten(word.replaceAll("\\s+", "")));
        }
        return reading.kind() == Kind.HYPHEN_KEPT;
    }

    /** What to do where {@code line} ends in a hyphen and {@code next} follows. */
    Choice choose(String text, Line line, Line next) {
        char hyphen = text.charAt(line.end() - 1);
        if (hyphen == '\u00AD' || hyphen == '\u00AC') {
            return new Choice(false, true);
        }
        String left = left(text, line);
        String right = right(text, next);
        if (right.isEmpty() || !Character.isLetter(left.charAt(left.length() - 1))
                || !Character.isLowerCase(right.charAt(0))) {
            return new Choice(true, true);
        }
        int kept = times(left + "-" + right);
        int joined = times(left + right);
        if (kept != joined) {
            return new Choice(kept > joined, Math.min(kept, joined) == 0);
        }
        boolean twoWords = times(left) > 0 && times(right) > 1 && left.length() > 2 && right.length() > 2;
        boolean neverBroken = votesToJoin == 0 && votesToKeep >= ENOUGH;
        return new Choice(neverBroken || twoWords && votesToKeep > ENOUGH * votesToJoin, false);
    }
}
