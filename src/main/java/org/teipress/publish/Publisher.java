package org.teipress.publish;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.QName;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.print.FoFormatter;
import org.teipress.print.PressProfile;
import org.teipress.print.PrintCopy;
import org.teipress.report.Diagnostic;
import org.teipress.report.Position;
import org.teipress.report.Report;
import org.teipress.report.Span;

/**
 * Makes editions of documents. Thread-safe: everything compiled is shared, everything else belongs to one call.
 */
public final class Publisher {

    /** The file of a web edition that tells the search of its site about it; no reader needs it. */
    public static final String SEARCH = "search.json";

    /** The file beside a plain text that says what its signs mean. */
    public static final String LEGEND = "signs.txt";

    private final SaxonEngine engine;
    private final Stylesheets stylesheets;
    private final Preparation preparation;
    private final Conventions conventions;
    private final Transformation.Stagehand stagehand;

    /** A publisher for documents of {@code engine}. */
    public Publisher(SaxonEngine engine) {
        this(engine, Transformation.Stagehand.NONE);
    }

    /** A publisher with someone who meddles between the stages: for tests that plant faults. */
    Publisher(SaxonEngine engine, Transformation.Stagehand stagehand) {
        this(engine, stagehand, new Stylesheets(engine));
    }

    /** The same with other stylesheets than those that the program brings. */
    Publisher(SaxonEngine engine, Transformation.Stagehand stagehand, Stylesheets stylesheets) {
        this.engine = engine;
        this.stagehand = stagehand;
        this.stylesheets = stylesheets;
        this.preparation = new Preparation(stylesheets);
        this.conventions = new Conventions(engine, stylesheets);
    }

    /**
     * Makes one output of a document. What is wrong with the document goes into the publication's report, with its
     * place; nothing is thrown for it.
     *
     * @param settings what the project decided; the first of its views is the one that PDF and text show
     */
    public Publication publish(TeiDocument document, Output output, Settings settings) {
        return publish(document, output, settings, Site.NONE);
    }

    /**
     * Makes one output of a document, as one edition of a site.
     *
     * @param settings what the project decided; the first of its views is the one that PDF and text show
     * @param site     where a web edition stands; other outputs stand alone
     */
    public Publication publish(TeiDocument document, Output output, Settings settings, Site site) {
        return made(document, output, settings, site).publication();
    }

    /** The same as {@link #publish}, with all that was made on the way. */
    public Trail trace(TeiDocument document, Output output, Settings settings, Site site) {
        return follow(document, output, settings, site, new Transformation(document, stagehand));
    }

    /** The same without what was made on the way: nobody will look at it, and large documents need the room. */
    public Trail made(TeiDocument document, Output output, Settings settings, Site site) {
        return follow(document, output, settings, site, Transformation.forgetful(document, stagehand));
    }

    private Trail follow(TeiDocument document, Output output, Settings settings, Site site, Transformation run) {
        Convention convention = convention(document, settings, run);
        Plan plan = new Plan(document, output, settings, site, convention);
        return new Trail(output, settings, convention, run.made(), publication(plan, run));
    }

    /** What is to be made of what. */
    private record Plan(TeiDocument document, Output output, Settings settings, Site site, Convention convention) {
    }

