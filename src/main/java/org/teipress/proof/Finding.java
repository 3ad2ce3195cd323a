package org.teipress.proof;

import java.util.Locale;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.report.Span;

/**
 * Something that is not as it should be.
 *
 * @param stage where it happened: a step of the preparation, or an output
 * @param view  the view in which; empty where it does not matter
 * @param fault what is wrong
 * @param text  the text that it is about
 * @param near  what stands around it
 * @param span  where that was written; empty for text that nobody wrote
 */
public record Finding(String stage, String view, Fault fault, String text, String near, Optional<Span> span) {

    /** A finding about a node of a step's result: its place is that of the element of the source that it stands in. */
    static Finding at(TeiDocument document, String stage, String view, Fault fault, String text, XdmNode node) {
        XdmNode element = node.select(Steps.ancestorOrSelf().where(Seen::isTei)).findFirst().orElse(node);
        String name = element.getNodeKind() == XdmNodeKind.ELEMENT ? element.getNodeName().getLocalName() : "";
        String at = name.isEmpty() ? "" : Optional.ofNullable(element.getAttributeValue(PreparedText.AT)).orElse("");
        return new Finding(stage, view, fault, text, node.getStringValue().strip(),
                Optional.of(new Passage.Place(name, at, Optional.of(element)).span(document)));
    }

    /** What can be wrong with a text. */
    public enum Fault {
        /** It is missing. */
        LOST,
        /** It is there, and nothing accounts for it: it is doubled, or invented. */
        ADDED,
        /** It stands elsewhere than its order asks for. */
        MOVED,
        /** A sign is missing. */
        SIGN_LOST,
        /** Something is missing that an edition has beside its text: the mark of a note, a link, a line of the legend. */
        PART_LOST;

        /** The lower-case words that reports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
