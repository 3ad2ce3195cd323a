package org.teipress.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder that a build writes to. A file is written beside its place and then put there in one move, so that whoever
 * looks sees the old one or the new one, never half of it; a full disk leaves the old one. One build at a time.
 */
final class OutputFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private OutputFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this build, making it if need be; empty if another build has it.
     *
     * @throws IOException if it cannot be made or written
     */
    static Optional<OutputFolder> take(Path root) throws IOException {
        Path own = Files.createDirectories(root.resolve(".teipress"));
        FileChannel channel = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OutputFolder(root.toAbsolutePath().normalize(), channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // Another build of this very program has it.
        }
        channel.close();
        return Optional.empty();
    }

    Path manifest() {
        return root.resolve(".teipress").resolve("manifest.json");
    }

    /** The file of a path below this folder. */
    Path file(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(path + " leads out of " + root);
        }
        return file;
    }

    /** Puts a file into its place, whole or not at all. */
    void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(root.resolve(".teipress"), "new", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            readable(fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Temporary files are private; editions are for everybody who may see the folder. */
    private static void readable(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file that an earlier build made, and its folders if they are empty now. */
    void remove(String path) throws IOException {
        Path file = file(path);
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
            try (var left = Files.list(folder)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
