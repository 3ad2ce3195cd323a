package org.teipress.imports;

import java.nio.file.Path;

/**
 * A TEI file with lists of persons, places and organisations.
 *
 * @param file    where to read it
 * @param address how the imported document points to it, before the {@code #}
 */
public record AuthorityFile(Path file, String address) {
}
