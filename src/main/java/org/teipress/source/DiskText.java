package org.teipress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in UTF-8 that stays in its file, however long it is: known is only where its pages begin, and a page is read when it is asked
 * for. Immutable and thread-safe. The file must not change meanwhile.
 */
final class DiskText implements CharSequence {

    /** Bytes of a page, at most: small beside the memory of any computer, large beside what a finding looks at. */
    static final int PAGE = 1 << 18;

    private final Path file;
    private final long[] bytes;
    private final int[] offsets;
    /** The page that was read last: nearly always the next letter is in it, too. A race costs a reading, nothing else. */
    private Page last = new Page(0, "");

    /** Letters from an offset on. */
    private record Page(int from, String letters) {
        boolean has(int offset) {
            return offset >= from && offset < from + letters.length();
        }
    }

    /** Pages begin at these bytes of the file and these offsets of the text; behind the last page, one more of each. */
    private DiskText(Path file, long[] bytes, int[] offsets) {
        this.file = file;
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /**
     * Looks through a file once.
     *
     * @param mark how many bytes stand before the text
     * @param page how many bytes a page may have
     * @return empty if something in it is not UTF-8, or if it is too long for any text
     */
    static Optional<DiskText> of(Path file, int mark, int page) throws IOException {
        long size = Files.size(file);
        if (size > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int most = (int) (size / Math.max(1, page - 3)) + 2;
        long[] bytes = new long[most];
        int[] offsets = new int[most];
        bytes[0] = mark;
        int pages = 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(page);
        CharBuffer out = CharBuffer.allocate(page);
        try (InputStream stream = Files.newInputStream(file)) {
            stream.skipNBytes(mark);
            for (boolean end = false; !end; pages++) {
                int read = stream.readNBytes(in.array(), in.position(), in.remaining());
                end = read < in.remaining();
                in.position(in.position() + read).flip();
                if (decoder.decode(in, out.clear(), end).isError()) {
                    return Optional.empty();
                }
                bytes[pages + 1] = bytes[pages] + in.position();
                offsets[pages + 1] = offsets[pages] + out.position();
                in.compact();
            }
        }
        return Optional.of(new DiskText(file, Arrays.copyOf(bytes, pages + 1), Arrays.copyOf(offsets, pages + 1)));
    }

    @Override
    public int length() {
        return offsets[offsets.length - 1];
    }

    @Override
    public char charAt(int offset) {
        Page page = last;
        if (!page.has(offset)) {
            page = page(offset);
            last = page;
        }
        return page.letters().charAt(offset - page.from());
    }

    @Override
    public String subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, length());
        StringBuilder text = new StringBuilder(end - start);
        for (int at = start; at < end;) {
            Page page = page(at);
            int to = Math.min(end, page.from() + page.letters().length());
            text.append(page.letters(), at - page.from(), to - page.from());
            at = to;
        }
        return text.toString();
    }

    /** All of it. */
    @Override
    public String toString() {
        return subSequence(0, length());
    }

    /** The text from its beginning, page by page. */
    Reader reader() {
        return new Reader() {
            private int at;

            @Override
            public int read(char[] into, int from, int length) {
                if (at == length() || length == 0) {
                    return length == 0 ? 0 : -1;
                }
                Page page = page(at);
                last = page;
                int count = Math.min(length, page.from() + page.letters().length() - at);
                page.letters().getChars(at - page.from(), at - page.from() + count, into, from);
                at += count;
                return count;
            }

            @Override
            public void close() {
                // Nothing stays open between two pages.
            }
        };
    }

    private Page page(int offset) {
        Page kept = last;
        if (kept.has(offset)) {
            return kept;
        }
        Objects.checkIndex(offset, length());
        int found = Arrays.binarySearch(offsets, offset);
        int number = found >= 0 ? found : -found - 2;
        // A page that only ends in the middle of a letter is empty: the letter is on the next.
        while (offsets[number + 1] <= offset) {
            number++;
        }
        return read(number);
    }

    private Page read(int number) {
        ByteBuffer buffer = ByteBuffer.allocate((int) (bytes[number + 1] - bytes[number]));
        try (FileChannel channel = FileChannel.open(file)) {
            for (int read = 0; read >= 0 && buffer.hasRemaining();) {
                read = channel.read(buffer, bytes[number] + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String letters = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        if (letters.length() != offsets[number + 1] - offsets[number]) {
            throw new UncheckedIOException(new IOException(file + " was changed while it was read"));
        }
        return new Page(offsets[number], letters);
    }
}
