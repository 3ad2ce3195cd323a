package org.teipress.validate;

import java.util.List;
import java.util.Optional;
import org.teipress.report.NearestName;

/**
 * A complaint of Xerces in the encoder's words.
 *
 * @param rule      the rule that was broken
 * @param message   names the fault and the thing
 * @param help      the way out
 * @param attribute the attribute at fault; empty if it is the element
 */
record XsdWords(String rule, String message, Optional<String> help, String attribute) {

    static XsdWords of(XsdFinding finding) {
        XsdMessages.Parsed m = finding.message();
        String rule = finding.reason().map(XsdMessages.Parsed::rule).orElse(m.rule());
        String element = finding.element().map(e -> "<" + e.name() + ">").orElse("the document");
        String parent = finding.element().flatMap(OpenElement::parent).map(p -> "<" + p.name() + ">").orElse("");
        if (m.is("cvc-complex-type.2.4")) {
            return content(rule, m, element, parent);
        }
        return switch (m.key()) {
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2" -> new XsdWords(rule,
                    element + " has no attribute " + m.arg(1), Optional.of("remove it, or correct its name"), m.arg(1));
            case "cvc-complex-type.4" -> new XsdWords(rule, element + " lacks the attribute " + m.arg(1),
                    Optional.of("add " + m.arg(1) + "=\"…\""), "");
            case "cvc-complex-type.2.3" -> new XsdWords(rule, "text is not allowed directly inside " + element,
                    Optional.of("put it into an element that may stand in " + element), "");
            case "cvc-complex-type.2.1" -> new XsdWords(rule, element + " must be empty",
                    Optional.of("remove its content"), "");
            case "cvc-attribute.3" -> new XsdWords(rule, "\"" + m.arg(2) + "\" is no value for " + m.arg(1) + " on "
                    + element, finding.reason().map(XsdWords::reason), m.arg(1));
            case "cvc-type.3.1.3", "cvc-complex-type.2.2" -> new XsdWords(rule, "the content of " + element
                    + " is not valid", finding.reason().map(XsdWords::reason), "");
            case "cvc-elt.1.a" -> new XsdWords(rule, "there is no element " + element + " in the schema",
                    Optional.of("check its name and its namespace"), "");
            case "cvc-id.2" -> new XsdWords(rule, "the identifier \"" + m.arg(0) + "\" is used twice",
                    Optional.of("give one of the two another one"), "");
            default -> new XsdWords(rule, m.text(), Optional.empty(), "");
        };
    }

    private static XsdWords content(String rule, XsdMessages.Parsed m, String element, String parent) {
        String kind = m.key().substring(m.key().lastIndexOf('.') + 1);
        List<String> names = m.names(1);
        return switch (kind) {
            case "b", "i", "j" -> new XsdWords(rule, element + " is incomplete",
                    Allowed.list(names).map(a -> "add something: " + a), "");
            case "e", "f" -> new XsdWords(rule, "there are too many " + element + " in " + parent,
                    Optional.of("at most " + (kind.equals("e") ? m.arg(2) : m.arg(1)) + " may stand here"), "");
            case "c" -> new XsdWords(rule, "there is no element " + element + " in the schema",
                    Optional.of("check its name and its namespace"), "");
            case "d" -> new XsdWords(rule, element + " is not allowed inside " + parent,
                    Optional.of("nothing may follow here"), "");
            default -> new XsdWords(rule, element + " is not allowed inside " + parent, meant(element, names).or(() -> Allowed.list(names)), "");
        };
    }

    /** What was meant by a name that TEI does not have. */
    private static Optional<String> meant(String element, List<String> allowed) {
        String name = element.replaceAll("^<(.*:)?|>$", "");
        return Vocabulary.purpose(name).isPresent() ? Optional.empty() : Vocabulary.insteadOf(name).map(i -> "TEI has " + i + " for that")
                .or(() -> NearestName.of(name, allowed).map(n -> "did you mean <" + n + ">?"));
    }

    private static String reason(XsdMessages.Parsed reason) {
        if (reason.is("cvc-enumeration-valid")) {
            return "use one of " + reason.arg(1).replaceAll("[\\[\\]]", "");
        }
        if (reason.is("cvc-pattern-valid")) {
            return "the value must match " + reason.arg(1);
        }
        return reason.is("cvc-datatype-valid") ? "the value must be of type " + reason.arg(1) : reason.text();
    }
}
