package org.teipress.report;

/**
 * A change of the source text that would mend a finding.
 *
 * @param title       what the change does, as an order: "write <ex> inside <expan>"
 * @param span        the text to replace
 * @param replacement what to put there
 * @param safe        whether the change keeps the meaning without a person looking at it
 */
public record Fix(String title, Span span, String replacement, boolean safe) {
}
