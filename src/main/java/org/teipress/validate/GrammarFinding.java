package org.teipress.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One complaint of a validator with what stood around it.
 *
 * @param message    the message, taken apart
 * @param element    the element that it is about: for text, the one that contains it
 * @param before     names of the siblings before it, where the element itself is at fault
 * @param attributes the attributes of the element, where one of them is at fault
 * @param place      where: behind the start tag at fault, or where the text begins
 */
record GrammarFinding(Complaint message, Optional<OpenElement> element, List<String> before,
                  Map<String, String> attributes, Place place) {

    boolean is(String... keys) {
        return List.of(keys).contains(message.key());
    }

    /** Whether the element stands where it may not. */
    boolean isMisplaced() {
        return is("unknown_element", "out_of_context_element", "element_not_allowed_yet",
                "unexpected_element_required_element_missing", "unexpected_element_required_elements_missing");
    }

    /** Whether a required element before it was left out. */
    boolean isPassedOver() {
        return message.key().startsWith("unexpected_element_required_element");
    }

    boolean isIncomplete() {
        return message.key().startsWith("incomplete_element");
    }

    /** Whether it is about ID and IDREF, which Jing checks on the side, with places of their own. */
    boolean isIdentifier() {
        return message.key().matches("id_.*|idrefs?_.*|.*_id");
    }

    boolean isText() {
        return is("text_not_allowed");
    }

    /** The element that contains what is at fault. */
    Optional<OpenElement> container() {
        return isText() || isIncomplete() ? element : element.flatMap(OpenElement::parent);
    }
}
