package org.teipress.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teipress.publish.PublishedFile;

/**
 * The index of a site: words in files by the alphabet, texts in files by their order. A question of three words costs
 * three files of words, and a page of answers the files in which these stand, however large the site is.
 * Used by one build, from one thread.
 */
public final class SearchIndex {

    /** About how many characters of words or texts go into one file. */
    private static final int FILE = 48 * 1024;
    private static final String FOLDER = "site/search/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Postings> words = new HashMap<>();
    private final List<Map<String, Object>> editions = new ArrayList<>();
    private final Filters filters = new Filters();
    private final List<PublishedFile> files = new ArrayList<>();
    private final List<Integer> firstUnits = new ArrayList<>();
    private List<List<Object>> texts = new ArrayList<>();
    private int textSize;
    private int unit;

    /** Adds an edition, by its folder below the site's. */
    public void add(String name, Part part) {
        editions.add(new TreeMap<>(Map.of("path", name, "title", part.title(), "first", unit)));
        for (List<String> told : part.units()) {
            String text = told.get(Part.TEXT);
            String more = told.get(Part.MORE);
            Folding.words(text).forEach(this::occurs);
            Folding.words(more).forEach(this::occurs);
            filters.named(told).forEach(this::occurs);
            filters.from(unit, part, told);
            if (texts.isEmpty()) {
                firstUnits.add(unit);
            }
            texts.add(List.of(editions.size() - 1, told.get(Part.ADDRESS), told.get(Part.HEADING), text, more,
                    told.subList(Part.VIEWS, told.size())));
            textSize += told.stream().mapToInt(String::length).sum() + 24;
            unit++;
            if (textSize > FILE) {
                endTexts();
            }
        }
    }

    private void occurs(String word) {
        words.computeIfAbsent(word, w -> new Postings()).add(unit);
    }

    private void endTexts() {
        if (!texts.isEmpty()) {
            files.add(script("texts-" + (firstUnits.size() - 1), "texts", firstUnits.size() - 1, texts));
        }
        texts = new ArrayList<>();
        textSize = 0;
    }

    /** All files of the index, below the folder of the site. Ends the index. */
    public List<PublishedFile> files() {
        endTexts();
        List<String> firstWords = writeWords();
        files.add(script("names", "names", 0, filters.names()));
        Map<String, Object> all = new TreeMap<>(Map.of("editions", editions, "units", unit, "words", firstWords,
                "texts", firstUnits, "runs", filters.runs(), "kinds", filters.kinds()));
        files.add(new PublishedFile(FOLDER + "index.js", bytes("teipressSearch.open(" + json(all) + ");\n")));
        return List.copyOf(files);
    }

    /** Writes the words in the order of their UTF-16 units, as the browser sorts; the first word of each file. */
    private List<String> writeWords() {
        List<String> firstWords = new ArrayList<>();
        Map<String, String> file = new TreeMap<>();
        int size = 0;
        for (Map.Entry<String, Postings> word : new TreeMap<>(words).entrySet()) {
            if (file.isEmpty()) {
                firstWords.add(word.getKey());
            }
            String written = word.getValue().written();
            file.put(word.getKey(), written);
            size += word.getKey().length() + written.length() + 6;
            if (size > FILE) {
                files.add(script("words-" + (firstWords.size() - 1), "words", firstWords.size() - 1, file));
                file = new TreeMap<>();
                size = 0;
            }
        }
        if (!file.isEmpty()) {
            files.add(script("words-" + (firstWords.size() - 1), "words", firstWords.size() - 1, file));
        }
        return firstWords;
    }

    private static PublishedFile script(String name, String function, int number, Object data) {
        return new PublishedFile(FOLDER + name + ".js",
                bytes("teipressSearch." + function + "(" + number + "," + json(data) + ");\n"));
    }

    private static String json(Object data) {
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c").replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
