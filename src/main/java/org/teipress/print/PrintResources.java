package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The only things that FOP can read: the fonts that the program brings, and the images that a run was given. Nothing
 * from disk, nothing from the network, and nothing can be written. Thread-safe.
 */
final class PrintResources implements ResourceResolver {

    private static final String FONTS = "teipress-font:/";
    private static final String IMAGES = "teipress-image:/";

    private final Map<String, Map<String, byte[]>> runs = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();

    /** Where a font file on the class path is found. */
    static URI font(String path) {
        return URI.create(FONTS + path);
    }

    /** The file on the class path that an address means. */
    static String path(URI font) {
        return font.toString().replaceFirst("^" + FONTS, "");
    }

    /** Makes the images of one run readable, until {@link #close}; yields the run's name. */
    String open(Map<String, byte[]> images) {
        String run = Long.toString(counter.incrementAndGet());
        runs.put(run, Map.copyOf(images));
        return run;
    }

    /** Forgets the images of a run. */
    void close(String run) {
        runs.remove(run);
    }

    /** Where an image of a run is found. */
    static String image(String run, String path) {
        return IMAGES + run + "/" + path;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        String address = uri.toString();
        if (address.startsWith(FONTS)) {
            return resource(address.substring(FONTS.length()));
        }
        if (address.startsWith(IMAGES)) {
            String[] parts = address.substring(IMAGES.length()).split("/", 2);
            byte[] bytes = runs.getOrDefault(parts[0], Map.of()).get(parts.length > 1 ? parts[1] : "");
            if (bytes != null) {
                return new Resource(new ByteArrayInputStream(bytes));
            }
        }
        throw new FileNotFoundException(address);
    }

    private static Resource resource(String path) throws IOException {
        InputStream in = PrintResources.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return new Resource(in);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("printing writes no files: " + uri);
    }
}
