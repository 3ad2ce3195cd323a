package org.teipress.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.publish.Output;
import org.teipress.publish.Publisher;
import org.teipress.publish.Settings;
import org.teipress.publish.View;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * How long a web edition takes beside a bare identity transform of the same document on the same Saxon and, where their
 * folder is given, beside html.xsl of the TEI Stylesheets. Everything is compiled and warm; rounds go in turn, so that what
 * else the machine does falls on all alike. Times are of the processor, for the thread that works, in milliseconds; an
 * empty text tells what each document costs, and prose what a text without editorial markup does.
 */
public final class MakingSpeed {

    private static final int[] SIZES = {0, 10_000, 100_000, 1_000_000};
    private static final int ROUNDS = Integer.getInteger("rounds", 25);
    /** Seconds of the processor that each way has to get warm, for each size. */
    private static final int WARM = Integer.getInteger("warm", 10);
    private static final String IDENTITY = "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + "<xsl:mode on-no-match='shallow-copy'/></xsl:stylesheet>";

    private MakingSpeed() {
    }

    /** One way to make something of a document. */
    private interface Way {
        Object make(String document) throws Exception;
    }

    /** Runs everything. The first argument is the folder of the TEI Stylesheets; documents that follow are measured instead of ours. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("identity", transform(new Processor(false), new StreamSource(new StringReader(IDENTITY))));
        ways.put("teipress", teipress(Settings.DEFAULT));
        ways.put("one view", teipress(Settings.DEFAULT.withViews(List.of(View.EDITED))));
        if (arguments.length > 0) {
            ways.put("html.xsl", transform(new Processor(false), new StreamSource(new File(arguments[0], "html/html.xsl"))));
        }
        System.out.printf("%-7s %-10s %-10s %9s %9s %9s%n", "text", "bytes", "", "least", "middle", "ratio");
        // A thread of this name has a deep stack already: the publisher then works in it rather than in one of its own.
        Thread thread = new Thread(null, () -> {
            if (arguments.length > 1) {
                Arrays.stream(arguments).skip(1).map(Path::of).forEach(f -> measure(f.getFileName().toString(), text(f), ways));
                return;
            }
            for (int size : SIZES) {
                measure("edited", Texts.ofSize(size), ways);
            }
            measure("prose", Texts.prose(10_000), ways);
            measure("prose", Texts.prose(100_000), ways);
        }, "teipress-deep-bench", 256L << 20);
        thread.start();
        thread.join();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(String kind, String document, Map<String, Way> ways) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (Way way : ways.values()) {
            for (double spent = 0; spent < WARM * 1e3;) {
                spent += timed(way, document);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            ways.forEach((name, way) -> times.computeIfAbsent(name, w -> new ArrayList<>()).add(timed(way, document)));
        }
        double base = middle(times.get("identity"));
        times.forEach((way, all) -> System.out.printf("%-7s %-10d %-10s %9.2f %9.2f %9.2f%n", kind, document.length(), way,
                all.stream().min(Double::compare).orElseThrow(), middle(all), middle(all) / base));
        System.out.flush();
    }

    /** Milliseconds of the processor for making something once. */
    private static double timed(Way way, String document) {
        try {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            way.make(document);
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double middle(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        return Arrays.stream(sorted, sorted.length / 2, sorted.length / 2 + 1).sum();
    }

    private static Way transform(Processor processor, StreamSource stylesheet) throws SaxonApiException {
        XsltCompiler compiler = processor.newXsltCompiler();
        XsltExecutable compiled = compiler.compile(stylesheet);
        return document -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Xslt30Transformer transformer = compiled.load30();
            transformer.setMessageHandler(message -> { });
            transformer.setResultDocumentHandler(uri -> processor.newSerializer(new ByteArrayOutputStream()));
            transformer.setBaseOutputURI("file:///nowhere/index.html");
            XdmNode tree = processor.newDocumentBuilder().build(
                    new StreamSource(new StringReader(document), "file:///nowhere/text.xml"));
            transformer.setGlobalContextItem(tree);
            transformer.applyTemplates(tree, processor.newSerializer(bytes));
            return bytes;
        };
    }

    private static Way teipress(Settings settings) {
        SaxonEngine engine = new SaxonEngine(AccessPolicy.below());
        Publisher publisher = new Publisher(engine);
        URI place = URI.create("file:///nowhere/text.xml");
        return document -> publisher.publish(new DocumentReader(engine)
                .read(Source.of(place, document), List.of()).document().orElseThrow(), Output.HTML, settings);
    }
}
