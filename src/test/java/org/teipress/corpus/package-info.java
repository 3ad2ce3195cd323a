/**
 * Real TEI of other projects, where it is at hand: every file gets its editions, and nothing of it is lost.
 */
@NullMarked
package org.teipress.corpus;

import org.jspecify.annotations.NullMarked;
