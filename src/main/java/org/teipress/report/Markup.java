package org.teipress.report;

/** Text made safe inside XML and HTML. Thread-safe. */
public final class Markup {

    private Markup() {
    }

    /** Escapes what would be markup between tags or in an attribute in double quotes; characters that XML cannot hold become U+FFFD. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.appendCodePoint(c);
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xD7FF && c != 0x7F || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
