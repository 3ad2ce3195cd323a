package org.teipress.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file with layout, taken apart: its blocks, the notes that are called in them, and all its words one after the other,
 * which is what offsets count in. Filled while the file is read, then written once.
 */
final class Draft {

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "emf", "wmf", "svg", "webp");

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

    /**
     * Keeps an image that the text shows, under a name of its own in the folder {@code media}; empty if it is of a kind that editions do not show.
     *
     * @param path  its path in the archive, of which the folders do not count
     * @param words what is said of it for those who do not see it; may be blank
     */
    Optional<Element> image(String path, byte[] bytes, String words) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\w.-]+", "-").replaceFirst("^[.-]+", "");
        int dot = name.lastIndexOf('.');
        if (dot < 1 || !IMAGES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String address = "media/" + name;
        for (int i = 2; files.containsKey(address) && !Arrays.equals(files.get(address), bytes); i++) {
            address = "media/" + name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        files.put(address, bytes);
        Element figure = Element.of("figure").add(Element.of("graphic", "url", address));
        return Optional.of(words.isBlank() ? figure : figure.add(Element.of("figDesc").text(words.strip())));
    }

    /** Adds words to a flow, so that they count in the text; spaces at its beginning stay out of it. */
    void add(Flow flow, String words) {
        int offset = text.length();
        text.append(words);
        String kept = flow.length() == 0 ? words.replaceFirst("^ +", "") : words;
        flow.add(kept, offset + words.length() - kept.length());
    }

    /** Ends a line of the text. */
    void endLine() {
        text.append('\n');
    }
}
