package org.teipress.print;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.accessibility.DummyStructureTreeEventHandler;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.accessibility.fo.FO2StructureTreeConverter;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.complexscripts.bidi.BidiResolver;
import org.apache.fop.fo.FOEventHandler;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.fo.flow.Inline;
import org.apache.fop.fo.flow.Marker;
import org.apache.fop.fo.flow.Wrapper;
import org.apache.fop.fo.pagination.Flow;
import org.apache.fop.fo.pagination.PageSequence;

/**
 * Builds the tags of a PDF from formatting objects. A running head that is no part of the text and holds what a marker
 * says leaves FOP 2.11 deaf: it tags nothing in any page sequence after it. So each sequence begins anew here. Used
 * once.
 */
final class StructureEvents extends FO2StructureTreeConverter {

    private final FOEventHandler hearing;
    private final List<FOText> texts = new ArrayList<>();

    private StructureEvents(StructureTreeEventHandler tags, FOEventHandler layout) {
        super(tags, layout);
        this.hearing = converter;
    }

    /** A layout with pages of our own. */
    private static final class Layout extends AreaTreeHandler {

        private final PromptPages pages;

        Layout(FOUserAgent agent, OutputStream out, PromptPages.Folios folios) throws FOPException {
            super(agent, MimeConstants.MIME_PDF, out);
            pages = new PromptPages(agent, fontInfo, out, folios);
            model = pages;
        }

        @Override
        public void startPageSequence(PageSequence sequence) {
            super.startPageSequence(sequence);
            pages.begins(Spreads.Side.of(sequence.getMasterReference())).ifPresent(page -> {
                sequence.getRoot().notifyPageSequenceFinished(page, 0);
                sequence.initPageNumber();
            });
        }

        @Override
        protected void setupModel(FOUserAgent agent, String format, OutputStream out) {
            // FOP asks for the model before this class knows what it needs for one.
        }
    }

    /**
     * Has an agent build its tags this way. FOP wraps a converter of its own around it, which is given nothing to do.
     *
     * @param folios what is known of pages to come
     */
    static void install(FOUserAgent agent, OutputStream out, PromptPages.Folios folios) throws FOPException {
        AreaTreeHandler layout = new Layout(agent, out, folios);
        agent.setFOEventHandlerOverride(new StructureEvents(agent.getStructureTreeEventHandler(), layout));
        agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
    }

    @Override
    public void startPageSequence(PageSequence sequence) {
        converter = hearing;
        texts.clear();
        super.startPageSequence(sequence);
    }

    /** A run that only looks different means nothing by itself, and needs no tag: a long book has a hundred on each page. */
    @Override
    public void startInline(Inline inline) {
        if (isTagged(inline)) {
            super.startInline(inline);
        }
    }

    @Override
    public void endInline(Inline inline) {
        if (isTagged(inline)) {
            super.endInline(inline);
        }
    }

    @Override
    public void startWrapper(Wrapper wrapper) {
        if (wrapper.getCommonAccessibility().getRole() != null) {
            super.startWrapper(wrapper);
        }
    }

    @Override
    public void endWrapper(Wrapper wrapper) {
        if (wrapper.getCommonAccessibility().getRole() != null) {
            super.endWrapper(wrapper);
        }
    }

    private static boolean isTagged(Inline inline) {
        return inline.getCommonAccessibility().getRole() != null || !inline.getAbbreviation().isEmpty();
    }

    @Override
    public void characters(FOText text) {
        texts.add(text);
        super.characters(text);
    }

    /** FOP leaves stretches without a direction that need none, and then sets them backwards where others in the line do. */
    @Override
    public void endPageSequence(PageSequence sequence) {
        if (texts.stream().anyMatch(StructureEvents::hasLettersFromRight)) {
            BidiResolver.resolveInlineDirectionality(sequence);
            texts.stream().filter(text -> text.length() > 0 && text.getBidiLevels() == null)
                    .forEach(text -> text.setBidiLevel(0, 0, text.length()));
        }
        texts.clear();
        Flow flow = sequence.getMainFlow();
        super.endPageSequence(sequence);
        release(flow);
    }

    /**
     * Takes the finished formatting objects of a sequence apart: pages hold on to their markers to the end, and these to all that
     * was around them.
     */
    private static void release(FONode node) {
        FONode.FONodeIterator children = node instanceof Marker ? null : node.getChildNodes();
        while (children != null && children.hasNext()) {
            FONode child = children.next();
            release(child);
            node.removeChild(child);
        }
    }

    private static boolean hasLettersFromRight(FOText text) {
        return text.getCharSequence().codePoints().map(Character::getDirectionality).anyMatch(d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
