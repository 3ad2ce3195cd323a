package org.teipress.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.xml.sax.Locator;

/**
 * Hears what FOP has to say of a run and turns it into diagnostics with their places in the source. Everything counts
 * except a short list of harmless events. Used for one document.
 */
final class FoEvents implements EventListener {

    /** Nothing is lost and nothing looks wrong when FOP says these. */
    private static final Set<String> HARMLESS = Set.of("endPage", "nonFullyResolvedLinkTargets", "fontSubstituted",
            "layoutHasReachedParts", "languageChanged", "warnImplicitColumns", "tableFixedAutoWidthNotSupported",
            "altTextMissing", "info", "overconstrainedAdjustEndIndent", "ignoredDeferredEvent", "hyphenationNotFound");

    /** What FOP takes for line and column is a number of ours (see {@link Places}). */
    private static final Pattern POSITION = Pattern.compile("\\s*\\([Ss]ee position [^)]*\\)");

    private final TeiDocument document;
    private final Places places;
    private final Map<String, Diagnostic> heard = new LinkedHashMap<>();
    private boolean failed;

    FoEvents(TeiDocument document, Places places) {
        this.document = document;
        this.places = places;
    }

    @Override
    public void processEvent(Event event) {
        String id = event.getEventID().substring(event.getEventID().lastIndexOf('.') + 1);
        if (HARMLESS.contains(id) || event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        Span span = spanOf(event.getParam("loc"));
        Optional<Overflow> overflow = Overflow.of(id);
        failed |= overflow.isEmpty();
        heard.putIfAbsent(id + span, overflow.map(o -> o.at(span, event)).orElseGet(() -> failure(id, span, event)));
    }

    private static Diagnostic failure(String id, Span span, Event event) {
        String message = POSITION.matcher(EventFormatter.format(event, Locale.ENGLISH)).replaceAll("").strip();
        return Diagnostic.error("pub-print-" + id, span, "the pages could not be set: " + message)
                .withHelp("please report this with the document; its web edition is not concerned");
    }

    private Span spanOf(Object location) {
        return span(location instanceof Locator l ? l.getLineNumber() : 0);
    }

    /** The place in the source that FOP calls a line. */
    Span span(int line) {
        String at = places.at(line);
        return at.isEmpty() ? Span.startOf(document.source().uri()) : document.span(at);
    }

    /** Whether something was said that means loss. */
    boolean failed() {
        return failed;
    }

    /** One diagnostic for each kind of event and place. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(heard.values());
    }
}
