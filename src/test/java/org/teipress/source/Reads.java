package org.teipress.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teipress.report.Diagnostic;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a text for a test and keeps what came out. */
final class Reads extends DefaultHandler2 {

    private final StringBuilder text = new StringBuilder();
    private final List<String> elements = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private XmlReader.Result result = new XmlReader.Result(List.of(), false, java.util.Map.of(),
            java.util.Set.of());

    static Reads of(AccessPolicy policy, Source source) {
        Reads reads = new Reads();
        try {
            reads.result = new XmlReader(policy).read(source, reads);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
        return reads;
    }

    static Reads of(byte[] bytes) {
        return of(AccessPolicy.below(), Source.of(URI.create("file:///nowhere/a.xml"), bytes));
    }

    static Reads of(String xml) {
        return of(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Reads below(Path folder, Path file) throws java.io.IOException {
        return of(AccessPolicy.below(folder), Source.of(file));
    }

    boolean complete() {
        return result.complete();
    }

    String text() {
        return text.toString();
    }

    List<String> elements() {
        return elements;
    }

    /** Attribute values, in order. */
    List<String> attributes() {
        return attributes;
    }

    List<Diagnostic> diagnostics() {
        return result.diagnostics();
    }

    /** Findings as {@code line:column rule}. */
    List<String> found() {
        return result.diagnostics().stream().map(d -> d.span().start() + " " + d.rule()).toList();
    }

    /** Findings as {@code file:line:column rule}. */
    List<String> foundWithFile() {
        return result.diagnostics().stream()
                .map(d -> Path.of(d.span().uri().getPath()).getFileName() + ":" + d.span().start() + " " + d.rule())
                .toList();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        elements.add(name);
        for (int i = 0; i < atts.getLength(); i++) {
            attributes.add(atts.getValue(i));
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        text.append(ch, start, length);
    }
}
