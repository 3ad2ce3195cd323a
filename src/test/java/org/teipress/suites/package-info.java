/**
 * Conformance suites of others, run through our own front end where they are at hand: the W3C XML suite, the RELAX NG
 * suite, the Schematron suite. What differs is listed, with the reason, in {@code src/test/suites}.
 */
@org.jspecify.annotations.NullMarked
package org.teipress.suites;
