package org.teipress.publish;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;

/**
 * Runs stylesheets for one document and gathers what they say about it. Used for one document and thrown away.
 */
final class Transformation {

    /** What output addresses are relative to; nothing is ever written there. */
    private static final URI OUTPUT = URI.create("teipress:/output/");
    private static final String TP = "https://teipress.org/ns/prepared";

    private final TeiDocument document;
    private final List<Diagnostic> said = new ArrayList<>();
    private final Map<String, ByteArrayOutputStream> beside = new LinkedHashMap<>();
    private final Map<String, XdmNode> made = new LinkedHashMap<>();
    private final Stagehand stagehand;
    private final boolean remembers;

    /** Sees what a stage made, and may hand on something else. */
    @FunctionalInterface
    interface Stagehand {
        /** Nobody meddles. */
        Stagehand NONE = (stage, tree) -> tree;

        /** What goes on to the next stage. */
        XdmNode handOn(String stage, XdmNode tree);
    }

    Transformation(TeiDocument document, Stagehand stagehand) {
        this(document, stagehand, true);
    }

    private Transformation(TeiDocument document, Stagehand stagehand, boolean remembers) {
        this.document = document;
        this.stagehand = stagehand;
        this.remembers = remembers;
    }

    /** One that keeps nothing of what its stages make. */
    static Transformation forgetful(TeiDocument document, Stagehand stagehand) {
        return new Transformation(document, stagehand, false);
    }

    /** What each stage made so far, in order. */
    Map<String, XdmNode> made() {
        return made;
    }

    /** From tree to tree, remembered under a name. */
    XdmNode stage(String name, XsltExecutable stylesheet, XdmNode input, Map<QName, XdmValue> parameters)
            throws SaxonApiException {
        XdmNode tree = stagehand.handOn(name, tree(stylesheet, input, parameters));
        remember(name, tree);
        return tree;
    }

    /** Keeps a tree that was made elsewhere. */
    void remember(String name, XdmNode tree) {
        if (remembers) {
            made.put(name, tree);
        }
    }

    /** Another one for the same document, with files of its own. */
    Transformation another() {
        return new Transformation(document, Stagehand.NONE);
    }

    /** What the stylesheets said so far. */
    List<Diagnostic> said() {
        return said;
    }

    /** From tree to tree. */
    XdmNode tree(XsltExecutable stylesheet, XdmNode input, Map<QName, XdmValue> parameters)
            throws SaxonApiException {
        XdmDestination destination = new XdmDestination();
        run(stylesheet, input, parameters, destination);
        return destination.getXdmNode();
    }

    /** From tree to tree where nobody listens and no edition is made. */
    static XdmNode plain(XsltExecutable stylesheet, XdmNode input, Map<QName, XdmValue> parameters)
            throws SaxonApiException {
        XdmDestination destination = new XdmDestination();
        serialize(stylesheet, input, parameters, destination);
        return destination.getXdmNode();
    }

    /** From tree to anywhere, where nobody listens. */
    static void serialize(XsltExecutable stylesheet, XdmNode input, Map<QName, XdmValue> parameters,
                          Destination destination) throws SaxonApiException {
        Xslt30Transformer transformer = stylesheet.load30();
        transformer.setStylesheetParameters(parameters);
        transformer.setGlobalContextItem(input);
        transformer.applyTemplates(input, destination);
    }

    /** From tree to anywhere. */
    void run(XsltExecutable stylesheet, XdmNode input, Map<QName, XdmValue> parameters, Destination destination)
            throws SaxonApiException {
        Xslt30Transformer transformer = stylesheet.load30();
        transformer.setStylesheetParameters(parameters);
        transformer.setGlobalContextItem(input);
        transformer.setMessageHandler(message -> hear(message.getContent()));
        transformer.setErrorReporter(error -> { });
        transformer.setBaseOutputURI(OUTPUT.resolve("index.html").toString());
        transformer.setResultDocumentHandler(uri -> open(uri, stylesheet.getProcessor()));
        transformer.applyTemplates(input, destination);
    }

    /** The files that stylesheets wrote beside their main result. */
    List<PublishedFile> beside() {
        return beside.entrySet().stream().map(e -> new PublishedFile(e.getKey(), e.getValue().toByteArray())).toList();
    }

    private Destination open(URI uri, Processor processor) {
        URI path = OUTPUT.relativize(uri.normalize());
        if (path.isAbsolute() || path.getPath().isEmpty() || path.getPath().startsWith("..")) {
            throw new IllegalStateException("a stylesheet wants to write outside the output: " + uri);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        beside.put(path.getPath(), bytes);
        return processor.newSerializer(bytes);
    }

    private void hear(XdmNode message) {
        Optional<XdmNode> told = message.getNodeKind() == XdmNodeKind.ELEMENT ? Optional.of(message)
                : message.select(Steps.child()).filter(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)
                .map(XdmNode.class::cast).findFirst();
        if (told.isEmpty() || !TP.equals(told.get().getNodeName().getNamespaceUri().toString())) {
            said.add(Diagnostic.of("pub-message", Severity.INFO,
                    org.teipress.report.Span.startOf(document.source().uri()), message.getStringValue().strip()));
            return;
        }
        XdmNode d = told.get();
        Severity severity = Severity.valueOf(attribute(d, "severity").orElse("info").toUpperCase(Locale.ROOT));
        Diagnostic diagnostic = Diagnostic.of(attribute(d, "rule").orElse("pub-message"), severity,
                document.span(attribute(d, "at").orElse("")), d.getStringValue().strip());
        said.add(attribute(d, "help").map(diagnostic::withHelp).orElse(diagnostic));
    }

    private static Optional<String> attribute(XdmNode element, String name) {
        return Optional.ofNullable(element.attribute(name)).filter(v -> !v.isEmpty());
    }
}
