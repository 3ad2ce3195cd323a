/**
 * Says what is wrong with a document. {@link org.teipress.validate.Validation} reads a source once and lets every check
 * see it: {@link org.teipress.validate.RelaxNg} and {@link org.teipress.validate.Xsd} as events pass, {@link
 * org.teipress.validate.Schematron} and {@link org.teipress.validate.Pointers} on the tree. {@link
 * org.teipress.validate.SchemaChoice} decides which schemas count, {@link org.teipress.validate.Schemas} compiles them
 * once. A schema that cannot be had is an error and a check that did not run, never a silent pass.
 */
@NullMarked
package org.teipress.validate;

import org.jspecify.annotations.NullMarked;
