package org.teipress.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.teipress.cli.Main;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * The printed page against its promises, as ratios that one run measures side by side: twice the pages in at most 2.1 times the
 * time of the processor; at least 0.8 of the pages per second of bare FOP on the same text with plain notes; a thousand pages in 256 MB; entries
 * settled in five layouts. After {@code ./mvnw -q -Pbenchmarks -DskipTests test-compile}, with the settings of the command
 * {@code teipress pdf}: {@code java -XX:+UseSerialGC -Xss2m -cp CLASSPATH org.teipress.bench.PrintRatios [CHAPTERS [TURNS]]}.
 *
 * <p>The ways are run in turn, and the best turn of each counts: Java compiles what runs often, and the work of compiling falls on
 * whoever comes first.
 */
public final class PrintRatios {

    private static final String FONT = "/teipress/fonts/GentiumPlus-Regular.ttf";
    private static final int TURNS = 6;

    /** Seconds are those of the processor: other work of the computer does not count. */
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<String> WORDS = List.of("river", "ferry", "stone", "winter", "ink", "letter", "harbour", "rope",
            "lantern", "bread", "silence", "morning", "wheel", "copper", "ledger", "bridge", "garden", "mountain");

    private final Publisher publisher;
    private final SaxonEngine engine;

    private PrintRatios() {
        engine = new SaxonEngine(AccessPolicy.below(Path.of("tei")));
        publisher = new Publisher(engine);
    }

    /** How long something took, and how many pages came of it. */
    private record Run(double seconds, int pages) {
        double perSecond() {
            return pages / seconds;
        }
    }

    /** A way to a PDF. */
    private interface Way {
        byte[] pdf() throws Exception;
    }

    /** Prints a table. */
    public static void main(String[] args) throws Exception {
        int chapters = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        int turns = args.length > 1 ? Integer.parseInt(args[1]) : TURNS;
        PrintRatios bench = new PrintRatios();
        FopFactory fop = bare(false);
        FopFactory tagged = bare(true);
        List<Run> best = inTurn(turns, List.of(() -> bench.publish(book(chapters, false)).files().get(0).bytes(),
                () -> bench.publish(book(2 * chapters, false)).files().get(0).bytes(),
                () -> fo(fop, plain(2 * chapters)), () -> fo(tagged, plain(2 * chapters))));
        Run once = best.get(0);
        Run twice = best.get(1);
        Run plain = best.get(2);
        Run accessible = best.get(3);
        say("teipress", once, "");
        say("teipress, twice the text", twice, String.format(Locale.ROOT, "%.2f times the time for %.2f times the pages",
                twice.seconds / once.seconds, (double) twice.pages / once.pages));
        say("bare FOP", plain, String.format(Locale.ROOT, "teipress reaches %.2f of its pages per second",
                twice.perSecond() / plain.perSecond()));
        say("bare FOP, tagged PDF/A and PDF/UA", accessible, String.format(Locale.ROOT,
                "teipress reaches %.2f of its pages per second", twice.perSecond() / accessible.perSecond()));
        Publication keyed = bench.publish(book(chapters, true));
        keyed.report().diagnostics().stream().filter(d -> d.rule().value().startsWith("pub-print-"))
                .forEach(d -> System.out.println("apparatus keyed to lines: " + d.message()));
        small(false);
        small(true);
    }

    private static void say(String what, Run run, String ratio) {
        System.out.printf(Locale.ROOT, "%-36s %5d pages %7.2f s %6.1f pages/s  %s%n", what, run.pages, run.seconds,
                run.perSecond(), ratio);
    }

