package org.teipress.publish;

import java.util.EnumMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;

/**
 * A row of a convention, for people.
 *
 * @param row       its id
 * @param markup    a piece of markup that it is about
 * @param shown     what each view prints of that; "nothing" where the view leaves it out
 * @param published where its signs are published; empty where nobody did
 */
public record ConventionLine(String row, String markup, Map<View, String> shown, String published) {

    public ConventionLine {
        shown = Map.copyOf(shown);
    }

    /** From what the stylesheet makes of a row. */
    static ConventionLine of(XdmNode line) {
        Map<View, String> shown = new EnumMap<>(View.class);
        for (View view : View.values()) {
            shown.put(view, line.attribute(view.word()));
        }
        return new ConventionLine(line.attribute("row"), line.attribute("markup"), shown, line.attribute("published"));
    }
}
