package org.teipress.publish;

/**
 * One file of a publication.
 *
 * @param path  below the publication's folder, with {@code /} between names
 * @param bytes its content; not copied, so never change it
 */
public record PublishedFile(String path, byte[] bytes) {
}
