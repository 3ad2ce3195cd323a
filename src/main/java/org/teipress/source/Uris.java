package org.teipress.source;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** URI references as documents write them: with spaces and letters that a strict URI would refuse. */
public final class Uris {

    private Uris() {
    }

    /**
     * Resolves a reference against a base.
     *
     * @param base      an absolute URI; null or empty for none
     * @param reference as the document writes it
     * @throws IllegalArgumentException if the reference cannot be made a URI
     */
    public static URI resolve(@Nullable String base, String reference) {
        URI relative = parse(reference.strip());
        return base == null || base.isEmpty() ? relative : parse(base).resolve(relative);
    }

    /** Makes a URI of a text, escaping what must be escaped. */
    public static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            StringBuilder escaped = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean badPercent = c == '%' && !text.startsWith("%", i + 1) && !isHex(text, i + 1);
                if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || badPercent || Character.isISOControl(c)) {
                    escaped.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
                } else {
                    escaped.append(c);
                }
            }
            return URI.create(escaped.toString());
        }
    }

    private static boolean isHex(String text, int at) {
        return at + 2 <= text.length() && text.substring(at, at + 2).matches("[0-9A-Fa-f]{2}");
    }

    static InputSource input(Source source) {
        InputSource input = new InputSource(source.reader());
        input.setSystemId(source.uri().toString());
        return input;
    }
}
