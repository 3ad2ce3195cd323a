/**
 * What the editions of a site know together: registers of persons, places, bodies, works and terms with all places that
 * speak of them, the letters, and the chronology. Entries of several editions that mean the same are one.
 */
@NullMarked
package org.teipress.registers;

import org.jspecify.annotations.NullMarked;
