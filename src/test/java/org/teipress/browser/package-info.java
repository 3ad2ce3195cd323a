/**
 * Our editions in a browser, as a reader uses them. The checks are in {@code src/test/browser}, in the browser's own
 * language; here they are run and their verdicts become tests.
 */
@NullMarked
package org.teipress.browser;

import org.jspecify.annotations.NullMarked;
