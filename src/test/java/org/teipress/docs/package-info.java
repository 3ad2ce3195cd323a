/**
 * Holds what is written about the program against the program: the manual names every command, option and setting,
 * the list of licences every library and typeface, and what the papers point to is there.
 */
@NullMarked
package org.teipress.docs;

import org.jspecify.annotations.NullMarked;
