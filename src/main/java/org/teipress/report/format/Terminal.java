package org.teipress.report.format;

import org.teipress.report.Severity;

/** Colours for a terminal, or none. */
record Terminal(boolean colour) {

    private static final String RESET = "\u001B[0m";

    String severity(Severity severity, String text) {
        return paint(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        }, text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    /** Without characters that could steer the terminal or turn the direction of the text around. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(
                Character.isISOControl(c) && c != '\t' && c != '\n' || isDirection(c) ? 0xFFFD : c));
        return out.toString();
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + RESET : text;
    }
}
