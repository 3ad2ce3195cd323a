/**
 * The parsed document and the engine that holds it. {@link org.teipress.document.DocumentReader} turns a source into
 * a {@link org.teipress.document.TeiDocument}, a tree that remembers where each node was written; {@link
 * org.teipress.document.SaxonEngine} is the one Saxon of the program, with everything switched off that a document or
 * a Schematron schema could use to reach outside.
 */
@NullMarked
package org.teipress.document;

import org.jspecify.annotations.NullMarked;
