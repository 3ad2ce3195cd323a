package org.teipress.report;

import java.util.regex.Pattern;

/**
 * The stable name of a rule. Its first word says who found the fault: {@code xml-} the parser, {@code rng-}
 * RELAX NG, {@code xsd-} XML Schema, {@code tei-} our Schematron, {@code ref-} pointers, {@code uni-} characters, {@code lang-}
 * language tags, {@code text-} what is typed, {@code sign-} the sign model, {@code pub-} publishing. A project's own Schematron ids are taken as they stand.
 *
 * @param value letters, digits, hyphen, underscore, point or colon
 */
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]*");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    /** Makes a rule id of any text: characters that an id cannot have become hyphens. */
    public static RuleId of(String text) {
        String cleaned = text.strip().replaceAll("[^A-Za-z0-9_.:-]", "-");
        return new RuleId(FORM.matcher(cleaned).matches() ? cleaned : "rule-" + cleaned);
    }

    @Override
    public String toString() {
        return value;
    }
}
