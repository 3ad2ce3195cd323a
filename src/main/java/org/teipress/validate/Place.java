package org.teipress.validate;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/**
 * A SAX location: just behind the construct that an event tells of.
 *
 * @param systemId the file, empty where the parser does not say
 * @param line     from 1; less where unknown
 * @param column   in UTF-16 code units from 1
 */
record Place(String systemId, int line, int column) {

    static final Place UNKNOWN = new Place("", -1, -1);

    static Place of(@Nullable Locator locator) {
        if (locator == null) {
            return UNKNOWN;
        }
        String id = locator.getSystemId();
        return new Place(id == null ? "" : id, locator.getLineNumber(), locator.getColumnNumber());
    }
}
