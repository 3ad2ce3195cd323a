package org.teipress.proof;

import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Elements whose text editions repeat on purpose: in running heads, in the contents, before the readings. */
final class Repeated {

    private static final Set<String> NAMES = Set.of("head", "lem", "app", "title", "teiHeader", "titlePart", "label", "witness",
            "figDesc");

    private Repeated() {
    }

    static boolean isIn(XdmNode element) {
        for (XdmNode node = element; node != null && node.getNodeKind() == XdmNodeKind.ELEMENT; node = node.getParent()) {
            if (NAMES.contains(node.getNodeName().getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
