package org.teipress.print;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/**
 * A document on its way to the page: its formatting objects, again for each layout, since notes that are keyed to
 * lines can only be set when it is known where those lines came to stand.
 */
public interface PrintCopy {

    /** The formatting objects as the output stylesheet made them; notes keyed to lines are {@code tp:foot} in them. */
    XdmNode made();

    /**
     * What the notes are to a layout: nothing but places in the text; so much room at the foot; or set.
     */
    enum Stage { MARKS, ROOM, SET }

    /**
     * The formatting objects for one layout.
     *
     * @param stage  what becomes of the notes
     * @param widths of the notes, by name, each on one line, by the size of their type
     * @param plan   where the notes belong
     * @throws SaxonApiException if the stylesheet that sets the notes fails
     */
    XdmNode at(Stage stage, Map<String, Double> widths, NotePlan plan) throws SaxonApiException;
}
