package org.teipress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The style sheets and scripts of the web edition, as the program brings them. */
final class WebAssets {

    private static final List<String> NAMES = List.of("edition.css", "edition.js");

    private WebAssets() {
    }

    static List<PublishedFile> all() {
        List<PublishedFile> files = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream in = WebAssets.class.getResourceAsStream("/teipress/web/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + name);
                }
                files.add(new PublishedFile(name, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
