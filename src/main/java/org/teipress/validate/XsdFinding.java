package org.teipress.validate;

import java.util.Map;
import java.util.Optional;

/**
 * One complaint of Xerces with what stood around it.
 *
 * @param message    the message, taken apart
 * @param element    the element whose tag was being looked at
 * @param attributes the attributes of its start tag, if that was being looked at
 * @param reason     why a value is not valid, where Xerces gave that as a message of its own before this one
 */
record XsdFinding(XsdMessages.Parsed message, Optional<OpenElement> element, Map<String, String> attributes,
                  Optional<XsdMessages.Parsed> reason) {

    /** Whether it only says why the next one is wrong: a value that breaks its type. */
    boolean isReason() {
        return message.is("cvc-datatype-valid") || message.key().endsWith("-valid");
    }

    /** Whether it says which attribute or element has a value that was found wrong before. */
    boolean isAboutValue() {
        return message.is("cvc-attribute.3") || message.is("cvc-type.3.1.3") || message.is("cvc-complex-type.2.2");
    }
}
