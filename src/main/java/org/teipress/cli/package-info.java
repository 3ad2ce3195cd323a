/**
 * The command line: one class per command, and the only place that prints or ends the program. Every command calls a
 * service and hands its report to a reporter.
 */
@NullMarked
package org.teipress.cli;

import org.jspecify.annotations.NullMarked;
