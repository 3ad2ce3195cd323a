package org.teipress.source;

/**
 * Where the document type declaration of a text stands, found without a parser.
 *
 * @param start offset of {@code <!DOCTYPE}; -1 if there is none
 * @param end   just behind it; the length of the text if it never ends
 * @param whole whether it ends
 */
record Doctype(int start, int end, boolean whole) {

    private static final Doctype NONE = new Doctype(-1, 0, true);

    static Doctype of(String text) {
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\uFEFF') {
                i++;
            } else if (text.startsWith("<!--", i)) {
                i = behind(text, "-->", i + 4);
            } else if (text.startsWith("<?", i)) {
                i = behind(text, "?>", i);
            } else {
                return text.startsWith("<!DOCTYPE", i) ? declaration(text, i) : NONE;
            }
        }
        return NONE;
    }

    /** Quotation marks, comments, instructions and the internal subset are minded. */
    private static Doctype declaration(String text, int start) {
        boolean inside = false;
        int i = start + 9;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("<!--", i)) {
                i = behind(text, "-->", i + 4);
            } else if (text.startsWith("<?", i)) {
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

    private static int behind(String text, String close, int from) {
        int at = text.indexOf(close, from);
        return at < 0 ? text.length() : at + close.length();
    }
}
