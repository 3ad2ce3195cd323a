package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The running text of a paragraph: lines joined, white space made even, and for each character the place it came from.
 * A break of the source stands in it as {@link #MARK}, a character that no transcript contains.
 */
final class Flow {

    /** Stands where a page or line of the source begins. */
    static final char MARK = '\u0001';

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Element> marks = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final Offsets offsets = new Offsets();

    Flow() {
    }

    /** A text that will have so many characters: a long one is not copied while it grows. */
    Flow(int length) {
        text.ensureCapacity(length);
    }

    /** Adds a character that stands at an offset of the transcript. */
    void add(char c, int offset) {
        offsets.put(text.length(), offset);
        text.append(c);
    }

    /** An element around a stretch of a flow. */
    record Style(int from, int to, Element element) {
    }

    /** Puts an element around what stands between two indexes; it is made when the flow is read. */
    void style(int from, int to, Element element) {
        if (to > from) {
            styles.add(new Style(from, to, element));
        }
    }

    List<Style> styles() {
        return styles;
    }

    /** Adds text that stands at an offset of the transcript. */
    void add(String words, int offset) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), offset + i);
        }
    }

    /** Adds a break. */
    void mark(Element element, int offset) {
        marks.put(text.length(), element);
        add(MARK, offset);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index < 0 || index >= text.length() ? '\0' : text.charAt(index);
    }

    /** The break that stands at an index. */
    Optional<Element> markAt(int index) {
        return Optional.ofNullable(marks.get(index));
    }

    /** Where a character came from; for the end, just behind the last one. */
    int offset(int index) {
        if (text.length() == 0) {
            return 0;
        }
        return index < text.length() ? offsets.at(index) : offsets.at(text.length() - 1) + 1;
    }

    /** A stretch of it, breaks and all. */
    String raw(int from, int to) {
        return text.substring(from, to);
    }

    /** All of it, breaks and all, for looking at; it changes as the flow grows. */
    CharSequence sequence() {
        return text;
    }

    /** A stretch of it without the breaks. */
    String words(int from, int to) {
        String raw = raw(from, to);
        return raw.indexOf(MARK) < 0 ? raw : raw.replace(String.valueOf(MARK), "");
    }

    /** Whether a stretch of it is this text. */
    boolean is(int from, String other) {
        return from >= 0 && from + other.length() <= text.length()
                && text.substring(from, from + other.length()).equals(other);
    }

    int indexOf(String sign, int from) {
        return text.indexOf(sign, from);
    }

    /** Gives back the room that was kept for more text. */
    void settle() {
        text.trimToSize();
    }

    /** Takes the last character away. */
    void shorten() {
        text.setLength(text.length() - 1);
    }

    /** Takes the space at the end away. */
    void trim() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    @Override
    public String toString() {
        return words(0, length());
    }
}
