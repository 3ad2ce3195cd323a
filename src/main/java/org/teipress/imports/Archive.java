package org.teipress.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.teipress.source.Source;

/**
 * The parts of a ZIP archive, read with care: names that lie or occur twice, too many parts and parts that swell are
 * refused. Nothing is unpacked to a disk.
 */
final class Archive {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_PART = 100L << 20;
    private static final long LARGEST = 500L << 20;
    private static final int SWELL = 200;
    private static final int SWELL_FROM = 1 << 20;

    private final URI uri;
    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive(URI uri) {
        this.uri = uri;
    }

    /**
     * Reads an archive.
     *
     * @throws NotATranscriptException if it is damaged or not to be trusted
     */
    static Archive of(URI uri, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("teipress", ".zip");
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Archive archive = new Archive(uri);
                archive.read(zip);
                return archive;
            } catch (ZipException e) {
                throw new NotATranscriptException("this ZIP archive is damaged: " + e.getMessage());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new NotATranscriptException("this archive has " + zip.size() + " parts; no document has so many");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!honest(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new NotATranscriptException("a part of this archive has a name that no program gives: "
                        + name.replaceAll("\\p{Cntrl}", "?"));
            }
            if (!entry.isDirectory()) {
                byte[] content = content(zip, entry);
                total += content.length;
                if (total > LARGEST) {
                    throw new NotATranscriptException("this archive swells to more than 500 MB");
                }
                parts.put(name, content);
            }
        }
    }

    private static boolean honest(String name) {
        return !name.isEmpty() && !name.startsWith("/") && !name.matches("(?s).*[\\\\:\\p{Cntrl}].*")
                && !name.matches("(?:.*/)?\\.{1,2}(?:/.*)?") && !name.contains("//");
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) LARGEST_PART + 1);
            boolean swells = content.length > SWELL_FROM && content.length > SWELL * Math.max(1, entry.getCompressedSize());
            if (content.length > LARGEST_PART || swells) {
                throw new NotATranscriptException("the part " + entry.getName() + " swells to more than a document can need");
            }
            return content;
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Set<String> names() {
        return parts.keySet();
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** An XML part as a source; its address is inside the archive. */
    Optional<Source> part(String name) {
        return bytes(name).map(b -> Source.of(URI.create("zip:" + uri.getRawPath() + "!/" + java.net.URLEncoder.encode(name,
                StandardCharsets.UTF_8)), b));
    }
}
