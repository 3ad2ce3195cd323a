package org.teipress.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Generator;
import org.teipress.testing.Mutator;
import org.teipress.testing.Press;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Any bytes in, a document or diagnostics out; never an exception. */
class ReadingPropertiesTest {

    private static final Path TEI = Path.of("tei");
    private static final Press PRESS = new Press(TEI);
    private static final Validation VALIDATION = new Validation(new SaxonEngine(AccessPolicy.below(TEI)),
            SchemaChoice.DEFAULT);

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsSaid() {
        return Generator.cases(300, generator -> {
            Source source = damaged(generator);
            DocumentReader.Result result = PRESS.tryRead(source);
            if (result.document().isEmpty()) {
                assertThat(result.diagnostics()).anyMatch(d -> d.severity() == Severity.ERROR);
            }
            result.diagnostics().forEach(d -> hasAPlace(d, source));
        });
    }

    @TestFactory
    Stream<DynamicTest> weReadWhatThePlatformReads() {
        return Generator.cases(200, generator -> {
            Source source = damaged(generator);
            if (source.text().contains("<!DOCTYPE") || source.text().contains("http://www.w3.org/2001/XInclude")) {
                return; // entities and inclusions are where we are stricter on purpose
            }
            DocumentReader.Result result = PRESS.tryRead(source);
            assertThat(result.document().isPresent()).as("%s", result.diagnostics())
                    .isEqualTo(source.faults().isEmpty() && isWellFormed(source.text()));
        });
    }

    @TestFactory
    Stream<DynamicTest> validatingNeverFails() {
        return Generator.cases(60, generator -> {
            Source source = damaged(generator);
            Validated validated = VALIDATION.validate(source);
            assertThat(validated.report().checks()).isNotEmpty();
            validated.report().diagnostics().forEach(d -> hasAPlace(d, source));
        });
    }

    private static Source damaged(Generator generator) throws IOException {
        Path file = generator.pick(Corpus.editions());
        byte[] bytes = new Mutator(generator).damage(Files.readAllBytes(file));
        return Source.of(file.toAbsolutePath().toUri(), bytes);
    }

    private static void hasAPlace(Diagnostic diagnostic, Source source) {
        assertThat(diagnostic.message()).isNotBlank();
        assertThat(diagnostic.span().start().offset()).as("%s", diagnostic)
                .isLessThanOrEqualTo(diagnostic.span().end().offset());
        URI uri = diagnostic.span().uri();
        if (uri.equals(source.uri())) {
            assertThat(diagnostic.span().end().offset()).as("%s", diagnostic).isBetween(0, source.text().length());
        }
    }

    /** What a parser of the platform says that knows nothing of our limits. */
    private static boolean isWellFormed(String text) throws IOException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        byte[] bytes = text.replaceFirst("^(<\\?xml[^>]*?) encoding=(\"[^\"]*\"|'[^']*')", "$1")
                .getBytes(StandardCharsets.UTF_8);
        try {
            builder.parse(new ByteArrayInputStream(bytes));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }
}
