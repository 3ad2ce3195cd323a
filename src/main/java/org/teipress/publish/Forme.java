package org.teipress.publish;

import java.util.Locale;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.print.NotePlan;
import org.teipress.print.PrintCopy;

/**
 * Formatting objects with the stylesheet that sets their notes. Immutable.
 *
 * @param stylesheets where {@code fo-notes.xsl} is
 * @param made        what {@code fo.xsl} made
 */
record Forme(Stylesheets stylesheets, XdmNode made) implements PrintCopy {

    @Override
    public XdmNode at(Stage stage, Map<String, Double> widths, NotePlan plan) throws SaxonApiException {
        return Transformation.plain(stylesheets.step("fo-notes.xsl"), made,
                Map.of(new QName("stage"), new XdmAtomicValue(stage.name().toLowerCase(Locale.ROOT)),
                        new QName("plan"), map(plan), new QName("widths"), XdmMap.makeMap(widths),
                        new QName("mentions"), mentions(plan), new QName("breaks"), XdmMap.makeMap(plan.breaks())));
    }

    private static XdmMap mentions(NotePlan plan) {
        XdmMap mentions = new XdmMap();
        for (Map.Entry<String, NotePlan.Folio> entry : plan.mentions().entrySet()) {
            mentions = mentions.put(new XdmAtomicValue(entry.getKey()), new XdmMap()
                    .put(new XdmAtomicValue("page"), new XdmAtomicValue(entry.getValue().page()))
                    .put(new XdmAtomicValue("folio"), new XdmAtomicValue(entry.getValue().shown()))
                    .put(new XdmAtomicValue("line"), new XdmAtomicValue(entry.getValue().line()))
                    .put(new XdmAtomicValue("lines"), new XdmAtomicValue(entry.getValue().lines()))
                    .put(new XdmAtomicValue("page-figures"), new XdmAtomicValue(entry.getValue().figures().page()))
                    .put(new XdmAtomicValue("line-figures"), new XdmAtomicValue(entry.getValue().figures().line())));
        }
        return mentions;
    }

    private static XdmMap map(NotePlan plan) {
        XdmMap places = new XdmMap();
        for (Map.Entry<String, NotePlan.Place> entry : plan.places().entrySet()) {
            XdmMap place = new XdmMap().put(new XdmAtomicValue("page"), new XdmAtomicValue(entry.getValue().page()))
                    .put(new XdmAtomicValue("line"), new XdmAtomicValue(entry.getValue().line()))
                    .put(new XdmAtomicValue("which"), new XdmAtomicValue(entry.getValue().which()))
                    .put(new XdmAtomicValue("held"), new XdmAtomicValue(entry.getValue().held()))
                    .put(new XdmAtomicValue("tight"), new XdmAtomicValue(entry.getValue().fit().tight()))
                    .put(new XdmAtomicValue("white"), new XdmAtomicValue(entry.getValue().fit().white() / 1000));
            places = places.put(new XdmAtomicValue(entry.getKey()), place);
        }
        return places;
    }
}
