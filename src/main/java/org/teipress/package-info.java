/**
 * teipress turns scholarly transcriptions into editions, in two hops:
 *
 * <pre>
 * Source --validate--&gt; Validated (Report, TeiDocument) --publish(output, view)--&gt; Publication (files, Report)
 * </pre>
 *
 * {@link org.teipress.TeiPress} is the front door. Both services return values: nothing below {@code cli} prints, ends
 * the program, or throws for a fault in the user's document. A report holds diagnostics, each with a rule, a place and
 * a way out; a publication holds files as bytes. Whoever calls decides what to do with them.
 */
@NullMarked
package org.teipress;

import org.jspecify.annotations.NullMarked;
