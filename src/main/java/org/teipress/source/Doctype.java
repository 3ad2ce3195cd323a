package org.teipress.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the document type declaration of a text stands, found without a parser.
 *
 * @param start offset of {@code <!DOCTYPE}; -1 if there is none
 * @param end   just behind it; the length of the text if it never ends
 * @param whole whether it ends
 */
public record Doctype(int start, int end, boolean whole) {

    private static final Pattern HEAD = Pattern.compile("<!DOCTYPE\\s+[^\\s\\[>]+\\s*(?:(?:SYSTEM|"
            + "PUBLIC\\s+(?<public>\"[^\"]*\"|'[^']*'))\\s*(?<system>\"[^\"]*\"|'[^']*'))?");

    private static final Doctype NONE = new Doctype(-1, 0, true);

    /** The declaration in a text. */
    public static Doctype of(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\uFEFF') {
                i++;
            } else if (Chars.startsWith(text, "<!--", i)) {
                i = behind(text, "-->", i + 4);
            } else if (Chars.startsWith(text, "<?", i)) {
                i = behind(text, "?>", i);
            } else {
                return Chars.startsWith(text, "<!DOCTYPE", i) ? declaration(text, i) : NONE;
            }
        }
        return NONE;
    }

    /** What the declaration of a text refers to; empty if there is none, or if it never ends. */
    public Optional<External> external(CharSequence text) {
        Matcher m = HEAD.matcher(declaration(text));
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> publicId = Optional.ofNullable(m.group("public")).map(Doctype::unquoted);
        Optional<String> systemId = Optional.ofNullable(m.group("system")).map(Doctype::unquoted);
        String rest = text.subSequence(start + m.end(), end).toString();
        int bracket = rest.indexOf('[');
        return Optional.of(new External(publicId, systemId,
                bracket < 0 ? "" : rest.substring(bracket + 1, rest.lastIndexOf(']'))));
    }

    /**
     * The parts of a declaration.
     *
     * @param publicId public identifier of the DTD
     * @param systemId system identifier of the DTD, as written
     * @param subset   the declarations in the document itself
     */
    public record External(Optional<String> publicId, Optional<String> systemId, String subset) {
    }

    private CharSequence declaration(CharSequence text) {
        return start < 0 || !whole ? "" : text.subSequence(start, end);
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    /** Quotation marks, comments, instructions and the internal subset are minded. */
    private static Doctype declaration(CharSequence text, int start) {
        boolean inside = false;
        int i = start + 9;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Chars.startsWith(text, "<!--", i)) {
                i = behind(text, "-->", i + 4);
            } else if (Chars.startsWith(text, "<?", i)) {
                i = behind(text, "?>", i);
            } else if (c == '"' || c == '\'') {
                i = behind(text, String.valueOf(c), i + 1);
            } else if (c == '>' && !inside) {
                return new Doctype(start, i + 1, true);
            } else {
                inside = c == '[' || inside && c != ']';
                i++;
            }
        }
        return new Doctype(start, text.length(), false);
    }

    private static int behind(CharSequence text, String close, int from) {
        int at = Chars.indexOf(text, close, from);
        return at < 0 ? text.length() : at + close.length();
    }
}
