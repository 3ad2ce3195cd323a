package org.teipress.proof;

/**
 * A run of text of an output that says where its text comes from.
 *
 * @param text   as the output has it
 * @param node   the node of the prepared document that it comes from; empty for what the program adds
 * @param beside whether the output puts it beside what comes before it in the document
 */
record Run(String text, String node, boolean beside) {
}
