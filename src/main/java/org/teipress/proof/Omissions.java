package org.teipress.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.publish.Output;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * The rules by which outputs leave text of the source out, from {@code schema/omissions.xml}: which elements, in which
 * outputs, and why. Immutable and thread-safe.
 */
final class Omissions {

    private static final String FILE = "/teipress/schema/omissions.xml";
    /** How the file names the elements of a namespace. */
    private static final Map<String, String> PREFIXES = Map.of(PreparedText.TEI, "",
            "http://www.w3.org/1998/Math/MathML", "mml:", "http://www.music-encoding.org/ns/mei", "mei:");
    private static final QName ROW = new QName(PreparedText.TP, "row");

    private final Map<String, List<Omission>> byElement = new HashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private record Omission(String id, Set<String> outputs, Set<String> beside, boolean withoutRow) {

        boolean holds(XdmNode element, Output output) {
            return outputs.contains(output.word()) && !(withoutRow && element.getAttributeValue(ROW) != null)
                    && (beside.isEmpty() || hasBeside(element));
        }

        private boolean hasBeside(XdmNode element) {
            return element.select(Steps.parent().then(Steps.child())).anyMatch(n ->
                    n.getNodeKind() == XdmNodeKind.ELEMENT && beside.contains(n.getNodeName().getLocalName()));
        }
    }

    private Omissions(XdmNode tree) {
        tree.select(Steps.descendant("omission")).forEach(omission -> {
            String id = omission.attribute("id");
            reasons.put(id, omission.getStringValue().strip().replaceAll("\\s+", " "));
            Omission rule = new Omission(id, Set.of(words(omission, "outputs")),
                    omission.attribute("beside") == null ? Set.of() : Set.of(words(omission, "beside")),
                    "row".equals(omission.attribute("without")));
            for (String element : words(omission, "elements")) {
                byElement.computeIfAbsent(element, e -> new ArrayList<>()).add(rule);
            }
        });
    }

    private static String[] words(XdmNode omission, String attribute) {
        return omission.attribute(attribute).strip().split("\\s+");
    }

    /** The rules that the program brings. */
    static Omissions brought() {
        return Brought.RULES;
    }

    /** The rule by which an output leaves out what stands in an element. */
    Optional<String> rule(XdmNode element, Output output) {
        String prefix = PREFIXES.get(element.getNodeName().getNamespaceUri().toString());
        if (prefix == null) {
            return Optional.empty();
        }
        List<Omission> anyOfItsKind = byElement.getOrDefault(prefix + "*", List.of());
        return byElement.getOrDefault(prefix + element.getNodeName().getLocalName(), anyOfItsKind).stream()
                .filter(o -> o.holds(element, output)).map(Omission::id).findFirst();
    }

    /** Why a rule leaves text out; empty for rules that are no omissions but rows of a convention. */
    Optional<String> reason(String id) {
        return Optional.ofNullable(reasons.get(id));
    }

    /** Read when first asked for. */
    private static final class Brought {
        private static final Omissions RULES = read();

        private static Omissions read() {
            try (InputStream in = Omissions.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + FILE);
                }
                Source source = Source.of(URI.create("teipress:/schema/omissions.xml"), in.readAllBytes());
                return new Omissions(new DocumentReader(new SaxonEngine(AccessPolicy.below())).read(source, List.of())
                        .document().orElseThrow(() -> new IllegalStateException(FILE + " is broken")).tree());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
