package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which element a style of a word processor means. Immutable.
 *
 * @param elements by the name of the style, in lower case
 */
public record StyleMap(Map<String, List<String>> elements) {

    /** What styles mean that every word processor has. */
    static final StyleMap USUAL = usual();

    public StyleMap {
        elements = Map.copyOf(elements);
    }

    /** A map that says nothing. */
    public static StyleMap none() {
        return new StyleMap(Map.of());
    }

    /**
     * Reads a file of lines with the name of a style, an element, and attributes as {@code name=value}, between tabs.
     *
     * @throws ChoiceFile.Malformed if a line is something else
     */
    public static StyleMap read(String content) throws ChoiceFile.Malformed {
        Map<String, List<String>> elements = new HashMap<>();
        int line = 0;
        for (String row : content.split("\\R")) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] cells = row.split("\t");
            boolean good = cells.length > 1 && cells[1].strip().matches("[\\p{L}_][\\w.-]*");
            for (int i = 2; good && i < cells.length; i++) {
                good = cells[i].strip().matches("[\\p{L}_][\\w.:-]*=.*");
            }
            if (!good) {
                throw new ChoiceFile.Malformed("line " + line + " is no style: name of the style, element, attributes as "
                        + "name=value, between tabs");
            }
            List<String> parts = new ArrayList<>(List.of(cells).subList(1, cells.length));
            parts.replaceAll(String::strip);
            elements.put(cells[0].strip().toLowerCase(Locale.ROOT), parts);
        }
        return new StyleMap(elements);
    }

    private static StyleMap usual() {
        Map<String, List<String>> map = new HashMap<>();
        map.put("emphasis", List.of("emph"));
        map.put("strong", List.of("hi", "rend=bold"));
        map.put("subtle emphasis", List.of("emph"));
        map.put("intense emphasis", List.of("emph"));
        map.put("book title", List.of("title", "level=m"));
        map.put("quote char", List.of("quote"));
        map.put("caption", List.of("p", "rend=caption"));
        for (String quote : List.of("quote", "intense quote", "block text", "quotations", "block quotation")) {
            map.put(quote, List.of("quote"));
        }
        for (String verse : List.of("verse", "poem", "poetry", "verse line")) {
            map.put(verse, List.of("l"));
        }
        return new StyleMap(map);
    }

    /** The element that a style means, without content. */
    Optional<Element> element(String style) {
        List<String> parts = elements.get(style.toLowerCase(Locale.ROOT));
        if (parts == null) {
            return Optional.empty();
        }
        Element element = Element.of(parts.get(0));
        parts.stream().skip(1).forEach(a -> element.set(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1)));
        return Optional.of(element);
    }
}
