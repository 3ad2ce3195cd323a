package org.teipress.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;

/** The characters that no typeface at hand has, with the places where they stand. Used for one document. */
final class MissingGlyphs {

    private static final int RELATED = 5;

    private final Map<Integer, List<String>> places = new LinkedHashMap<>();

    /** A character that no font has. */
    void note(int codePoint, String at) {
        places.computeIfAbsent(codePoint, c -> new ArrayList<>()).add(at);
    }

    /** One diagnostic for each character. */
    List<Diagnostic> diagnostics(TeiDocument document) {
        List<Diagnostic> all = new ArrayList<>();
        places.forEach((codePoint, at) -> {
            String name = Character.getName(codePoint);
            Diagnostic diagnostic = Diagnostic.error("pub-glyph-missing", document.span(at.get(0)),
                    String.format("no typeface has U+%04X %s%s", codePoint, name == null ? "(unassigned)" : name,
                            at.size() > 1 ? ", which occurs " + at.size() + " times" : ""))
                    .withHelp("the page shows U+FFFD in its place; encode it with a character that fonts have, or as "
                            + "a g with a mapping");
            for (String other : at.subList(1, Math.min(at.size(), RELATED))) {
                diagnostic = diagnostic.withRelated(document.span(other), "here, too");
            }
            all.add(diagnostic);
        });
        return all;
    }
}
