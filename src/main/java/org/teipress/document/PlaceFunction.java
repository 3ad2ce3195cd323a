package org.teipress.document;

import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * {@code tp:place($element as element()) as xs:string}: where an element was written, for the stylesheets. Without
 * this program (plain Saxon) the function is not there, and the stylesheets do without places.
 */
final class PlaceFunction implements ExtensionFunction {

    static final String KEY = "org.teipress.document";

    private static final String NAMESPACE = "https://teipress.org/ns/prepared";

    @Override
    public QName getName() {
        return new QName(NAMESPACE, "place");
    }

    @Override
    public SequenceType getResultType() {
        return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {SequenceType.makeSequenceType(ItemType.ELEMENT_NODE, OccurrenceIndicator.ONE)};
    }

    @Override
    public XdmValue call(XdmValue[] arguments) {
        NodeInfo element = ((XdmNode) arguments[0].itemAt(0)).getUnderlyingNode();
        Object document = element.getTreeInfo().getUserData(KEY);
        return new XdmAtomicValue(document instanceof TeiDocument tei ? tei.place(element) : "");
    }
}
