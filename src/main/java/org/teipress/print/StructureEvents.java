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
import org.apache.fop.fo.FOText;
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

    /** Has an agent build its tags this way. FOP wraps a converter of its own around it, which is given nothing to do. */
    static void install(FOUserAgent agent, OutputStream out) throws FOPException {
        AreaTreeHandler layout = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, out);
        agent.setFOEventHandlerOverride(new StructureEvents(agent.getStructureTreeEventHandler(), layout));
        agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
    }

    @Override
    public void startPageSequence(PageSequence sequence) {
        converter = hearing;
        texts.clear();
        super.startPageSequence(sequence);
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
        super.endPageSequence(sequence);
    }

    private static boolean hasLettersFromRight(FOText text) {
        return text.getCharSequence().codePoints().map(Character::getDirectionality).anyMatch(d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
