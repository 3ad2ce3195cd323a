package org.teipress.report;

/**
 * A second place that explains a finding.
 *
 * @param span    where
 * @param message what is there, for instance "the first use of this identifier"
 */
public record Related(Span span, String message) {
}
