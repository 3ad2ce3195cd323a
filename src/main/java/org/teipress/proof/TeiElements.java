package org.teipress.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The elements of TEI, by the schema that the program brings: for each of them the outputs have a rule. */
final class TeiElements {

    private static final List<String> MODULES = List.of("analysis", "certainty", "core", "corpus", "dictionaries", "drama", "figures", "gaiji",
            "header", "iso-fs", "linking", "msdescription", "namesdates", "nets", "spoken", "tagdocs", "textcrit", "textstructure", "transcr", "verse");
    private static final Pattern ELEMENT = Pattern.compile("<elementSpec[^>]*\\bident=\"([^\"]+)\"");

    private TeiElements() {
    }

    /** Whether an element is one of TEI. */
    static boolean has(String name) {
        return Names.ALL.contains(name);
    }

    /** Read when first asked for. */
    private static final class Names {
        private static final Set<String> ALL = MODULES.stream().flatMap(m -> ELEMENT.matcher(text(m)).results())
                .map((MatchResult m) -> m.group(1)).collect(Collectors.toUnmodifiableSet());

        private static String text(String module) {
            String file = "/teipress/schema/odd/modules/" + module + ".xml";
            try (InputStream in = TeiElements.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