    private Publication publication(Plan plan, Transformation run) {
        TeiDocument document = plan.document();
        try {
            return SaxonEngine.withDeepStack(() -> make(plan, run));
        } catch (SaxonApiException e) {
            return failed(document, run, "a stylesheet stopped: " + e.getMessage());
        } catch (Stylesheets.Faulty e) {
            return faulty(run, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            return failed(document, run, String.valueOf(e.getMessage()));
        }
    }

    /**
     * What each step of the preparation makes of a document, in order, by the step's stylesheet: for those who write
     * stylesheets and want to see.
     *
     * @throws SaxonApiException if a step fails
     */
    public Map<String, XdmNode> steps(TeiDocument document, Output output, Settings settings)
            throws SaxonApiException {
        Transformation run = new Transformation(document, stagehand);
        prepare(document, convention(document, settings, run), views(output, settings), settings,
                Images.of(document, engine.policy()), run);
        return run.made();
    }

    private Publication make(Plan plan, Transformation run) throws Exception {
        TeiDocument document = plan.document();
        Settings settings = plan.output() == Output.TEXT && plan.convention().isCode() ? plan.settings().withTranscript() : plan.settings();
        Images images = plan.output() == Output.HTML ? Images.withMusic(document, engine.policy())
                : Images.of(document, engine.policy());
        run.said().addAll(images.diagnostics());
        XdmNode prepared = prepare(document, plan.convention(), views(plan.output(), settings), settings, images, run);
        List<PublishedFile> files = switch (plan.output()) {
            case HTML -> html(prepared, settings, plan.site(), images, run);
            case TEXT -> text(prepared, settings, run);
            case EPUB -> epub(prepared, settings, images, run);
            case PDF -> pdf(document, prepared, settings, images, run);
        };
        Set<URI> consulted = new LinkedHashSet<>(images.consulted());
        settings.pressProfile().filter(p -> plan.output() == Output.PDF).ifPresent(p -> consulted.add(p.toUri()));
        return new Publication(files, Report.of(run.said()), consulted);
    }

    private XdmNode prepare(TeiDocument document, Convention convention, List<View> views, Settings settings,
                            Images images, Transformation run) throws SaxonApiException {
        Preparation.Sides sides = views.size() < 2 || !views.equals(settings.printedViews()) ? Preparation.Sides.ONE
                : settings.faces() ? Preparation.Sides.FACING : Preparation.Sides.BESIDE;
        return preparation.run(Preparation.steps(convention, views, settings, images, sides),
                document.tree(), run);
    }

    /** The convention that the project asks for; where it cannot be had, the default one and a finding. */
    private Convention convention(TeiDocument document, Settings settings, Transformation run) {
        Conventions.Result result = conventions.find(settings.convention(), document.source().uri());
        run.said().addAll(result.diagnostics());
        return result.convention().or(() -> conventions.find(Settings.DEFAULT.convention(), document.source().uri())
                .convention()).orElseThrow(() -> new IllegalStateException("the default convention is broken"));
    }

    private static List<View> views(Output output, Settings settings) {
        return switch (output) {
            case HTML -> settings.views();
            case PDF -> settings.printedViews();
            case EPUB, TEXT -> settings.views().subList(0, 1);
        };
    }

    private List<PublishedFile> html(XdmNode prepared, Settings settings, Site site, Images images, Transformation run)
            throws SaxonApiException, Stylesheets.Faulty {
        Map<QName, XdmValue> parameters = Parameters.ofWeb(settings);
        parameters.put(new QName("downloads"), XdmMap.makeMap(site.downloads()));
        parameters.put(new QName("citations"), XdmMap.makeMap(CitationScheme.of(prepared, engine.processor())));
        site.root().ifPresent(r -> parameters.put(new QName("site"), new XdmAtomicValue(r)));
        Optional<PublishedFile> own = ProjectLook.css(settings, engine.policy());
        List<String> looks = new ArrayList<>(List.of("edition.css"));
        site.root().filter(r -> WebAssets.hasFonts()).ifPresent(r -> looks.add(0, r + "site/fonts.css"));
        own.ifPresent(css -> looks.add(css.path()));
        parameters.put(new QName("stylesheets"), XdmValue.makeSequence(looks));
        Map<String, PublishedFile> thumbnails = Thumbnails.of(images);
        parameters.put(new QName("thumbnails"), Parameters.paths(thumbnails));
        List<PublishedFile> files = new ArrayList<>(thumbnails.values());
        files.addAll(pages(prepared, settings, parameters, run));
        files.addAll(WebAssets.ofEdition(settings.web("theme", WebAssets.USUAL_THEME)));
        own.ifPresent(files::add);
        files.addAll(images.files());
        if (site.root().isPresent()) {
            files.add(new PublishedFile(SEARCH, Chapters.told(told(prepared, settings), Chapters.pages(files))));
        } else if (!images.pages().isEmpty() || settings.web().containsKey("image-hosts")) {
            files.addAll(WebAssets.viewer(""));
        }
        return files;
    }

    /** The pages of a web edition, and what its stylesheets write beside them: one page, or one for each chapter. */
    private List<PublishedFile> pages(XdmNode prepared, Settings settings, Map<QName, XdmValue> parameters,
                                      Transformation run) throws SaxonApiException, Stylesheets.Faulty {
        List<PublishedFile> files = new ArrayList<>();
        if (Chapters.areWanted(prepared, settings)) {
            XdmNode page = run.tree(ProjectLook.pages(settings, stylesheets), prepared, parameters);
            Transformation split = run.another();
            files.add(new PublishedFile("index.html", serialize(stylesheets.step("chapters.xsl"), page, Map.of(), split)));
            files.addAll(split.beside());
        } else {
            files.add(new PublishedFile("index.html", serialize(ProjectLook.pages(settings, stylesheets), prepared, parameters, run)));
        }
        files.addAll(run.beside());
        return files;
    }

    /** The text, and its legend, if any sign occurs. */
    private List<PublishedFile> text(XdmNode prepared, Settings settings, Transformation run) throws SaxonApiException {
        Map<QName, XdmValue> parameters = Parameters.ofText(settings);
        parameters.put(new QName("marked"), XdmAtomicValue.makeValue(true));
        XdmNode marked = run.stage("text.xsl", stylesheets.output("text.xsl"), prepared, parameters);
        List<PublishedFile> files = new ArrayList<>();
        files.add(new PublishedFile("text.txt", TextMarks.removed(marked.getStringValue()).getBytes(StandardCharsets.UTF_8)));
        files.addAll(run.beside());
        return files;
    }

    private List<PublishedFile> epub(XdmNode prepared, Settings settings, Images images, Transformation run)
            throws SaxonApiException {
        XdmNode page = run.tree(stylesheets.output("html.xsl"), prepared,
                Parameters.of(settings.withViews(views(Output.EPUB, settings))));
        List<PublishedFile> files = new ArrayList<>(WebAssets.ofEpub());
        run.beside().stream().filter(f -> f.path().endsWith(".css")).forEach(files::add);
        files.addAll(images.files());
        XdmMap types = new XdmMap();
        for (PublishedFile file : files) {
            types = types.put(new XdmAtomicValue(file.path()),
                    new XdmAtomicValue(Epub.mediaType(file.path()).orElseThrow()));
        }
        String text = page.toString();
        Transformation split = run.another();
        split.run(stylesheets.step("epub.xsl"), page, Map.of(new QName("files"), types,
                new QName("identifier"), new XdmAtomicValue(Epub.identifier(text.getBytes(StandardCharsets.UTF_8)))),
                new XdmDestination());
        List<PublishedFile> all = new ArrayList<>(split.beside());
        all.addAll(files);
        return List.of(new PublishedFile("edition.epub", Epub.pack(all)));
    }

    /** What the search of the site is to know of an edition. */
    private byte[] told(XdmNode prepared, Settings settings) throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Transformation.serialize(stylesheets.step("search.xsl"), prepared, Parameters.of(settings),
                engine.processor().newSerializer(bytes));
        return bytes.toByteArray();
    }

