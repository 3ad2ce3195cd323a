package org.teipress.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fop.area.PageViewport;

/**
 * Puts the pages of facing sides in turn. Each side is a sequence that leaves out every second page; the pages of both
 * wait here until the right side is set, too. Used for one layout.
 */
final class Spreads {

    private final TreeMap<Integer, PageViewport> left = new TreeMap<>();
    private final TreeMap<Integer, PageViewport> right = new TreeMap<>();
    private Side side = Side.NONE;

    /** What a sequence of pages is. */
    enum Side {
        NONE, LEFT, RIGHT;

        /** By the name of its masters. */
        static Side of(String masters) {
            return masters.startsWith("facing-left") ? LEFT : masters.startsWith("facing-right") ? RIGHT : NONE;
        }
    }

    /**
     * A sequence begins, after the last page of the one before has come.
     *
     * @return the number of the page that it follows, if that is another than FOP thinks
     */
    OptionalInt begins(Side next) {
        side = next;
        if (next == Side.RIGHT) {
            return left.isEmpty() ? OptionalInt.empty() : OptionalInt.of(left.firstKey());
        }
        return OptionalInt.empty();
    }

    /** The last of the waiting pages; nothing if none waits. */
    OptionalInt last() {
        return numbers().isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers().last());
    }

    /** Whether a page has to wait, and does so here. */
    boolean take(PageViewport page) {
        if (side != Side.NONE) {
            (side == Side.LEFT ? left : right).put(page.getPageNumber(), page);
        }
        return side != Side.NONE;
    }

    /** All that waited, in order: of a page that both sides have, what stands on it. */
    List<PageViewport> release() {
        List<PageViewport> all = before(Integer.MAX_VALUE);
        left.clear();
        right.clear();
        return all;
    }

    /** The pages before the one that is being set, if pages wait; running heads look for the last heading on them. */
    List<PageViewport> before() {
        return before(side == Side.RIGHT && !left.isEmpty() ? (right.isEmpty() ? left.firstKey() : right.lastKey()) + 1
                : Integer.MAX_VALUE);
    }

    private List<PageViewport> before(int end) {
        List<PageViewport> pages = new ArrayList<>();
        for (int number : numbers()) {
            if (number < end) {
                PageViewport even = left.getOrDefault(number, right.get(number));
                pages.add(number % 2 == 0 ? even : right.getOrDefault(number, even));
            }
        }
        return pages;
    }

    private TreeSet<Integer> numbers() {
        TreeSet<Integer> numbers = new TreeSet<>(left.keySet());
        numbers.addAll(right.keySet());
        return numbers;
    }
}
