/**
 * A folder of editions on a disk: what its {@code teipress.toml} says, which files are editions, and how their outputs
 * are written so that nothing good is ever lost. {@link org.teipress.project.Build} is the whole job: it validates and
 * publishes what has changed, and puts new files in the place of old ones only when they are complete.
 */
@NullMarked
package org.teipress.project;

import org.jspecify.annotations.NullMarked;
