/**
 * The search over all editions of a site: an index made while the site is made, in files that a browser reads one by
 * one, as many as a question needs, from a disk as well as from a server. {@code site/search.js} is the other half.
 */
@NullMarked
package org.teipress.search;

import org.jspecify.annotations.NullMarked;