    /** The best turn of each way. */
    private static List<Run> inTurn(int turns, List<Way> ways) throws Exception {
        List<Run> best = new ArrayList<>(Collections.nCopies(ways.size(), new Run(Double.MAX_VALUE, 0)));
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < ways.size(); i++) {
                long start = PROCESS.getProcessCpuTime();
                byte[] pdf = ways.get(i).pdf();
                double seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
                if (seconds < best.get(i).seconds) {
                    try (PDDocument document = Loader.loadPDF(pdf)) {
                        best.set(i, new Run(seconds, document.getNumberOfPages()));
                    }
                }
            }
        }
        return best;
    }

    private Publication publish(String tei) {
        return publisher.publish(new DocumentReader(engine).read(Source.of(URI.create("file:///book.xml"), tei), List.of())
                .document().orElseThrow(), Output.PDF, Settings.DEFAULT);
    }

    /** A thousand pages in a process with 256 MB. */
    private static void small(boolean keyed) throws Exception {
        Path folder = Files.createTempDirectory("teipress-bench");
        Path file = folder.resolve("book.xml");
        Files.writeString(file, book(70, keyed));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-Xss2m", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "pdf", "-q",
                file.toString(), "-o", folder.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile()).start();
        long start = System.nanoTime();
        int status = process.waitFor();
        Path pdf = folder.resolve("pdf/book.pdf");
        int pages = 0;
        if (Files.exists(pdf)) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                pages = document.getNumberOfPages();
            }
        }
        System.out.printf(Locale.ROOT, "a process with 256 MB, " + (keyed ? "apparatus" : "notes") + ": status %d, %d pages, %.1f s%n%s", status, pages,
                (System.nanoTime() - start) / 1e9, status == 0 ? "" : Files.readString(folder.resolve("log.txt")));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Chapters of paragraphs with a note each, or with an entry of an apparatus. */
    private static String book(int chapters, boolean keyed) {
        Random random = new Random(7);
        StringBuilder tei = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc>"
                + "<titleStmt><title>Book</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc><listWit>"
                + "<witness xml:id='A'>A</witness><witness xml:id='B'>B</witness></listWit></sourceDesc></fileDesc></teiHeader><text><body>");
        for (int c = 1; c <= chapters; c++) {
            tei.append("<div><head>Chapter ").append(c).append("</head>");
            for (int p = 0; p < 40; p++) {
                tei.append("<p>").append(words(random, 60)).append(keyed
                        ? " <app><lem wit='#A'>" + words(random, 2) + "</lem><rdg wit='#B'>" + words(random, 2) + "</rdg></app> "
                        : "<note>" + words(random, 14) + "</note> ").append(words(random, 60)).append("</p>");
            }
            tei.append("</div>");
        }
        return tei.append("</body></text></TEI>").toString();
    }

    /** The same text as one would write it for FOP by hand. */
    private static String plain(int chapters) {
        Random random = new Random(7);
        StringBuilder fo = new StringBuilder("<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format' xml:lang='en' "
                + "font-family='text' font-size='10.5pt' line-height='1.32'><fo:layout-master-set><fo:simple-page-master "
                + "master-name='page' page-width='148mm' page-height='210mm' margin='12mm 17mm'><fo:region-body margin='9mm 0'/>"
                + "</fo:simple-page-master></fo:layout-master-set><fo:declarations><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Book</rdf:li>"
                + "</rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>");
        int note = 0;
        for (int c = 1; c <= chapters; c++) {
            fo.append("<fo:page-sequence master-reference='page'><fo:flow flow-name='xsl-region-body' text-align='justify' "
                    + "language='en' hyphenate='true'><fo:block font-size='14pt'>Chapter ").append(c).append("</fo:block>");
            for (int p = 0; p < 40; p++) {
                note++;
                fo.append("<fo:block text-indent='1em'>").append(words(random, 60)).append("<fo:footnote><fo:inline>")
                        .append(note).append("</fo:inline><fo:footnote-body><fo:block font-size='8.5pt'>").append(note)
                        .append(' ').append(words(random, 14)).append("</fo:block></fo:footnote-body></fo:footnote> ")
                        .append(words(random, 60)).append("</fo:block>");
            }
            fo.append("</fo:flow></fo:page-sequence>");
        }
        return fo.append("</fo:root>").toString();
    }

    private static FopFactory bare(boolean tagged) throws Exception {
        String font = new File(PrintRatios.class.getResource(FONT).toURI()).toURI().toString();
        String modes = tagged ? "<pdf-a-mode>PDF/A-2u</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>" : "";
        String xml = "<fop version='1.0'><renderers><renderer mime='application/pdf'>" + modes + "<fonts><font kerning='yes' "
                + "embed-url='" + font + "'><font-triplet name='text' style='normal' weight='normal'/></font></fonts></renderer>"
                + "</renderers></fop>";
        FopFactory factory = new FopFactoryBuilder(URI.create("file:///")).setConfiguration(new DefaultConfigurationBuilder()
                .build(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))).setAccessibility(tagged).build();
        return factory;
    }

    private static byte[] fo(FopFactory factory, String fo) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        TransformerFactory.newDefaultInstance().newTransformer().transform(
                new StreamSource(new ByteArrayInputStream(fo.getBytes(StandardCharsets.UTF_8))),
                new SAXResult(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler()));
        return out.toByteArray();
    }
}
