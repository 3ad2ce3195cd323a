package org.teipress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teipress.report.Diagnostic;
import org.teipress.report.Position;
import org.teipress.report.Severity;
import org.teipress.report.Span;

/**
 * A document as its author wrote it: where it is, its decoded text, and where its lines begin. Immutable and
 * thread-safe. Bytes that cannot be decoded are faults, with their exact place; the text then holds U+FFFD there and
 * the reader refuses to parse it. A long text can stay on the disk ({@link #onDisk}): then use {@link #chars}.
 */
public final class Source {

    private final URI uri;
    private static final int HEAD = 4096;

    private final CharSequence text;
    private final LineIndex lines;
    private final List<Diagnostic> faults;
    private final Charset charset;
    private final byte[] mark;

    private Source(URI uri, byte[] bytes, Decoded decoded) {
        this.uri = uri;
        this.text = decoded.text();
        this.lines = new LineIndex(decoded.text());
        this.faults = Stream.concat(decoded.fault().map(f -> f.toDiagnostic(uri, lines, Severity.ERROR)).stream(),
                decoded.doubt().map(d -> d.toDiagnostic(uri, lines, Severity.WARNING)).stream()).toList();
        this.charset = decoded.charset();
        this.mark = Arrays.copyOf(bytes, decoded.mark());
    }

    private Source(URI uri, DiskText text, byte[] mark) {
        this.uri = uri;
        this.text = text;
        this.lines = new LineIndex(text);
        this.faults = List.of();
        this.charset = StandardCharsets.UTF_8;
        this.mark = mark;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file is not there, is no regular file or cannot be read
     */
    public static Source of(Path file) throws IOException {
        needed(file);
        return of(uri(file), Files.readAllBytes(file));
    }

    /**
     * Takes a file without holding its text in memory, for checks that work on events: lines and spans are read from the file when
     * they are asked for, so it must not change meanwhile. What is not plainly UTF-8 is read as a whole.
     *
     * @throws IOException if the file is not there, is no regular file or cannot be read
     */
    public static Source onDisk(Path file) throws IOException {
        return onDisk(file, DiskText.PAGE);
    }

    static Source onDisk(Path file, int page) throws IOException {
        needed(file);
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        int length = Decoded.markOfUtf8(head);
        Optional<DiskText> text = length < 0 ? Optional.empty() : DiskText.of(file, length, page);
        return text.isPresent() ? new Source(uri(file), text.get(), Arrays.copyOf(head, length)) : of(file);
    }

    private static void needed(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new java.nio.file.NoSuchFileException(file.toString(), null,
                    Files.exists(file) ? "not a regular file" : "no such file");
        }
    }

    private static URI uri(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }

    /** Takes bytes that were read elsewhere, for instance from standard input. */
    public static Source of(URI uri, byte[] bytes) {
        return new Source(uri, bytes, Decoded.of(bytes, Optional.empty()));
    }

    /** Takes bytes whose encoding is known from elsewhere; a byte order mark still counts for more. */
    public static Source of(URI uri, byte[] bytes, String encoding) {
        return new Source(uri, bytes, Decoded.of(bytes, Optional.of(encoding)));
    }

    /** Takes a text that is already decoded; an encoding declaration in it is ignored. */
    public static Source of(URI uri, String text) {
        return new Source(uri, new byte[0], new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty(),
                Optional.empty(), StandardCharsets.UTF_8, 0));
    }

    /** Where the document is. */
    public URI uri() {
        return uri;
    }

    /** The decoded text, line ends as they stand in the file, without a byte order mark. */
    public String text() {
        return text.toString();
    }

    /** The same text, which may lie on the disk: what works on it works on documents of any length. */
    public CharSequence chars() {
        return text;
    }

    /** The same text, from its beginning. */
    public Reader reader() {
        return text instanceof DiskText disk ? disk.reader() : new StringReader(text.toString());
    }

    /**
     * The bytes of another text in the encoding of this one, with its byte order mark.
     *
     * @return empty if the encoding lacks a character
     */
    public Optional<byte[]> encoded(String other) {
        try {
            ByteBuffer body = charset.newEncoder().encode(CharBuffer.wrap(other));
            byte[] all = Arrays.copyOf(mark, mark.length + body.remaining());
            body.get(all, mark.length, body.remaining());
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Where its lines begin. */
    public LineIndex lines() {
        return lines;
    }

    /** What was wrong with its bytes: an error if they are no text, a warning if the encoding is doubtful. */
    public List<Diagnostic> faults() {
        return faults;
    }

    /** Whether its bytes are text; if not, {@link #faults} says where they are not. */
    public boolean isText() {
        return faults.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** The stretch between two UTF-16 offsets. */
    public Span span(int start, int end) {
        return new Span(uri, lines.position(start), lines.position(end));
    }

    /**
     * The start tag that ends at a SAX location (which is just behind it). A raw {@code <} cannot stand inside a
     * tag, so the nearest one before is its beginning.
     */
    public Span tagEndingAt(int line, int column) {
        int end = lines.offset(line, column);
        int start = end == 0 ? -1 : Chars.lastIndexOf(text, "<", end - 1);
        return start < 0 ? Span.at(uri, lines.position(end)) : span(start, end);
    }

    /** An attribute, name to closing quotation mark, inside a start tag; the tag itself if it is not written there. */
    public Span attribute(Span tag, String name) {
        CharSequence written = text.subSequence(tag.start().offset(), tag.end().offset());
        Matcher m = Pattern.compile("(?<=\\s)" + Pattern.quote(name) + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(written);
        int from = tag.start().offset();
        return m.find() ? span(from + m.start(), from + m.end()) : tag;
    }

    /** The place of a SAX location as a point. */
    public Position position(int line, int column) {
        return lines.position(lines.offset(line, column));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
