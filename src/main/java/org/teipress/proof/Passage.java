package org.teipress.proof;

import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.TeiDocument;
import org.teipress.report.Span;

/**
 * A stretch of text as one text node holds it: the smallest thing that is shown or not shown.
 *
 * @param text         as the view shows it, with the case and the marks that its signs give it
 * @param kind         where it comes from
 * @param place        where it stands
 * @param rule         the rule that keeps it from being shown
 * @param carrier      the element that may be shown elsewhere than where it stands: a note, a reading
 * @param intervention the number of the innermost intervention that it belongs to; -1 if to none
 * @param node         the name by which outputs know the node that it comes from: what {@code generate-id} gives
 */
record Passage(String text, Kind kind, Place place, Optional<String> rule, Optional<String> carrier,
               int intervention, String node) {

    /** Where text comes from. */
    enum Kind {
        /** From the source. */
        SOURCE,
        /** From the convention: a sign. */
        SIGN,
        /** From the program: numbers and words. */
        GENERATED
    }

    /**
     * Where a passage stands.
     *
     * @param element the name of the element around it
     * @param at      where that was written, as the steps hand it on ({@code file:line:offset}); may be empty
     * @param node    the element, for those trees that know their lines themselves
     */
    record Place(String element, String at, Optional<XdmNode> node) {

        /** The place in the source. */
        Span span(TeiDocument document) {
            return at.isEmpty() ? node.map(document::span).orElse(Span.startOf(document.source().uri())) : document.span(at);
        }
    }

    /** Whether outputs usually show it elsewhere than where it stands. */
    boolean isUsuallyElsewhere() {
        return carrier.filter(PreparedText.USUALLY_ELSEWHERE::contains).isPresent();
    }
}
