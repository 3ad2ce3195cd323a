package org.teipress.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.teipress.report.Severity;
import org.teipress.source.Source;

/**
 * A transcript as it was typed: its characters, one for one, so that an offset here is an offset in the file's text.
 * Characters that XML cannot hold are replaced by U+FFFD; other ways to end a line are line feeds. Immutable.
 *
 * @param uri      where it is
 * @param text     its characters
 * @param encoding what it was decoded with
 * @param evidence why
 */
record Transcript(URI uri, String text, String encoding, String evidence) {

    /** Reads bytes, in an encoding if somebody says which; what had to be decided or replaced goes to the findings. */
    static Transcript of(URI uri, byte[] bytes, Optional<Charset> encoding, Findings findings) throws IOException {
        TextDecoder.Result decoded = encoding.isPresent() ? TextDecoder.decode(bytes, encoding.get()) : TextDecoder.decode(bytes);
        if (!decoded.sure()) {
            findings.add("import-encoding", Severity.WARNING, 0, 0, "the file says not how it is encoded; read as "
                    + decoded.encoding() + " (" + decoded.evidence() + ")",
                    "if letters look wrong, say --encoding, or save it as UTF-8 and import it again");
        } else if (!decoded.encoding().equals("UTF-8")) {
            findings.add("import-encoding", Severity.INFO, 0, 0, "read as " + decoded.encoding() + " ("
                    + decoded.evidence() + ")", "");
        }
        return new Transcript(uri, clean(decoded.text(), findings), decoded.encoding(), decoded.evidence());
    }

    private static String clean(String text, Findings findings) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kept = c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? '\n' : allowed(text, i) ? c
                    : '\uFFFD';
            if (kept != c && clean == null) {
                clean = new StringBuilder(text);
            }
            if (kept != c && clean != null) {
                clean.setCharAt(i, kept);
            }
            if (kept == '\uFFFD') {
                findings.add("import-character", Severity.WARNING, i, i + 1, c == kept
                        ? "a character that could not be decoded" : String.format("U+%04X cannot stand in XML and is "
                        + "replaced by U+FFFD", (int) c), "compare the original");
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < '\uFFFE' && (c < '\u007F' || c > '\u009F') || c == '\t' || c == '\n' || c == '\r'
                || c == '\f';
    }

    /** The same text as a source, for quoting in reports. */
    Source source() {
        return Source.of(uri, text);
    }
}
