package org.teipress.report.format;

import java.net.URI;
import org.teipress.report.Check;

/** What a check is called where people read it: our own schema and rules in words, any other schema by its name. */
final class SchemaNames {

    private static final String OURS = "teipress:/schema/";

    private SchemaNames() {
    }

    /** For instance {@code RELAX NG house.rng}, {@code schema of teipress} or {@code pointers}. */
    static String describe(Check check, Style style) {
        String schema = check.schema().orElse("");
        if (schema.startsWith(OURS + "rules/")) {
            return "rules of teipress";
        }
        if (schema.startsWith(OURS)) {
            return "schema of teipress";
        }
        if (schema.startsWith("tei:")) {
            return check.name() + " " + schema.replaceFirst("tei:/([^/]+)/(\\w+)\\.xsd", "$2 of TEI $1");
        }
        return schema.isEmpty() ? check.name() : check.name() + " " + style.name(URI.create(schema));
    }
}
