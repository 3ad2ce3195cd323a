package org.teipress.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Compares runs with a text that has the same runs in the same order, step by step. Where the two part, it looks for the
 * place where they meet again; only what lies in between is searched for its passages. Used once.
 */
final class Walk {

    /** What so many characters in a row have in common is no chance. */
    private static final int TELLING = 24;
    private static final int FAR = 20_000;
    private static final int TRIES = 300;

    /** The longest list of page numbers, or whatever the text may have between two runs. */
    private static final int LONGEST_FILL = 16;

    private final List<String> runs;
    private final String text;
    private final String fill;
    private final int[] at;
    private final String[] missing;
    private final BitSet ordered = new BitSet();
    private final List<Alignment.Extra> extras = new ArrayList<>();
    private int cursor;

    /**
     * A walk.
     *
     * @param runs what the text should have, in order, folded
     * @param text what there is, folded
     * @param fill the characters that the text may have between two runs, as a class of a regular expression
     */
    Walk(List<String> runs, String text, String fill) {
        this.runs = runs;
        this.text = text;
        this.fill = fill;
        this.at = new int[runs.size()];
        this.missing = new String[runs.size()];
    }

    /** Walks to the end. */
    Alignment.Result find() {
        int i = 0;
        while (i < at.length) {
            int place = next(runs.get(i));
            if (place >= 0) {
                at[i] = place;
                missing[i] = "";
                ordered.set(i);
                cursor = place + runs.get(i).length();
                i++;
            } else {
                i = meet(i);
            }
        }
        between(at.length, at.length, text.length());
        return new Alignment.Result(at, ordered, missing, extras);
    }

    /** Where a run stands: here, or behind a number; -1 if not. */
    private int next(String run) {
        for (int place = cursor; place - cursor <= LONGEST_FILL && place + run.length() <= text.length(); place++) {
            if (text.startsWith(run, place)) {
                return place;
            }
            if (place == text.length() || !isFill(text.substring(place, place + 1))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFill(String between) {
        return fill.isEmpty() ? between.isEmpty() : between.matches("[" + fill + "]*");
    }

    /** The next run from which on the text goes on as it should; what lies before is searched. */
    private int meet(int from) {
        for (int i = from; i < Math.min(at.length, from + TRIES); i++) {
            String ahead = ahead(i);
            int place = text.indexOf(ahead, cursor);
            if (!ahead.isEmpty() && place >= 0 && place < cursor + FAR) {
                between(from, i, place);
                return i;
            }
        }
        between(from, at.length, text.length());
        return at.length;
    }

    /** As much of a run, and of those behind it, as tells them from others; nothing if the runs end before. */
    private String ahead(int i) {
        StringBuilder ahead = new StringBuilder();
        for (int j = i; j < runs.size() && ahead.length() < TELLING; j++) {
            ahead.append(runs.get(j));
        }
        return ahead.length() < TELLING ? "" : ahead.toString();
    }

    /** Searches a stretch of the text for the runs that should be in it. */
    private void between(int from, int to, int end) {
        String part = text.substring(cursor, end);
        Alignment.Result found = new Alignment(runs.subList(from, to), new BitSet(), part, new BitSet()).find(Map.of());
        for (int i = from; i < to; i++) {
            at[i] = found.at()[i - from] < 0 ? -1 : found.at()[i - from] + cursor;
            missing[i] = found.missing()[i - from];
            ordered.set(i, found.ordered().get(i - from));
        }
        for (Alignment.Extra extra : found.extras()) {
            if (!isFill(extra.text())) {
                extras.add(new Alignment.Extra(extra.start() + cursor, extra.text()));
            }
        }
        cursor = end;
    }
}
