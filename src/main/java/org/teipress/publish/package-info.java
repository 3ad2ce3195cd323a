/**
 * From a document to an edition. {@link org.teipress.publish.Publisher} runs the steps of {@code xslt/prepare} and one
 * output's stylesheet, and returns a {@link org.teipress.publish.Publication}: the files, as bytes, and what there was
 * to say about making them. Nothing here writes to a disk.
 */
@NullMarked
package org.teipress.publish;

import org.jspecify.annotations.NullMarked;
