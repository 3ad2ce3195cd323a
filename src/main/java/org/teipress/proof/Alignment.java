package org.teipress.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Finds passages in a text that should show them all, each once: first those that keep their order, then those that
 * may stand elsewhere, whole; what is left of the passages is lost, what is left of the text is too much. Used once.
 */
final class Alignment {

    private static final char TAKEN = '\uffff';
    private static final int TELLING = 12;
    private static final int NEAR = 60;
    private static final int FAR = 4000;
    private static final int TRIES = 40;
    private static final int PIECE = 4;

    private final List<String> wanted;
    private final BitSet movable;
    private final StringBuilder free;
    private final String text;
    private final BitSet starts;
    private final boolean anywhere;
    private final int[] at;
    private final BitSet settled = new BitSet();
    private final String[] missing;
    private final int[] next;

    /**
     * What came of it.
     *
     * @param at      where each passage was found; -1 where it was not found whole
     * @param ordered the passages that stand in their order
     * @param missing what is missing of each passage; empty where nothing is
     * @param extras  stretches of the text that belong to no passage
     */
    record Result(int[] at, BitSet ordered, String[] missing, List<Extra> extras) {
    }

    /** A stretch of the text that no passage claims, and where it begins. */
    record Extra(int start, String text) {
    }

    /**
     * An alignment.
     *
     * @param wanted  the passages, in order, folded
     * @param movable those that may stand elsewhere
     * @param text    what is shown, folded
     * @param starts  where passages may begin in it; empty if anywhere
     */
    Alignment(List<String> wanted, BitSet movable, String text, BitSet starts) {
        this.wanted = wanted;
        this.movable = movable;
        this.text = text;
        this.free = new StringBuilder(text);
        this.starts = (BitSet) starts.clone();
        this.anywhere = starts.isEmpty();
        this.at = new int[wanted.size()];
        Arrays.fill(at, -1);
        this.missing = new String[wanted.size()];
        Arrays.fill(missing, "");
        this.next = new int[wanted.size()];
        int follower = -1;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            next[i] = follower;
            follower = wanted.get(i).isEmpty() || movable.get(i) ? follower : i;
        }
    }

    /**
     * Aligns.
     *
     * @param unwanted passages that need not be shown, in the places of empty ones: taken out of what is left over
     */
    Result find(Map<Integer, String> unwanted) {
        inOrder();
        BitSet ordered = (BitSet) settled.clone();
        // The longer a passage, the less it can be mistaken for another, or for a part of one.
        int longest = wanted.stream().mapToInt(String::length).max().orElse(0);
        for (int length = longest; length > 0; length = Math.min(length - 1, Math.max(TELLING, length * 3 / 4))) {
            elsewhere(length);
        }
        parts();
        pieces();
        unwanted.forEach((i, passage) -> {
            int place = place(passage, 0);
            if (place >= 0) {
                claim(place, passage.length());
            }
        });
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0 && !ordered.get(i) && stands(i, ordered)) {
                ordered.set(i);
            }
        }
        return new Result(at, ordered, missing, extras());
    }

    /** The passages that keep their order, one after the other. */
    private void inOrder() {
        int cursor = 0;
        for (int i = 0; i < at.length; i++) {
            if (wanted.get(i).isEmpty() || movable.get(i)) {
                continue;
            }
            int found = nextPlace(i, cursor);
            if (found >= 0) {
                take(i, found);
                cursor = found + wanted.get(i).length();
            }
        }
    }

    /** Where a passage goes on after the cursor; -1 if the ones after it speak against every place. */
    private int nextPlace(int i, int cursor) {
        String passage = wanted.get(i);
        if (stands(passage, cursor)) {
            return cursor;
        }
        int found = place(passage, cursor);
        if (found < 0 || isOvertaken(i, cursor, found)) {
            return -1;
        }
        int close = followed(i, found, 0);
        return close >= 0 ? close : passage.length() >= TELLING ? found : followed(i, found, NEAR);
    }

    /** The first place of a passage, from one on, that the next passage follows within a distance; -1 if none does. */
    private int followed(int i, int from, int distance) {
        String passage = wanted.get(i);
        int found = from;
        for (int tries = 0; found >= 0 && tries < TRIES && found - from < FAR; tries++) {
            if (isFollowed(i, found + passage.length(), distance)) {
                return found;
            }
            found = place(passage, found + 1);
        }
        return -1;
    }

    /** Whether the passages after this one fit better without it: then this one is missing here. */
    private boolean isOvertaken(int i, int cursor, int found) {
        StringBuilder followers = new StringBuilder();
        for (int follower = next[i]; follower >= 0 && followers.length() < 6; follower = next[follower]) {
            followers.append(wanted.get(follower));
        }
        if (followers.length() > 1 && stands(followers.toString(), cursor)) {
            return true;
        }
        int follower = next[i];
        for (int tries = 0; follower >= 0 && tries < 3; tries++, follower = next[follower]) {
            String passage = wanted.get(follower);
            if (passage.length() >= TELLING && place(passage, cursor, found - 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next passage, or the end, comes soon. */
    private boolean isFollowed(int i, int from, int distance) {
        int follower = next[i];
        if (follower < 0) {
            return true;
        }
        return place(wanted.get(follower), from, from + distance) >= 0;
    }

    /** What is left, of at least some length, beside its neighbours or wherever it is whole. */
    private void elsewhere(int length) {
        int cursor = 0;
        for (int i = 0; i < at.length; i++) {
            String passage = wanted.get(i);
            if (passage.isEmpty() || settled.get(i) || passage.length() < length) {
                continue;
            }
            int found = beside(i);
            found = found >= 0 ? found : place(passage, cursor);
            found = found >= 0 ? found : place(passage, 0);
            if (found >= 0) {
                take(i, found);
                cursor = found + passage.length();
            }
        }
    }

    /** The place directly behind the passage before, or directly before the passage behind. */
    private int beside(int i) {
        String passage = wanted.get(i);
        int before = i - 1;
        while (before >= 0 && wanted.get(before).isEmpty()) {
            before--;
        }
        if (before >= 0 && at[before] >= 0) {
            int place = at[before] + wanted.get(before).length();
            if (mayBegin(place) && stands(passage, place)) {
                return place;
            }
        }
        int behind = i + 1;
        while (behind < at.length && wanted.get(behind).isEmpty()) {
            behind++;
        }
        int place = behind < at.length && at[behind] >= 0 ? at[behind] - passage.length() : -1;
        return place >= 0 && mayBegin(place) && stands(passage, place) ? place : -1;
    }

    private boolean mayBegin(int place) {
        return anywhere || starts.get(place);
    }

    /** Of passages that are nowhere whole, their longest beginnings and ends. */
    private void parts() {
        for (int i = 0; i < at.length; i++) {
            String passage = wanted.get(i);
            if (passage.isEmpty() || settled.get(i)) {
                continue;
            }
            int head = longest(passage, true);
            if (head == passage.length()) {
                take(i, free.indexOf(passage));
                continue;
            }
            claim(free.indexOf(passage.substring(0, head)), head);
            String rest = passage.substring(head);
            int tail = longest(rest, false);
            claim(free.indexOf(rest.substring(rest.length() - tail)), tail);
            missing[i] = rest.substring(0, rest.length() - tail);
        }
    }

    /** What is missing of a passage may stand in pieces, where a page or a note cuts it, or as it is in another place. */
    private void pieces() {
        for (int i = 0; i < at.length; i++) {
            String lost = missing[i];
            boolean telling = lost.codePoints().anyMatch(Character::isLetterOrDigit);
            boolean divisible = telling ? movable.get(i) && lost.length() >= 2 * PIECE : !lost.isEmpty();
            if (!lost.isEmpty() && (isApart(lost) || divisible && isInPieces(lost, telling ? PIECE : 1))) {
                missing[i] = "";
            }
        }
    }

    /** Whether a text stands in pieces that are long enough to be no chance. */
    private boolean isInPieces(String lost, int least) {
        String before = free.toString();
        int from = 0;
        while (from < lost.length()) {
            String rest = lost.substring(from);
            int length = beginning(rest);
            if (length < Math.min(least, rest.length())) {
                free.replace(0, free.length(), before);
                return false;
            }
            claim(free.indexOf(rest.substring(0, length)), length);
            from += length;
        }
        return true;
    }

    /** How much of the beginning of a text stands somewhere. */
    private int beginning(String text) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (free.indexOf(text.substring(0, middle)) >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether a text is left over exactly as it is. */
    private boolean isApart(String lost) {
        for (int place = free.indexOf(lost); place >= 0; place = free.indexOf(lost, place + 1)) {
            int end = place + lost.length();
            if ((place == 0 || free.charAt(place - 1) == TAKEN) && (end == free.length() || free.charAt(end) == TAKEN)) {
                claim(place, lost.length());
                return true;
            }
        }
        return false;
    }

    /** How much of a passage, from its beginning or its end, stands somewhere; little says nothing. */
    private int longest(String passage, boolean head) {
        int low = 0;
        int high = passage.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            String part = head ? passage.substring(0, middle) : passage.substring(passage.length() - middle);
            if (free.indexOf(part) >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low >= Math.min(4, passage.length()) || low * 3 >= passage.length() ? low : 0;
    }

    private int place(String passage, int from) {
        return place(passage, from, Integer.MAX_VALUE);
    }

    /** The first free place of a passage at which passages may begin; the search ends behind a limit. */
    private int place(String passage, int from, int limit) {
        int found = limit == Integer.MAX_VALUE || limit + passage.length() >= free.length()
                ? free.indexOf(passage, from)
                : within(passage, from, limit);
        while (found >= 0 && found <= limit && passage.length() < TELLING && !mayBegin(found)) {
            int start = starts.nextSetBit(found + 1);
            found = start < 0 || start > limit ? -1 : free.indexOf(passage, start);
        }
        return found <= limit ? found : -1;
    }

    private int within(String passage, int from, int limit) {
        int begin = Math.min(Math.max(0, from), free.length());
        int end = Math.max(begin, Math.min(free.length(), limit + passage.length()));
        int found = free.substring(begin, end).indexOf(passage);
        return found < 0 ? -1 : begin + found;
    }

    private void take(int i, int place) {
        at[i] = place;
        settled.set(i);
        claim(place, wanted.get(i).length());
    }

    private boolean stands(String passage, int place) {
        if (place + passage.length() > free.length()) {
            return false;
        }
        for (int i = 0; i < passage.length(); i++) {
            if (free.charAt(place + i) != passage.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void claim(int place, int length) {
        for (int i = place; i < place + length; i++) {
            free.setCharAt(i, TAKEN);
        }
        starts.set(place + length);
    }

    /** Whether a passage stands between those that keep their order before and behind it. */
    private boolean stands(int i, BitSet ordered) {
        int before = ordered.previousSetBit(i);
        int behind = ordered.nextSetBit(i);
        return (before < 0 || at[before] < at[i]) && (behind < 0 || at[i] < at[behind]);
    }

    private List<Extra> extras() {
        List<Extra> extras = new ArrayList<>();
        int start = 0;
        while (start < free.length()) {
            int end = start;
            while (end < free.length() && free.charAt(end) != TAKEN) {
                end++;
            }
            if (end > start) {
                extras.add(new Extra(start, text.substring(start, end)));
            }
            start = end + 1;
        }
        return extras;
    }
}
