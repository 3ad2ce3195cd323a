package org.teipress.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Lays out formatting objects as PDF, with Apache FOP. Thread-safe; the fonts and the settings are shared, everything
 * else belongs to one call.
 */
public final class FoFormatter {

    private static final Pattern LOCATED = Pattern.compile("^:(\\d+):1: ");
    private static final String NAME = "teipress";
    private static final URI BASE = URI.create("teipress-image:/");

    /** By the typefaces that a project prefers. */
    private static final Map<List<String>, FoFormatter> ALL = new ConcurrentHashMap<>();

    private final Fonts fonts;
    private final TextWidths widths;
    private final PrintResources resources = new PrintResources();
    private final Instant date = date();
    private final FopFactory factory;

    private FoFormatter(Fonts fonts) {
        FopLog.silence();
        this.fonts = fonts;
        this.widths = new TextWidths(fonts);
        FopFactoryBuilder builder = new FopFactoryBuilder(BASE, resources).setConfiguration(FopSetup.of(fonts));
        // The configuration's reader gives fonts a resolver of its own, which would read any file.
        builder.getFontManager().setResourceResolver(
                ResourceResolverFactory.createInternalResourceResolver(BASE, resources));
        factory = builder.build();
    }

    /** The formatter that prints with these families first, then with what the program prefers. */
    public static FoFormatter preferring(List<String> families) {
        return ALL.computeIfAbsent(List.copyOf(families), f -> new FoFormatter(Fonts.atHand(f)));
    }

    /** The typefaces that it prints with. */
    public Fonts fonts() {
        return fonts;
    }

    /**
     * What came of it.
     *
     * @param pdf         the PDF; empty when something would be missing in it
     * @param laid        the formatting objects of the last layout, with every note where it was set; empty like the PDF
     * @param diagnostics what there is to say, with places in the source
     */
    public record Result(Optional<byte[]> pdf, Optional<XdmNode> laid, List<Diagnostic> diagnostics) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Lays out one document.
     *
     * @param copy     its formatting objects; places of the source in {@code tp:at}
     * @param images   the images that they name, by path
     * @param document the source, for the places of what goes wrong
     * @param press    the colours of the press that it is for, if it is for one
     */
    public Result format(PrintCopy copy, Map<String, byte[]> images, TeiDocument document,
                         Optional<PressProfile> press) {
        PrintImages printable = PrintImages.of(images);
        String run = resources.open(printable.usable());
        try {
            FontRuns.Pictures pictures = new FontRuns.Pictures(run, printable);
            return attempt(copy, new Job(document, pictures, press, true))
                    .or(() -> attempt(copy, new Job(document, pictures, press, false)))
                    .orElseThrow(() -> new IllegalStateException("the last attempt always has a result"));
        } finally {
            resources.close(run);
            factory.getImageManager().getCache().clearCache();
        }
    }

    private record Job(TeiDocument document, FontRuns.Pictures pictures, Optional<PressProfile> press,
                       boolean hyphenated) {
    }

    /** The whole way to the pages; empty if FOP broke down over hyphenation and there is another way. */
    private Optional<Result> attempt(PrintCopy copy, Job job) {
        Deque<Run> runs = new ArrayDeque<>(List.of(Run.of(job)));
        List<Diagnostic> said = new ArrayList<>();
        Optional<byte[]> pdf = Optional.empty();
        Optional<XdmNode> laid = Optional.empty();
        try {
            Passes.Outcome outcome = new Passes(copy, widths, (fo, feet, sheet) -> {
                runs.push(Run.of(job));
                return lay(fo, feet, sheet, runs.getFirst());
            }).run();
            if (!runs.getFirst().events().failed()) {
                laid = Optional.of(outcome.laid().fo());
                pdf = Optional.of(new PdfFinisher(UsedFonts.of(outcome.laid().fonts(), fonts), date, job.press(),
                        Optional.of(job.document().source()).filter(d -> outcome.attaches()))
                        .finish(outcome.laid().pdf()));
            }
            said.addAll(unsettled(outcome, job.document()));
            said.addAll(layouts(outcome, job.document()));
        } catch (SaxonApiException | SAXException | IOException | RuntimeException e) {
            if (job.hyphenated()) {
                return Optional.empty();
            }
            said.add(stopped(e, runs.getFirst().events()));
        } catch (OutOfMemoryError e) {
            said.add(tooLarge(runs.getFirst()));
        }
        said.addAll(0, runs.getFirst().preflight().diagnostics());
        said.addAll(runs.getFirst().events().diagnostics());
        return Optional.of(new Result(pdf, laid, said));
    }

