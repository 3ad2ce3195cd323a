/**
 * What small pieces of TEI become, approved by eye: a folder per case under {@code src/test/golden}, named after the
 * element and a number.
 */
@NullMarked
package org.teipress.golden;

import org.jspecify.annotations.NullMarked;
