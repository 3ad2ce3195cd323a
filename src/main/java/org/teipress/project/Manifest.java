package org.teipress.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the last build made, and of what: kept beside the output, so that the next build does only what is needed and
 * deletes only files of its own. A manifest that cannot be read counts as none: everything is made anew.
 *
 * @param editions by name
 */
record Manifest(Map<String, Entry> editions) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /**
     * One edition.
     *
     * @param key      checksum of everything that is not a file: the program, the settings, the outputs asked for
     * @param inputs   every file that was read or looked for, with its checksum
     * @param outputs  every file that was written, below the output folder, with its size
     * @param errors   how many errors were found
     * @param warnings how many warnings
     */
    record Entry(String key, Map<String, String> inputs, Map<String, Long> outputs, long errors, long warnings) {
    }

    Manifest {
        editions = new TreeMap<>(editions);
    }

    static Manifest read(Path file) {
        try {
            return Files.isRegularFile(file) ? JSON.readValue(file.toFile(), Manifest.class)
                    : new Manifest(Map.of());
        } catch (IOException e) {
            return new Manifest(Map.of());
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(new Manifest(new LinkedHashMap<>(editions)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files that were made before and are not made any more. */
    static List<String> stale(Entry before, Entry now) {
        return before.outputs().keySet().stream().filter(f -> !now.outputs().containsKey(f)).toList();
    }
}
