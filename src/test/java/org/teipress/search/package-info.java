/** The index of a site, and the script that reads it. */
@NullMarked
package org.teipress.search;

import org.jspecify.annotations.NullMarked;
