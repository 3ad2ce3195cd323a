package org.teipress.project;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.teipress.publish.Settings;

/**
 * One document to make editions of.
 *
 * @param name     its place in the output, with {@code /} between folders; safe as a file name on every system
 * @param file     the TEI file
 * @param settings what holds for it: the nearest {@code teipress.toml} upwards
 */
public record Edition(String name, Path file, ProjectSettings settings) {

    /** The same with another look. */
    Edition with(UnaryOperator<Settings> look) {
        return new Edition(name, file, settings.withPublish(look.apply(settings.publish())));
    }
}
