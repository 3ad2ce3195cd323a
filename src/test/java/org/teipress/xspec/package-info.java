/**
 * Runs the XSpec suites: {@code src/test/xspec} mirrors {@code xslt}, one suite per module.
 */
@NullMarked
package org.teipress.xspec;

import org.jspecify.annotations.NullMarked;
