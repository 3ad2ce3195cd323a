/**
 * Keeps the shape of the program: which package may use which, where parsers are made and who prints, and how long
 * a method, a file and a template may grow before a noun is missing.
 */
@NullMarked
package org.teipress.architecture;

import org.jspecify.annotations.NullMarked;
