package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the complaints of Xerces in the vocabulary of {@link Complaint}. Immutable. */
final class XsdComplaints {

    private static final Pattern EXPECTED = Pattern.compile("(?:\"([^\"]*)\":)?([\\w.:-]+)");

    private final XsdModels models;

    XsdComplaints(XsdModels models) {
        this.models = models;
    }

    /**
     * Tells one message.
     *
     * @param m       the message
     * @param element the element whose tag was being looked at
     * @param reason  why a value is not valid, where Xerces gave that as a message of its own before this one
     */
    Complaint of(XsdMessages.Parsed m, Optional<OpenElement> element, Optional<XsdMessages.Parsed> reason) {
        String name = element.map(OpenElement::local).orElse("");
        String rule = reason.orElse(m).rule();
        if (m.is("cvc-complex-type.2.4")) {
            return content(m, name, element.flatMap(OpenElement::parent).map(OpenElement::local).orElse(""));
        }
        return switch (m.key()) {
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2" -> new Complaint(rule, "invalid_attribute_name",
                    List.of(quoted(List.of(m.arg(1))), quoted(List.copyOf(models.content().attributes(name)))), m.text());
            case "cvc-complex-type.4" -> new Complaint(rule, "required_attribute_missing", List.of("", quoted(List.of(m.arg(1)))), m.text());
            case "cvc-complex-type.2.3" -> text(rule, m, name);
            case "cvc-complex-type.2.1" -> element.filter(e -> e.text() != Place.UNKNOWN).isPresent() ? text(rule, m, name)
                    : new Complaint(rule, GrammarWords.MUST_BE_EMPTY, List.of(), m.text());
            case "cvc-attribute.3" -> reason.filter(r -> r.is("cvc-id.2")).isPresent()
                    ? new Complaint(rule, "duplicate_id", List.of(m.arg(2)), m.text())
                    : new Complaint(rule, "invalid_attribute_value", List.of(quoted(List.of(m.arg(1))), why(name, m.arg(1), reason)), m.text());
            case "cvc-type.3.1.3", "cvc-complex-type.2.2" -> new Complaint(rule, "invalid_element_value",
                    List.of("", why(name, XsdModels.CONTENT, reason)), m.text());
            case "cvc-elt.1.a" -> new Complaint(rule, "unknown_element", List.of(), m.text());
            case "cvc-id.1" -> new Complaint(rule, "missing_id", List.of(m.arg(0)), m.text());
            default -> new Complaint(rule, "invalid", List.of(), m.text());
        };
    }

    private Complaint text(String rule, XsdMessages.Parsed m, String container) {
        return new Complaint(rule, "text_not_allowed", List.of(quoted(models.content().children(container))), m.text());
    }

    /** An element that Xerces passed over, because it had complained of another one in the same parent before. */
    Optional<Complaint> passedInSilence(OpenElement element, OpenElement parent) {
        ContentModels content = models.content();
        if (!content.knows(parent.local()) || models.isOpen(parent.local()) || content.allows(parent.local(), element.local())) {
            return Optional.empty();
        }
        return Optional.of(new Complaint(XsdMessages.RULES.get("cvc-complex-type.2.4"), misplaced(element.local()),
                List.of("", quoted(content.children(parent.local()))), ""));
    }

    private String misplaced(String element) {
        return models.content().knows(element) ? "out_of_context_element" : "unknown_element";
    }

    private Complaint content(XsdMessages.Parsed m, String element, String parent) {
        String kind = m.key().substring(m.key().lastIndexOf('.') + 1);
        List<String> expected = kind.matches("[cdf]") ? List.of() : names(m.arg(1));
        if (kind.matches("[bij]")) {
            List<String> missing = models.content().needed(element).stream().filter(expected::contains).toList();
            return missing.isEmpty()
                    ? new Complaint(m.rule(), "incomplete_element_required_elements_missing_expected", List.of("", quoted(expected)), m.text())
                    : new Complaint(m.rule(), "incomplete_element_required_elements_missing", List.of("", quoted(missing)), m.text());
        }
        List<String> missing = models.content().neededBefore(parent, element).stream().filter(expected::contains).toList();
        boolean passedOver = !missing.isEmpty() && models.content().allows(parent, element);
        return new Complaint(m.rule(), passedOver ? "unexpected_element_required_elements_missing" : misplaced(element),
                List.of("", quoted(passedOver ? missing : expected)), m.text());
    }

    /** What a value must be: what the schema says of its type, or else what Xerces says. */
    private String why(String element, String attribute, Optional<XsdMessages.Parsed> reason) {
        return models.type(element, attribute).or(() -> reason.map(XsdMessages.Parsed::text)).orElse("");
    }

    /** The local names in a list such as {@code {"http://…":p, "http://…":ab}}. */
    private List<String> names(String list) {
        List<String> names = new ArrayList<>();
        Matcher m = EXPECTED.matcher(list.replaceAll("WC\\[[^\\]]*]", ""));
        while (m.find()) {
            names.addAll(models.substitutes(m.group(1) == null ? "" : m.group(1), m.group(2)));
        }
        return names;
    }

    private static String quoted(List<String> names) {
        return names.isEmpty() ? "" : "\"" + String.join("\", \"", names) + "\"";
    }
}
