package org.teipress.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teipress.source.Catalog;
import org.teipress.source.Wanted;

/**
 * The schemas that a user has put on this computer, each under its public address and with its checksum. As a catalog it
 * leads to them, whichever of {@code http} and {@code https}, with {@code www} or without, a document writes. A file that
 * was changed or lost is not led to. Reads its list when made; not to be changed by two processes at once.
 */
public final class SchemaCache implements Catalog {

    private static final String LIST = "schemas.tsv";

    private final Path folder;
    private final Map<String, Entry> entries = new TreeMap<>();

    /**
     * A schema, or a file that one includes.
     *
     * @param name   its public address
     * @param path   where it lies, below the folder of the cache, with slashes
     * @param sha256 its checksum when it was added
     * @param part   the schema that it was added for; empty for a schema of its own
     */
    public record Entry(URI name, String path, String sha256, Optional<URI> part) {
    }

    private SchemaCache(Path folder) {
        this.folder = folder;
        Path list = folder.resolve(LIST);
        try {
            for (String line : Files.isRegularFile(list) ? Files.readAllLines(list) : List.<String>of()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 4) {
                    URI name = URI.create(cells[0]);
                    entries.put(key(name), new Entry(name, cells[1], cells[2],
                            cells[3].isEmpty() ? Optional.empty() : Optional.of(URI.create(cells[3]))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cache in a folder, which need not be there yet. */
    public static SchemaCache in(Path folder) {
        return new SchemaCache(folder.toAbsolutePath().normalize());
    }

    /** The cache of the user: below {@code XDG_DATA_HOME}, or where this system keeps such things. */
    public static SchemaCache ofUser() {
        return in(userFolder());
    }

    private static Path userFolder() {
        String given = System.getProperty("teipress.data", "");
        String xdg = Optional.ofNullable(System.getenv("XDG_DATA_HOME")).orElse("");
        String local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).orElse("");
        Path base = !given.isEmpty() ? Path.of(given)
                : !xdg.isEmpty() && Path.of(xdg).isAbsolute() ? Path.of(xdg, "teipress")
                : !local.isEmpty() ? Path.of(local, "teipress")
                : Path.of(System.getProperty("user.home"), ".local", "share", "teipress");
        return base.resolve("schemas");
    }

    /** Where the files lie: what a schema from here includes may be read from there. */
    public Path folder() {
        return folder;
    }

    /** All entries, by name. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The file of an entry. */
    public Path file(Entry entry) {
        return folder.resolve(entry.path());
    }

    /** Whether the file of an entry is there and as it was when it was added. */
    public boolean isSound(Entry entry) {
        try {
            return Files.isRegularFile(file(entry)) && sha256(Files.readAllBytes(file(entry))).equals(entry.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<URI> lookup(Wanted wanted) {
        return Optional.ofNullable(entries.get(key(wanted.uri()))).filter(this::isSound).map(e -> file(e).toUri());
    }

    /**
     * Puts a file in, or replaces it.
     *
     * @param part the schema that it belongs to; empty if it is one itself
     * @throws IOException if it cannot be written
     */
    public Entry put(URI name, byte[] bytes, Optional<URI> part) throws IOException {
        String path = path(name);
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(name + " is no address for a schema");
        }
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "new", ".tmp");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        Entry entry = new Entry(name, path, sha256(bytes), part);
        Entry before = entries.get(key(name));
        boolean ownStays = before != null && before.part().isEmpty();
        entries.put(key(name), ownStays ? new Entry(name, path, entry.sha256(), Optional.empty()) : entry);
        save();
        return entry;
    }

    /**
     * Takes a schema out, with the parts that were added for it.
     *
     * @return the names of what was removed; empty if there was none
     * @throws IOException if a file cannot be removed
     */
    public List<URI> remove(URI name) throws IOException {
        List<Entry> gone = entries.values().stream().filter(e -> key(e.name()).equals(key(name))
                || e.part().filter(p -> key(p).equals(key(name))).isPresent()).toList();
        for (Entry entry : gone) {
            Files.deleteIfExists(file(entry));
            entries.remove(key(entry.name()));
        }
        save();
        return gone.stream().map(Entry::name).toList();
    }

    private void save() throws IOException {
        List<String> lines = new ArrayList<>();
        entries.values().forEach(e -> lines.add(String.join("\t", e.name().toString(), e.path(), e.sha256(),
                e.part().map(URI::toString).orElse(""))));
        Files.createDirectories(folder);
        Files.write(folder.resolve(LIST), lines);
    }

    /** The checksum of bytes, as lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What two addresses of the same file have in common. */
    private static String key(URI name) {
        return name.toString().replaceFirst("#.*$", "").replaceFirst("^https?://(www\\.)?", "https://");
    }

    /** A place below the folder that keeps the relations between addresses, so that relative inclusions work. */
    private static String path(URI name) {
        String plain = key(name).replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*):/*", "$1/");
        StringBuilder safe = new StringBuilder();
        for (String step : plain.split("/")) {
            String clean = step.replaceAll("[^A-Za-z0-9._-]", "_");
            safe.append(safe.isEmpty() ? "" : "/").append(clean.matches("\\.*") ? "_" + clean : clean);
        }
        return "files/" + safe;
    }
}
