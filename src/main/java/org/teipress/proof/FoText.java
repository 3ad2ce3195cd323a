package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** What formatting objects put on the pages, running heads, bookmarks and drawings aside. */
final class FoText {

    private static final Set<String> BESIDE = Set.of("static-content", "marker", "bookmark-tree", "declarations",
            "instream-foreign-object", "title", "xmpmeta");
    private static final QName AT = new QName(PreparedText.TP, "at");

    private final List<Passage> passages = new ArrayList<>();

    private FoText() {
    }

    /** The text nodes, in order; those in notes at the foot may be set elsewhere. */
    static List<Passage> of(XdmNode fo) {
        FoText text = new FoText();
        text.read(fo, new Passage.Place("", "", Optional.empty()), Optional.empty());
        return text.passages;
    }

    private void read(XdmNode node, Passage.Place place, Optional<String> carrier) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            passages.add(new Passage(node.getStringValue(), Passage.Kind.SOURCE, place, Optional.empty(), carrier, -1));
        } else if (node.getNodeKind() == XdmNodeKind.DOCUMENT) {
            node.children().forEach(child -> read(child, place, carrier));
        } else if (node.getNodeKind() == XdmNodeKind.ELEMENT && !BESIDE.contains(node.getNodeName().getLocalName())) {
            String name = node.getNodeName().getLocalName();
            String at = Optional.ofNullable(node.getAttributeValue(AT)).orElse(place.at());
            Passage.Place inside = new Passage.Place(name, at, Optional.empty());
            Optional<String> carried = name.equals("footnote") ? Optional.of("note")
                    : "Lbl".equals(node.attribute("role")) ? carrier.or(() -> Optional.of("label")) : carrier;
            node.children().forEach(child -> read(child, inside, carried));
        }
    }
}
