package org.teipress.imports;

/** Whether lines begin and end sentences. */
final class Sentences {

    private static final String TERMINAL = ".!?:…";
    private static final String CLOSING = "\"'”’»)]›“";
    private static final String OPENING = "\"'“„«»‘‚‹›([—–-*¿¡ ";

    private Sentences() {
    }

    /** Whether a line ends a sentence, or a quotation, the number of a note apart. */
    static boolean ended(String text, Line line) {
        int i = line.end() - 1;
        while (i > line.start() && (CLOSING.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
            i--;
        }
        boolean closed = i < line.end() - 1 && CLOSING.indexOf(text.charAt(line.end() - 1)) >= 0;
        return TERMINAL.indexOf(text.charAt(i)) >= 0 || closed;
    }

    /** Whether a sentence can begin with a line: it begins with a capital, or with a dash as talk does. */
    static boolean begun(String text, Line line) {
        int i = line.start();
        while (i < line.end() && (OPENING.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        boolean dash = "—–".indexOf(text.charAt(line.start())) >= 0;
        return i < line.end() && (Character.isUpperCase(text.codePointAt(i)) || dash);
    }
}
