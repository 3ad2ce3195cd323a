/**
 * From bytes to events. A {@link org.teipress.source.Source} is a file's decoded text with its line index; {@link
 * org.teipress.source.XmlReader} is the one place in the program where an XML parser is made, hardened the same way
 * on every JDK; {@link org.teipress.source.AccessPolicy} says which other files a document may name. Faults of the
 * document become diagnostics; only an unreadable file throws.
 */
@NullMarked
package org.teipress.source;

import org.jspecify.annotations.NullMarked;
