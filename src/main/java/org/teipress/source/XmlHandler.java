package org.teipress.source;

import org.xml.sax.ext.DefaultHandler2;

/**
 * What a reader of XML gets: content events, and comments, without DTD events. Subclasses override what they need;
 * the locator given to {@link #setDocumentLocator} follows the text through inclusions, just behind each tag.
 */
public class XmlHandler extends DefaultHandler2 {
}
