package org.teipress.report;

/**
 * A change of one stretch of text.
 *
 * @param span        the text to replace; empty to insert
 * @param replacement what to put there
 */
public record Edit(Span span, String replacement) {
}
