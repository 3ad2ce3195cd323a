package org.teipress.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/**
 * TEI as it is written, in UTF-8. What is long waits in a temporary file, so that its length costs no memory. Written by one
 * thread; once it has been read it can be read again, by many, until it is closed.
 */
final class TeiText implements AutoCloseable {

    /** So many bytes stay in memory. */
    private static final int SHORT = 4_000_000;
    private static final int BUFFER = 1 << 14;

    private final DeferredFileOutputStream bytes = DeferredFileOutputStream.builder().setThreshold(SHORT).setPrefix("teipress").setSuffix(".xml").get();
    private final PrintWriter writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER));
    private boolean empty = true;
    private boolean onDisk;

    TeiText append(String text) {
        empty &= text.isEmpty();
        writer.write(text);
        if (!onDisk && !bytes.isInMemory()) {
            bytes.getFile().deleteOnExit(); // Should nobody come to close this.
            onDisk = true;
        }
        return this;
    }

    TeiText append(char character) {
        empty = false;
        writer.write(character);
        return this;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Ends the writing, and copies what was written. Throws where the disk had no room for it. */
    synchronized void writeTo(OutputStream out) throws IOException {
        writer.close();
        if (writer.checkError()) {
            throw new IOException("there is no room for a temporary file in " + System.getProperty("java.io.tmpdir"));
        }
        bytes.writeTo(out);
    }

    @Override
    public String toString() {
        UnsynchronizedByteArrayOutputStream all = UnsynchronizedByteArrayOutputStream.builder().get();
        try {
            writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Takes the temporary file away. */
    @Override
    public void close() {
        writer.close();
        if (!bytes.isInMemory()) {
            bytes.getFile().delete();
        }
    }
}