    private byte[] serialize(XsltExecutable stylesheet, XdmNode prepared, Map<QName, XdmValue> parameters,
                             Transformation run) throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Serializer serializer = engine.processor().newSerializer(bytes);
        run.run(stylesheet, prepared, parameters, serializer);
        return bytes.toByteArray();
    }

    private List<PublishedFile> pdf(TeiDocument document, XdmNode prepared, Settings settings, Images images,
                                    Transformation run) throws Exception {
        XdmNode fo = run.stage("fo.xsl", stylesheets.output("fo.xsl"), prepared, Parameters.ofPrint(settings));
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        images.files().forEach(f -> byPath.put(f.path(), f.bytes()));
        PrintCopy copy = new Forme(stylesheets, fo);
        Optional<PressProfile> press = settings.pressProfile().isEmpty() ? Optional.empty()
                : Optional.of(PressProfile.read(settings.pressProfile().get()));
        FoFormatter.Result result = FoFormatter.preferring(settings.fonts()).format(copy, byPath, document, press);
        run.said().addAll(result.diagnostics());
        result.laid().ifPresent(laid -> run.remember("fo-notes.xsl", laid));
        return result.pdf().map(bytes -> List.of(new PublishedFile("edition.pdf", bytes))).orElse(List.of());
    }

    private static Publication faulty(Transformation run, Stylesheets.Faulty fault) {
        List<Diagnostic> all = new ArrayList<>(run.said());
        Position place = new Position(0, fault.line(), 1);
        all.add(Diagnostic.error("pub-failed", Span.at(fault.file(), place), "the project's stylesheet does not compile: "
                + fault.getMessage()).withHelp("correct the stylesheet that html.xslt names"));
        return new Publication(List.of(), Report.of(all), Set.of());
    }

    private static Publication failed(TeiDocument document, Transformation run, String message) {
        List<Diagnostic> all = new ArrayList<>(run.said());
        all.add(Diagnostic.error("pub-failed", Span.startOf(document.source().uri()),
                message.getBytes(StandardCharsets.UTF_8).length > 500 ? message.substring(0, 200) : message)
                .withHelp("this is a fault of teipress: please report it with the document"));
        return new Publication(List.of(), Report.of(all), Set.of());
    }
}
