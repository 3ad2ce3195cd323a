package org.teipress.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with layout, taken apart: its blocks, the notes that are called in them, and all its words one after the other,
 * which is what offsets count in. Filled while the file is read, then written once.
 */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Pending> notes = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A note whose content is read after the text, and what it holds. */
    record Pending(Element element, List<Flow> paragraphs) {
    }

    /** All words so far; what is added here has the offset of its place. */
    StringBuilder text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Pending> notes() {
        return notes;
    }

    /** Images, by the address that the text has for them. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Adds words to a flow, so that they count in the text. */
    void add(Flow flow, String words) {
        int offset = text.length();
        text.append(words);
        flow.add(words, offset);
    }

    /** Ends a line of the text. */
    void endLine() {
        text.append('\n');
    }
}
