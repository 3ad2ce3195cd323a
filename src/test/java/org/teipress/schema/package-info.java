/** Tests of the ODD processor and of the schema that is made with it. */
@NullMarked
package org.teipress.schema;

import org.jspecify.annotations.NullMarked;
