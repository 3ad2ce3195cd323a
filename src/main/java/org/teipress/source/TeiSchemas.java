package org.teipress.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The W3C Schemas of the TEI Consortium that a library of the program brings, under addresses such as
 * {@code tei:3.5.0}, {@code tei:3.5.0/lite} or {@code tei:/3.5.0/tei_lite.xsd}.
 */
public final class TeiSchemas {

    /** The only version that is in a library. */
    public static final String VERSION = "3.5.0";

    /** The customizations of that version. */
    public static final List<String> NAMES = List.of("all", "corpus", "drama", "enrich", "jtei", "lite", "minimal", "ms",
            "simplePrint", "speech", "tite");

    private static final Pattern ADDRESS = Pattern.compile("tei:/?" + Pattern.quote(VERSION)
            + "(?:/(?:tei_)?([A-Za-z_]+?)(?:\\.xsd)?)?");

    private TeiSchemas() {
    }

    /** The address of a customization, from its name with or without {@code tei_}; empty if there is none of this name. */
    public static Optional<URI> named(String name) {
        String plain = name.startsWith("tei_") ? name.substring("tei_".length()) : name;
        return NAMES.contains(plain) ? Optional.of(URI.create("tei:/" + VERSION + "/tei_" + plain + ".xsd"))
                : Optional.empty();
    }

    static AccessPolicy.Answer resolve(URI uri) {
        Matcher m = ADDRESS.matcher(uri.toString());
        String choice = String.join(", ", NAMES);
        if (!m.matches()) {
            return new AccessPolicy.Answer.Missing("there is no " + uri + "; there is tei:" + VERSION + " and, as in tei:"
                    + VERSION + "/lite, " + choice);
        }
        String file = "tei_" + Optional.ofNullable(m.group(1)).orElse("all") + ".xsd";
        try (InputStream in = TeiSchemas.class.getResourceAsStream("/xsd/" + file)) {
            return in == null ? new AccessPolicy.Answer.Missing("TEI " + VERSION + " has no " + file + "; it has " + choice)
                    : new AccessPolicy.Answer.Found(URI.create("tei:/" + VERSION + "/" + file), in.readAllBytes());
        } catch (IOException e) {
            return new AccessPolicy.Answer.Missing(uri + " cannot be read: " + e.getMessage());
        }
    }
}
