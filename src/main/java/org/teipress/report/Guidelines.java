package org.teipress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the TEI Guidelines speak of what a finding is about: of the element itself where the grammar found it, else of its rule. */
public final class Guidelines {

    private static final String PAGE = "https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ref-%s.html";
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[ >]");
    private static final Pattern MEANT = Pattern.compile("did you mean <(\\w+)>");

    /** Elements of TEI: a schema may have others, of which the Guidelines have no page. */
    private static final Set<String> ELEMENTS = elements();

    private Guidelines() {
    }

    /** The page on the element that a finding of the grammar is about. */
    public static Optional<String> element(Diagnostic d) {
        String rule = d.rule().value();
        if (!rule.startsWith("rng-") && !rule.startsWith("xsd-")) {
            return Optional.empty();
        }
        Matcher meant = MEANT.matcher(d.help().orElse(""));
        Matcher named = ELEMENT.matcher(d.message());
        return Optional.of(meant).filter(Matcher::find).or(() -> Optional.of(named).filter(Matcher::find))
                .map(m -> m.group(1)).filter(ELEMENTS::contains).map(PAGE::formatted);
    }

    /** The page on the element, else the chapter that the rule names. */
    public static Optional<String> of(Diagnostic d) {
        return element(d).or(() -> Rulebook.bundled().pageOrFamily(d.rule()).stream().flatMap(p -> p.links().stream())
                .filter(s -> s.contains("tei-c.org/")).findFirst());
    }

    private static Set<String> elements() {
        try (InputStream in = Guidelines.class.getResourceAsStream("tei-elements.txt")) {
            return Set.of(new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
