package org.teipress.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes of a plain text turned into characters. A byte order mark decides; else bytes that are strict UTF-8 are UTF-8;
 * else the single-byte encoding whose reading looks most like words is taken, and said.
 */
final class TextDecoder {

    /** The likelier first; a Java that lacks one of them goes without. */
    private static final List<String> SINGLE_BYTE = Stream.of("windows-1252", "windows-1251", "KOI8-R", "IBM866", "windows-1253", "windows-1250",
            "windows-1254", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-15", "x-MacRoman", "x-MacCyrillic", "IBM850")
            .filter(Charset::isSupported).toList();
    private static final int SAMPLE = 1 << 18;
    /** One control character in so many bytes is too much for a text. */
    private static final int SPARSE = 50;

    private TextDecoder() {
    }

    /**
     * What the bytes say.
     *
     * @param text     the characters, without a byte order mark
     * @param encoding the encoding's name
     * @param evidence why this one
     * @param sure     whether nothing else could be meant
     */
    record Result(String text, String encoding, String evidence, boolean sure) {
    }

    /**
     * Decodes.
     *
     * @throws NotATranscriptException if the bytes are no text at all
     */
    static Result decode(byte[] bytes) throws IOException {
        Magic.refuse(bytes);
        Result marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Result(read(bytes, 0, wide), wide.name(), "every second byte is zero", true);
        }
        String strict = strictUtf8(bytes);
        if (strict != null) {
            return new Result(strict, "UTF-8", ascii(bytes) ? "only ASCII" : "strict UTF-8", true);
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (census.good() > 10L * census.bad()) {
            return new Result(read(bytes, 0, StandardCharsets.UTF_8), "UTF-8",
                    census.bad() + " damaged sequences among " + census.good() + " good ones", false);
        }
        if (controls(bytes) * SPARSE > bytes.length) {
            throw new NotATranscriptException("these bytes are no text: too many of them stand for no character");
        }
        return byEvidence(bytes);
    }

    /**
     * Decodes as somebody says. A byte order mark is no text.
     *
     * @throws NotATranscriptException if the bytes are no text at all
     */
    static Result decode(byte[] bytes, Charset charset) throws IOException {
        Magic.refuse(bytes);
        String text = read(bytes, 0, charset);
        return new Result(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name(), "as --encoding says", true);
    }

    /** How many bytes are control characters that no text has, in any encoding of single bytes. */
    private static int controls(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b >= 0 && b < ' ' && "\t\n\r\f\u000B\u001A\u001E".indexOf(b) < 0 ? 1 : 0;
        }
        return count;
    }

    private static @org.jspecify.annotations.Nullable Result byMark(byte[] b) {
        Object[][] marks = {{"UTF-8", 0xEF, 0xBB, 0xBF}, {"UTF-32LE", 0xFF, 0xFE, 0, 0}, {"UTF-32BE", 0, 0, 0xFE, 0xFF},
            {"UTF-16LE", 0xFF, 0xFE}, {"UTF-16BE", 0xFE, 0xFF}};
        for (Object[] mark : marks) {
            boolean same = b.length >= mark.length - 1;
            for (int i = 1; same && i < mark.length; i++) {
                same = (b[i - 1] & 0xFF) == (Integer) mark[i];
            }
            if (same) {
                Charset charset = Charset.forName((String) mark[0]);
                return new Result(read(b, mark.length - 1, charset), charset.name(), "byte order mark", true);
            }
        }
        return null;
    }

    /** UTF-16 without a mark: text in any script has spaces and line ends, whose upper byte is zero. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] b) {
        int[] zeros = new int[2];
        int length = Math.min(b.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += b[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most < 2 || most * 20 < length || Math.min(zeros[0], zeros[1]) * 8 > most) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @org.jspecify.annotations.Nullable String strictUtf8(byte[] bytes) {
        // Quick and without a copy: what stands for damage is not in the text, so nothing is damaged.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : decodedStrictly(bytes);
    }

    private static @org.jspecify.annotations.Nullable String decodedStrictly(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Result byEvidence(byte[] bytes) {
        String best = SINGLE_BYTE.get(0);
        String bestText = "";
        long first = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        for (String name : SINGLE_BYTE) {
            String text = read(sample(bytes), 0, Charset.forName(name));
            long score = Wordlike.score(text);
            // Encodings that read the same are no rivals.
            if (score > first) {
                second = first;
                first = score;
                best = name;
                bestText = text;
            } else if (!text.equals(bestText)) {
                second = Math.max(second, score);
            }
        }
        return new Result(read(bytes, 0, Charset.forName(best)), best, "read so, the text looks most like words",
                first - second > Math.max(8, Math.abs(first) / 20));
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    }

    private static String read(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
