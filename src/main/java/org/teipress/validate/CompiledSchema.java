package org.teipress.validate;

/** A schema ready for use. Immutable and thread-safe: one is shared by all documents and threads. */
sealed interface CompiledSchema permits RelaxNg, Xsd, Schematron {

    /** The name of the check in a report: {@code RELAX NG}, {@code XML Schema} or {@code Schematron}. */
    String checkName();

    /** The schema as the report names it. */
    String name();
}
