package org.teipress.print;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes formatting objects on without hyphenation. FOP 2.11 stops in the middle of some paragraphs whose words change
 * their font or their language at a hyphen; set without, they come out whole, only their lines fall less evenly.
 */
final class Unhyphenated extends XMLFilterImpl {

    Unhyphenated(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        int hyphenate = atts.getIndex("", "hyphenate");
        if (hyphenate < 0) {
            super.startElement(uri, local, name, atts);
            return;
        }
        AttributesImpl calm = new AttributesImpl(atts);
        calm.setValue(hyphenate, "false");
        super.startElement(uri, local, name, calm);
    }
}
