package org.teipress.schema;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.teipress.testing.Corpus;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Documents as trees that a test may change. */
final class Documents {

    private static final long LARGEST = 200_000;

    private Documents() {
    }

    static Document of(String xml) {
        return parse(new InputSource(new StringReader(xml))).orElseThrow(() -> new AssertionError("not XML: " + xml));
    }

    /** The files that can be parsed, of a size that allows many checks. */
    static List<Document> small(List<Path> files) {
        return all(files.stream().filter(f -> size(f) < LARGEST).toList());
    }

    /** The files that can be parsed, inclusions followed. */
    static List<Document> all(List<Path> files) {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            parse(new InputSource(file.toUri().toString())).ifPresent(documents::add);
        }
        return documents;
    }

    /** Real TEI and our own. */
    static List<Document> real() {
        List<Path> files = new ArrayList<>(Corpus.real());
        files.addAll(Corpus.editions());
        return small(files);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Document> parse(InputSource input) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setXIncludeAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://apache.org/xml/features/xinclude/fixup-base-uris", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(input));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
