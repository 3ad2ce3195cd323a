package org.teipress.print;

import java.awt.Rectangle;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.SAXException;

/**
 * Hands pages on as soon as they are set. FOP keeps every page from the first on that refers to a later one, which for a
 * book with contents are all; what an earlier layout knows of the later pages lets them go. Used for one layout.
 */
final class PromptPages extends RenderPagesModel {

    private static final String KEY = "later";
    private final Folios folios;
    private final Spreads spreads = new Spreads();

    /** What is known of pages that are not set yet. */
    @FunctionalInterface
    interface Folios {
        /** Nothing: pages that refer to later ones wait for these. */
        Folios UNKNOWN = id -> Optional.empty();

        /** Anything: nobody will see the pages. */
        Folios ANY = id -> Optional.of("");

        /** The number on the page that an address will be on; empty text for what needs no number, nothing if it must wait. */
        Optional<String> of(String id);
    }

    PromptPages(FOUserAgent agent, FontInfo fonts, OutputStream out, Folios folios) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, fonts, out);
        this.folios = folios;
    }

    @Override
    public void addPage(PageViewport page) {
        String[] ahead = page.getIDRefs();
        if (ahead != null) {
            for (String id : ahead) {
                folios.of(id).ifPresent(folio -> page.resolveIDRef(id, List.of(later(folio))));
            }
        }
        if (!spreads.take(page)) {
            super.addPage(page);
        }
    }

    /**
     * A sequence of pages begins. Pages of facing sides wait until both are set.
     *
     * @return the number of the page that it follows, if that is another than the last one
     */
    OptionalInt begins(Spreads.Side side) {
        OptionalInt last = OptionalInt.empty();
        if (side != Spreads.Side.RIGHT) {
            last = spreads.last();
            release();
        }
        OptionalInt first = spreads.begins(side);
        return first.isPresent() ? first : last;
    }

    private void release() {
        spreads.begins(Spreads.Side.NONE);
        spreads.release().forEach(super::addPage);
    }

    @Override
    public int getPageCount(int sequence) {
        return sequence == getPageSequenceCount() && spreads.last().isPresent() ? spreads.before().size()
                : super.getPageCount(sequence);
    }

    @Override
    public PageViewport getPage(int sequence, int page) {
        return sequence == getPageSequenceCount() && spreads.last().isPresent() ? spreads.before().get(page)
                : super.getPage(sequence, page);
    }

    @Override
    public void endDocument() throws SAXException {
        release();
        super.endDocument();
    }

    /** Stands for a page to come; where on it a link leads, the renderer finds out when it comes. */
    private static PageViewport later(String folio) {
        PageViewport page = new PageViewport(new Rectangle(), 0, folio, KEY, false);
        page.setKey(KEY);
        return page;
    }
}
