/**
 * Transcripts in, TEI out. {@link org.teipress.imports.Importer} reads a text as somebody typed it, with brackets for
 * what the editor did, and writes a TEI document; every decision is kept with its place ({@link
 * org.teipress.imports.Decision}) and every doubtful one becomes a diagnostic with the alternatives. The way of a text:
 * bytes to characters ({@link org.teipress.imports.TextDecoder}), characters to lines and paragraphs, paragraphs to
 * {@link org.teipress.imports.Flow}s that know where each character came from, flows to nodes by the grammar of the
 * convention, nodes to XML. Nothing is dropped silently.
 */
@NullMarked
package org.teipress.imports;

import org.jspecify.annotations.NullMarked;
