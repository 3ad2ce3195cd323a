package org.teipress.source;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * Bytes turned into text, strictly: the first byte that the encoding cannot have is reported with its place, where a
 * parser would name the last block it decoded.
 *
 * @param text    the text; what cannot be decoded is U+FFFD in it
 * @param fault   the first byte that is not text
 * @param doubt   why the declared encoding is probably not the real one, although the bytes can be read with it
 * @param charset the encoding that was used
 * @param mark    the length of the byte order mark, in bytes
 */
record Decoded(String text, Optional<Fault> fault, Optional<Fault> doubt, Charset charset, int mark) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private static final List<String> OLD = List.of("windows-1252", "windows-1250");

    /** Beyond ASCII, what stands in hardly any text. */
    private static final Pattern OF_NO_TEXT = Pattern.compile("[^\\x00-\\x7F\\p{L}\u2010-\u2026\u00A0\u00A7\u00AB\u00BB\u00B0\u00B7\u2030]");

    /** A byte sequence that is not text, or an encoding nobody knows. */
    record Fault(String rule, int offset, String message, String help) {

        Diagnostic toDiagnostic(URI uri, LineIndex lines, Severity severity) {
            return Diagnostic.of(rule, severity, Span.at(uri, lines.position(offset)), message).withHelp(help);
        }
    }

    static Decoded of(byte[] bytes, Optional<String> given) {
        Optional<Fault> foreign = given.isPresent() ? Optional.empty() : foreign(bytes);
        if (foreign.isPresent()) {
            return new Decoded("", foreign, Optional.empty(), StandardCharsets.UTF_8, 0);
        }
        int bom = Bom.length(bytes);
        ByteBuffer content = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
        if (bom > 0) {
            Decoded decoded = decode(content, Bom.charset(bytes));
            return decoded.doubted(contradiction(decoded.text(), decoded.charset()), bom);
        }
        if (given.isEmpty() && bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return decode(content, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        String name = given.or(() -> declared(bytes)).orElse("UTF-8");
        // A declared UTF-16 that can be read as ASCII up to there is a lie: the bytes are single.
        boolean wide = given.isEmpty() && name.toUpperCase(Locale.ROOT).matches("(UTF-?16|UTF-?32|UCS-?[24]|ISO-10646).*");
        if (!known(name)) {
            int at = Math.max(0, new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name));
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), Optional.of(new Fault(
                    "xml-encoding-unknown", at, "the encoding \"" + name + "\" is not known",
                    "save the file as UTF-8 and declare encoding=\"UTF-8\"")), Optional.empty(), StandardCharsets.UTF_8, bom);
        }
        Decoded decoded = decode(content, wide ? StandardCharsets.UTF_8 : Charset.forName(name));
        return decoded.doubted(given.isPresent() ? Optional.empty() : doubt(bytes, name, wide), bom);
    }

    /** The length of the byte order mark if a file that begins like this is UTF-8 and says nothing else; else -1. */
    static int markOfUtf8(byte[] head) {
        int bom = Bom.length(head);
        boolean other = bom > 0 && !Bom.charset(head).equals(StandardCharsets.UTF_8)
                || head.length < 2 || head[0] == 0 || head[1] == 0 || foreign(head).isPresent();
        boolean declared = declared(Arrays.copyOfRange(head, bom, head.length)).map("UTF-8"::equalsIgnoreCase).orElse(true);
        return !other && declared ? bom : -1;
    }

    private Decoded doubted(Optional<Fault> why, int length) {
        return new Decoded(text, fault, why, charset, length);
    }

    /** A declaration that names another encoding than the byte order mark; the mark counts. */
    private static Optional<Fault> contradiction(String text, Charset mark) {
        Matcher m = DECLARED.matcher(text.substring(0, Math.min(text.length(), 200)));
        String family = mark.name().replaceAll("(BE|LE)$", "");
        return !m.find() || m.group(1).toUpperCase(Locale.ROOT).startsWith(family) ? Optional.empty()
                : Optional.of(new Fault("xml-encoding-doubtful", m.start(1), "the file declares " + m.group(1)
                + ", but its byte order mark says " + family, "write encoding=\"" + family + "\""));
    }

    /** Bytes beyond ASCII that all make good UTF-8 are UTF-8, whatever the declaration says. */
    private static Optional<Fault> doubt(byte[] bytes, String name, boolean wide) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        boolean single = name.toUpperCase(Locale.ROOT).matches("(ISO-?8859|WINDOWS-125|CP125|LATIN|US-ASCII|MAC).*");
        if (!wide && (!single || first == bytes.length || !isUtf8(bytes))) {
            return Optional.empty();
        }
        return Optional.of(new Fault("xml-encoding-doubtful", wide ? 0 : first,
                "the file declares " + name + ", but its bytes are UTF-8",
                "write encoding=\"UTF-8\" in the XML declaration" + (wide ? "" : "; as it stands, é is read as Ã©")));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    private static boolean known(String name) {
        try {
            return name.matches("[A-Za-z][A-Za-z0-9._-]*") && !name.equalsIgnoreCase("UTF-7")
                    && Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Decoded decode(ByteBuffer in, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int good = out.position();
        out.flip();
        if (!result.isError()) {
            return new Decoded(out.toString(), Optional.empty(), Optional.empty(), charset, 0);
        }
        int bad = in.get(in.position()) & 0xFF;
        String text = out + "\uFFFD" + new String(in.array(), in.position() + 1, in.remaining() - 1,
                StandardCharsets.ISO_8859_1).replaceAll("[^\\x00-\\x7F]", "\uFFFD");
        return new Decoded(text, Optional.of(new Fault("xml-encoding", good, String.format(java.util.Locale.ROOT,
                "byte 0x%02X at byte %d is not valid %s", bad, in.position(), charset.name()), guess(in.array(), bad))), Optional.empty(),
                charset, 0);
    }

    /** The first encoding by which all bytes are letters or signs of a text: of western Europe, else of central Europe. */
    private static String guess(byte[] bytes, int bad) {
        String name = OLD.stream().filter(old -> OF_NO_TEXT.matcher(new String(bytes, Charset.forName(old))).results().findAny().isEmpty())
                .findFirst().orElse(OLD.get(0));
        String seen = new String(new byte[] {(byte) bad}, Charset.forName(name));
        return "the file looks like " + name + " (there the byte is \"" + seen
                + "\"): save it as UTF-8, or declare the encoding that it really has";
    }

    private static Optional<Fault> foreign(byte[] bytes) {
        String kind = startsWith(bytes, "PK\u0003\u0004") ? "a ZIP archive (a Word or EPUB file?)"
                : startsWith(bytes, "%PDF-") ? "a PDF"
                : startsWith(bytes, "\u00D0\u00CF\u0011\u00E0") ? "an old Word document"
                : startsWith(bytes, "\u0089PNG") || startsWith(bytes, "\u00FF\u00D8\u00FF") ? "an image"
                : startsWith(bytes, "\u001F\u008B") ? "a gzip archive" : "";
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Fault("xml-not-xml", 0,
                "this is " + kind + ", not XML", "give the TEI file itself"));
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Byte order marks; UTF-32 before UTF-16, whose mark it begins with. */
    private static final class Bom {
        private static final String UTF8 = "\u00EF\u00BB\u00BF";
        private static final String UTF32LE = "\u00FF\u00FE\u0000\u0000";
        private static final String UTF32BE = "\u0000\u0000\u00FE\u00FF";
        private static final String UTF16LE = "\u00FF\u00FE";
        private static final String UTF16BE = "\u00FE\u00FF";

        static int length(byte[] b) {
            return startsWith(b, UTF8) ? 3 : startsWith(b, UTF32LE) || startsWith(b, UTF32BE) ? 4
                    : startsWith(b, UTF16LE) || startsWith(b, UTF16BE) ? 2 : 0;
        }

        static Charset charset(byte[] b) {
            return startsWith(b, UTF8) ? StandardCharsets.UTF_8
                    : startsWith(b, UTF32LE) ? Charset.forName("UTF-32LE")
                    : startsWith(b, UTF32BE) ? Charset.forName("UTF-32BE")
                    : startsWith(b, UTF16LE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
    }
}
