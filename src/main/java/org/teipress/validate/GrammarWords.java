package org.teipress.validate;

import java.util.List;
import java.util.Optional;

/**
 * A complaint of a validator in the encoder's words.
 *
 * @param message names the fault and the thing
 * @param help    the way out
 */
record GrammarWords(String message, Optional<String> help) {

    /** What only W3C Schema complains of: white space, or elements, in an element that holds nothing. */
    static final String MUST_BE_EMPTY = "must_be_empty";

    private static final OpenElement DOCUMENT = new OpenElement("document", "", Place.UNKNOWN, Optional.empty());

    static GrammarWords of(GrammarFinding finding, ContentModels models) {
        OpenElement element = finding.element().orElse(DOCUMENT);
        Complaint m = finding.message();
        ElementAdvice elements = new ElementAdvice(models);
        return switch (m.key()) {
            case "unknown_element" -> elements.unknown(element, m.names(1));
            case "out_of_context_element", "element_not_allowed_yet" ->
                    elements.misplaced(element, finding.before(), m.names(1));
            case "unexpected_element_required_element_missing", "unexpected_element_required_elements_missing" ->
                    elements.passedOver(element, m.names(1));
            case "text_not_allowed" -> elements.text(element, m.names(0));
            case "incomplete_element_required_element_missing", "incomplete_element_required_elements_missing" ->
                    elements.incomplete(element, m.names(1), List.of());
            case "incomplete_element_required_elements_missing_expected" ->
                    elements.incomplete(element, List.of(), m.names(1));
            default -> attribute(finding, element, models);
        };
    }

    private static GrammarWords attribute(GrammarFinding finding, OpenElement element, ContentModels models) {
        Complaint m = finding.message();
        AttributeAdvice attributes = new AttributeAdvice(models);
        String name = attributeName(finding);
        return switch (m.key()) {
            case "no_attributes_allowed" -> new GrammarWords("<" + element.name() + "> takes no attributes, but has " + name,
                    Optional.of("remove " + name));
            case "invalid_attribute_name" -> attributes.unknown(element, name, m.names(1));
            case "invalid_attribute_value" -> attributes.value(element, name,
                    finding.attributes().getOrDefault(name, ""), m.arg(1));
            case "required_attribute_missing", "required_attributes_missing" ->
                    attributes.missing(element, m.names(1), false);
            case "required_attributes_missing_expected" -> attributes.missing(element, m.names(1), true);
            default -> other(m, element);
        };
    }

    private static GrammarWords other(Complaint m, OpenElement element) {
        return switch (m.key()) {
            case "invalid_element_value" -> new GrammarWords("the content of <" + element.name() + "> is not valid",
                    AttributeAdvice.advice("?", m.arg(1)));
            case "blank_not_allowed" -> new GrammarWords("<" + element.name() + "> must not be empty",
                    AttributeAdvice.advice("?", m.arg(1)));
            case MUST_BE_EMPTY -> new GrammarWords("<" + element.name() + "> must be empty",
                    Optional.of("write <" + element.name() + "/>, and put what it holds behind it"));
            case "duplicate_id" -> new GrammarWords("the identifier \"" + m.arg(0) + "\" is used twice",
                    Optional.of("give one of the two elements another one"));
            case "missing_id" -> new GrammarWords("nothing here has the identifier \"" + m.arg(0) + "\"",
                    Optional.of("correct it, or give the element that is meant this identifier"));
            case "reject_element" -> new GrammarWords("the schema allows no <" + element.name() + ">, for it stands in the namespace "
                    + m.arg(0), Optional.of("remove it, or correct the namespace"));
            case "reject_attribute" -> new GrammarWords("the schema allows no attributes of the namespace " + m.arg(0),
                    Optional.of("remove the attribute, or correct its prefix"));
            default -> new GrammarWords(m.text(), Optional.empty());
        };
    }

    /** The attribute at fault as it is written in the tag. */
    static String attributeName(GrammarFinding finding) {
        List<String> named = finding.message().names(0);
        String name = named.isEmpty() ? "" : named.get(0);
        String local = name.substring(name.indexOf(':') + 1);
        return finding.attributes().keySet().stream().filter(a -> a.equals(name)).findFirst()
                .or(() -> finding.attributes().keySet().stream().filter(a -> a.endsWith(":" + local)).findFirst())
                .orElse(name);
    }
}