    private static List<Diagnostic> unsettled(Passes.Outcome outcome, TeiDocument document) {
        List<Diagnostic> said = new ArrayList<>();
        if (outcome.astray() > 0) {
            said.add(unsettled(outcome.passes(), outcome.astray() + (outcome.astray() == 1 ? " note is" : " notes are")
                    + " not at the foot of the page of its line, or names another line", document));
        }
        if (outcome.apart() > 0) {
            said.add(unsettled(outcome.passes(), outcome.apart() + (outcome.apart() == 1 ? " paragraph or verse begins"
                    : " paragraphs or verses begin") + " on pages that do not face each other", document));
        }
        return said;
    }

    /** A remark for those who ask how the pages came about. */
    private static List<Diagnostic> layouts(Passes.Outcome outcome, TeiDocument document) {
        return outcome.passes() == 1 ? List.of() : List.of(Diagnostic.of("pub-print-layouts", Severity.INFO,
                Span.startOf(document.source().uri()), "the pages were laid out " + outcome.passes()
                        + " times until what names pages and lines was right"));
    }

    private static Diagnostic unsettled(int passes, String what, TeiDocument document) {
        return Diagnostic.warning("pub-print-unsettled", Span.startOf(document.source().uri()),
                "after " + passes + " layouts " + what).withHelp("look at the pages; another size of type or page may settle it");
    }

    private record Run(Job job, Places places, FoEvents events, Preflight preflight) {

        static Run of(Job job) {
            Places places = new Places();
            return new Run(job, places, new FoEvents(job.document(), places), new Preflight(job.document()));
        }
    }

    private Passes.Laid lay(XdmNode fo, Feet feet, Passes.Sheet sheet, Run run)
            throws SaxonApiException, SAXException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(run.events());
        agent.setAccessibility(true);
        agent.setProducer(NAME);
        agent.setCreator(NAME);
        agent.setCreationDate(Date.from(date));
        IFDocumentHandler handler = handler(agent);
        PageReader reader = new PageReader(agent, handler, feet, sheet.paints());
        agent.setRendererOverride(reader);
        ContentHandler fop = builder(agent, out, sheet.folios());
        FontRuns filter = new FontRuns(fonts, run.places(), run.preflight(), run.job().pictures(),
                feet.onGrid() ? new GridLines(fop) : fop);
        fo.getProcessor().writeXdmValue(fo, new SAXDestination(
                new DropCapitals(widths, run.job().hyphenated() ? filter : new Unhyphenated(filter))));
        return new Passes.Laid(fo, out.toByteArray(), handler.getFontInfo(), reader.read());
    }

    /** FOP reads its shared configuration, a DOM, when a run is set up; a DOM bears one reader at a time. */
    private synchronized IFDocumentHandler handler(FOUserAgent agent) throws FOPException {
        IFDocumentHandler handler = agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
        agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
        return handler;
    }

    private synchronized ContentHandler builder(FOUserAgent agent, OutputStream out, PromptPages.Folios folios)
            throws FOPException {
        StructureEvents.install(agent, out, folios);
        return factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler();
    }

    /** The day that the files say they were made: fixed, unless whoever builds says otherwise. */
    static Instant date() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        return epoch != null && epoch.matches("[0-9]{1,11}") ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.parse("2000-01-01T00:00:00Z");
    }

    private static Diagnostic tooLarge(Run run) {
        return Diagnostic.error("pub-print", run.events().span(run.places().getLineNumber()),
                "the pages need more memory than the program may take, "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB")
                .withHelp("give it more, for example with JAVA_TOOL_OPTIONS=-Xmx8g, or divide the chapter that ends here");
    }

    /** FOP's exceptions have their location in the message alone. */
    private static Diagnostic stopped(Exception e, FoEvents events) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        Matcher located = LOCATED.matcher(message);
        int line = located.find() ? Integer.parseInt(located.group(1)) : 0;
        return Diagnostic.error("pub-print", events.span(line), "the pages could not be set: "
                + located.replaceFirst("")).withHelp("this is a fault of teipress: please report it with the document");
    }
}
