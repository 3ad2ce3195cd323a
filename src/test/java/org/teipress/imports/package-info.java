/** Tests of the import of transcripts: small texts with one thing in each, the seed text, properties. */
@NullMarked
package org.teipress.imports;

import org.jspecify.annotations.NullMarked;
