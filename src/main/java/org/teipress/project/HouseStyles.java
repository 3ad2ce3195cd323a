package org.teipress.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The house styles that the program brings: project files that hold nothing but how the printed page looks. */
final class HouseStyles {

    private static final String FOLDER = "/teipress/print/styles/";

    private HouseStyles() {
    }

    /** Their names. */
    static List<String> names() {
        return List.of("a5-reader", "royal-critical", "a4-proof", "documentary-volume");
    }

    /** One of them. */
    static TomlParseResult named(String name) {
        try (InputStream in = HouseStyles.class.getResourceAsStream(FOLDER + name + ".toml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its house style " + name);
            }
            return Toml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
