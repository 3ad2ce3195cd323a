/**
 * The ODD processor. {@link org.teipress.schema.OddCompiler} resolves a TEI customization (its modules, groups, changes
 * and inheritance) and writes the result as RELAX NG or Schematron; the work itself is done by the stylesheets below
 * {@code xslt/odd}, which also run with plain Saxon.
 */
@NullMarked
package org.teipress.schema;

import org.jspecify.annotations.NullMarked;
