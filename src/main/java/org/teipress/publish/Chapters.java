package org.teipress.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Whether a web edition falls into a page for each chapter, and which of them has which address. */
final class Chapters {

    /** A text of more characters is long: its page would be heavy to load and slow to lay out. */
    private static final int LONG = 150_000;
    private static final String PLACES = "places.js";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Chapters() {
    }

    /** Whether the project wants chapters for this document. */
    static boolean areWanted(XdmNode prepared, Settings settings) {
        return switch (settings.web("chapters", "auto")) {
            case "divisions" -> true;
            case "none" -> false;
            default -> prepared.select(Steps.descendant("http://www.tei-c.org/ns/1.0", "text")).mapToInt(
                    text -> text.getStringValue().length()).sum() > LONG;
        };
    }

    /** Each address of an edition with its page, as the files tell; empty for an edition of one page. */
    static Map<String, String> pages(List<PublishedFile> files) {
        Map<String, String> pages = new HashMap<>();
        files.stream().filter(f -> f.path().equals(PLACES)).forEach(f -> {
            String script = new String(f.bytes(), StandardCharsets.UTF_8);
            read(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'))).properties().forEach(page ->
                    page.getValue().forEach(address -> pages.put(address.asText(), page.getKey())));
        });
        return pages;
    }

    /** What the search is told, its addresses those of the pages. */
    static byte[] told(byte[] json, Map<String, String> pages) {
        if (pages.isEmpty()) {
            return json;
        }
        JsonNode told = read(new String(json, StandardCharsets.UTF_8));
        told.get("units").forEach(unit -> {
            String address = unit.get(0).asText();
            ((ArrayNode) unit).set(0, pages.getOrDefault(address, "index.html") + "#" + address);
        });
        try {
            return JSON.writeValueAsBytes(told);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
