package org.teipress.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;

/**
 * What is found out before the layout: characters that no typeface at hand has, and images that cannot be printed, with
 * the places where they stand. Used for one document.
 */
final class Preflight {

    private static final int RELATED = 5;

    private final Map<Integer, List<String>> characters = new LinkedHashMap<>();
    private final Map<String, Diagnostic> images = new LinkedHashMap<>();
    private final TeiDocument document;

    Preflight(TeiDocument document) {
        this.document = document;
    }

    /** A character that no font has. */
    void missing(int codePoint, String at) {
        characters.computeIfAbsent(codePoint, c -> new ArrayList<>()).add(at);
    }

    /** An image that cannot be printed. */
    void unusable(String path, String reason, String at) {
        images.putIfAbsent(path, Diagnostic.warning("pub-image-print", document.span(at), "the image "
                + path.replaceFirst("^images/", "") + " is not printed: " + reason)
                .withHelp("save it as PNG, JPEG or SVG"));
    }

    /** One diagnostic for each character and each image. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        characters.forEach((codePoint, at) -> all.add(glyph(codePoint, at)));
        all.addAll(images.values());
        return all;
    }

    private Diagnostic glyph(int codePoint, List<String> at) {
        String name = Character.getName(codePoint);
        Diagnostic diagnostic = Diagnostic.error("pub-glyph-missing", document.span(at.get(0)),
                String.format("no typeface has U+%04X %s%s", codePoint, name == null ? "(unassigned)" : name,
                        at.size() > 1 ? ", which occurs " + at.size() + " times" : ""))
                .withHelp("the page shows U+FFFD in its place; write it with characters that fonts have, or as a g "
                        + "with a mapping");
        for (String other : at.subList(1, Math.min(at.size(), RELATED + 1))) {
            diagnostic = diagnostic.withRelated(document.span(other), "here, too");
        }
        return diagnostic;
    }
}
