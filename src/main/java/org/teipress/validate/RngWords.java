package org.teipress.validate;

import java.util.List;
import java.util.Optional;

/**
 * A complaint of Jing in the encoder's words.
 *
 * @param message names the fault and the thing
 * @param help    the way out
 */
record RngWords(String message, Optional<String> help) {

    static RngWords of(RngFinding finding) {
        String element = finding.element().map(e -> "<" + e.name() + ">").orElse("the document");
        String parent = finding.element().flatMap(OpenElement::parent).map(p -> "<" + p.name() + ">").orElse("");
        RngMessages.Parsed m = finding.message();
        return switch (m.key()) {
            case "unknown_element" -> unknown(finding, element);
            case "out_of_context_element", "element_not_allowed_yet" -> misplaced(finding, element, parent);
            case "unexpected_element_required_element_missing", "unexpected_element_required_elements_missing" ->
                    new RngWords(Allowed.tags(m.names(1), " and ") + " must come before " + element
                            + (parent.isEmpty() ? "" : " in " + parent), Optional.of("add " + Allowed.tags(m.names(1), " and ")));
            case "no_attributes_allowed" -> new RngWords(element + " takes no attributes, but has "
                    + attributeName(finding), Optional.of("remove " + attributeName(finding)));
            case "invalid_attribute_name" -> new RngWords(element + " has no attribute " + attributeName(finding),
                    attributeHelp(finding));
            case "invalid_attribute_value" -> value(finding, element);
            case "required_attribute_missing", "required_attributes_missing" -> new RngWords(
                    element + " lacks the attribute" + (m.names(1).size() > 1 ? "s " : " ")
                            + String.join(" and ", m.names(1)),
                    Optional.of("add " + String.join("=\"…\" ", m.names(1)) + "=\"…\""));
            case "required_attributes_missing_expected" -> new RngWords(element + " lacks an attribute",
                    Optional.of("add one of " + String.join(", ", m.names(1))));
            case "text_not_allowed" -> new RngWords("text is not allowed directly inside " + element,
                    Allowed.list(m.names(0)));
            default -> more(finding, element);
        };
    }

    private static RngWords more(RngFinding finding, String element) {
        RngMessages.Parsed m = finding.message();
        return switch (m.key()) {
            case "incomplete_element_required_element_missing", "incomplete_element_required_elements_missing" ->
                    new RngWords(element + " is incomplete: it lacks " + Allowed.tags(m.names(1), " and "),
                            Optional.of("add " + Allowed.tags(m.names(1), " and ")));
            case "incomplete_element_required_elements_missing_expected" ->
                    new RngWords(element + " is incomplete", Allowed.list(m.names(1)).map(a -> "add something: " + a));
            case "invalid_element_value" -> new RngWords("the content of " + element + " is not valid",
                    data(m.arg(1)));
            case "blank_not_allowed" -> new RngWords(element + " must not be empty", data(m.arg(1)));
            case "duplicate_id" -> new RngWords("the identifier " + m.arg(0) + " is used twice",
                    Optional.of("give one of them another xml:id"));
            case "missing_id" -> new RngWords("nothing here has the identifier " + m.arg(0), Optional.empty());
            default -> new RngWords(m.text(), Optional.empty());
        };
    }

    private static RngWords unknown(RngFinding finding, String element) {
        return new RngWords("there is no element " + element + " in the schema", Allowed.list(finding.message().names(1)));
    }

    private static RngWords misplaced(RngFinding finding, String element, String parent) {
        String where = parent.isEmpty() ? element + " cannot be the root element"
                : element + " is not allowed inside " + parent;
        return new RngWords(where, Allowed.list(finding.message().names(1)));
    }

    private static RngWords value(RngFinding finding, String element) {
        String attribute = attributeName(finding);
        String value = Optional.ofNullable(finding.attributes().get(attribute)).orElse("");
        return new RngWords("\"" + value + "\" is no value for " + attribute + " on " + element,
                data(finding.message().arg(1)));
    }

    private static Optional<String> attributeHelp(RngFinding finding) {
        List<String> names = finding.message().names(1);
        return names.isEmpty() ? Optional.of("remove it") : Optional.of("attributes allowed here: "
                + String.join(", ", names.subList(0, Math.min(8, names.size()))));
    }

    private static Optional<String> data(String failures) {
        String text = failures.replaceFirst("^; ", "");
        return text.isEmpty() ? Optional.empty() : Optional.of("the value " + text);
    }

    /** The attribute at fault as it is written in the tag. */
    static String attributeName(RngFinding finding) {
        List<String> named = finding.message().names(0);
        String name = named.isEmpty() ? "" : named.get(0);
        String local = name.substring(name.indexOf(':') + 1);
        return finding.attributes().keySet().stream().filter(a -> a.equals(name)).findFirst()
                .or(() -> finding.attributes().keySet().stream().filter(a -> a.endsWith(":" + local)).findFirst())
                .orElse(name);
    }
}
