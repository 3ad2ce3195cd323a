/**
 * Holds our stylesheets to our own rules, {@code xslt/lint/xslt-style.sch}.
 */
@NullMarked
package org.teipress.lint;

import org.jspecify.annotations.NullMarked;
