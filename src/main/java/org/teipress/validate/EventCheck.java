package org.teipress.validate;

import org.teipress.report.Check;
import org.xml.sax.ContentHandler;

/** A check that works while the document is being read. Used for one document, then thrown away. */
interface EventCheck {

    /** Receives the events of the document. */
    ContentHandler handler();

    /** What was found, after the last event. */
    Outcome outcome(Places places);

    /** The line of the report when the document could not be read to its end. */
    Check notRun(String reason);
}
