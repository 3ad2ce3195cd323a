package org.teipress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Edit;
import org.teipress.report.Fix;
import org.teipress.report.Report;
import org.teipress.source.Source;

/** Applies safe fixes to files, changing no byte beside those of the fixes. What touches another fix waits for the next round. */
final class Fixer {

    private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Fixer() {
    }

    /**
     * Applies the safe fixes of a report.
     *
     * @return how many were applied
     * @throws IOException if a file cannot be written
     */
    static int apply(Report report) throws IOException {
        Map<URI, List<Fix>> byFile = new LinkedHashMap<>();
        report.diagnostics().stream().flatMap(d -> d.fix().stream()).filter(Fix::safe).distinct()
                .filter(f -> "file".equals(f.edits().get(0).span().uri().getScheme()))
                .forEach(f -> byFile.computeIfAbsent(f.edits().get(0).span().uri(), u -> new ArrayList<>()).add(f));
        int applied = 0;
        for (Map.Entry<URI, List<Fix>> file : byFile.entrySet()) {
            applied += apply(Path.of(file.getKey()), file.getValue());
        }
        return applied;
    }

    private static int apply(Path file, List<Fix> fixes) throws IOException {
        Source source = Source.of(file);
        byte[] before = Files.readAllBytes(file);
        Optional<Charset> charset = charset(source.text(), before);
        if (charset.isEmpty()) {
            return 0;
        }
        List<Edit> chosen = new ArrayList<>();
        int applied = 0;
        for (Fix fix : fixes) {
            if (fix.edits().stream().allMatch(e -> chosen.stream().noneMatch(c -> touch(c, e)))) {
                chosen.addAll(fix.edits());
                applied++;
            }
        }
        chosen.sort(Comparator.comparing(e -> -e.span().start().offset()));
        StringBuilder text = new StringBuilder(source.text());
        chosen.forEach(e -> text.replace(e.span().start().offset(), e.span().end().offset(), e.replacement()));
        Optional<byte[]> after = encoded(text.toString(), charset.get(), mark(before));
        if (after.isEmpty()) {
            return 0;
        }
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".tmp");
        Files.write(fresh, after.get());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return applied;
    }

    private static boolean touch(Edit one, Edit other) {
        return one.span().start().offset() <= other.span().end().offset()
                && other.span().start().offset() <= one.span().end().offset();
    }

    /** The encoding in which the text gives exactly the bytes of the file. */
    private static Optional<Charset> charset(String text, byte[] bytes) {
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE));
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            try {
                candidates.add(Charset.forName(declared.group(1)));
            } catch (UnsupportedCharsetException e) {
                return Optional.empty();
            }
        }
        return candidates.stream().filter(c -> encoded(text, c, mark(bytes)).filter(b -> Arrays.equals(b, bytes))
                .isPresent()).findFirst();
    }

    /** The byte order mark of a file, which is no part of its text. */
    private static byte[] mark(byte[] bytes) {
        if (bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), UTF8_MARK)) {
            return UTF8_MARK;
        }
        boolean wide = bytes.length >= 2 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        return wide ? Arrays.copyOf(bytes, 2) : new byte[0];
    }

    private static Optional<byte[]> encoded(String text, Charset charset, byte[] mark) {
        try {
            ByteBuffer body = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] all = Arrays.copyOf(mark, mark.length + body.remaining());
            body.get(all, mark.length, body.remaining());
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
