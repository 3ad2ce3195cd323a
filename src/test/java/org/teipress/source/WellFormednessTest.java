package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.teipress.report.Diagnostic;

/** Faults of well-formedness: the rule, the construct at fault and the words. */
class WellFormednessTest {

    static Stream<Arguments> faults() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "wellformedness", "faults.tsv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    /** The text has {@code |} for a line end and {@code \\uXXXX} for characters that a file cannot show. */
    @ParameterizedTest(name = "{1} {0}")
    @MethodSource
    void faults(String text, String found, String message) {
        Reads reads = Reads.of(unescaped(text.replace('|', '\n')));
        assertThat(reads.complete()).isFalse();
        assertThat(reads.diagnostics()).hasSize(1);
        Diagnostic d = reads.diagnostics().get(0);
        assertThat(d.span().start() + "-" + d.span().end() + " " + d.rule()).isEqualTo(found);
        assertThat(d.message()).isEqualTo(message);
        assertThat(d.help()).isPresent();
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    @Test
    void aNulIsRefused() {
        assertThat(Reads.of("<a>\n\0</a>").found()).containsExactly("2:1 xml-character");
    }

    @Test
    void anUnclosedTagIsShownWithItsBeginning() {
        Diagnostic d = Reads.of("<a>\r\n <p>\r\n <q>\r\n</p></a>").diagnostics().get(0);
        assertThat(d.span().start()).hasToString("4:1");
        assertThat(d.related()).extracting(r -> r.span().start() + " " + r.message())
                .containsExactly("3:2 <q> is opened here");
        assertThat(d.help()).contains("add </q> before it, or move one of the tags");
    }

    @Test
    void aVeryLongLineHasItsColumns() {
        String text = "<a>" + "<p>x</p>".repeat(1_250_000) + "<q></a>";
        assertThat(Reads.of(text).found()).containsExactly("1:10000007 xml-tag-mismatch");
    }

    @Test
    void htmlIsRecognised() {
        Diagnostic d = Reads.of("<!DOCTYPE html><html><body><br></body></html>").diagnostics().get(0);
        assertThat(d.help()).contains("this looks like HTML; teipress reads TEI");
    }

    /** The JDK speaks the language of the computer; the rules must not depend on it. */
    @ParameterizedTest
    @CsvSource({"de", "ja", "fr", "tr"})
    void theLanguageOfTheComputerDoesNotMatter(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Reads.of("<a>\n <p>x\n</a>").found()).containsExactly("3:1 xml-tag-mismatch");
            assertThat(Reads.of("<!DOCTYPE a SYSTEM 'http://x.example/d'>\n<a n='&eacute;'>&aacute;</a>").found())
                    .contains("2:7 xml-entity-undeclared", "2:17 xml-entity-undeclared");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFailureOfTheReceiverIsNotAFaultOfTheDocument() {
        List<Diagnostic> none = List.of();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new XmlReader(AccessPolicy.below()).read(
                Source.of(java.net.URI.create("file:///a.xml"), "<a/>"), new org.xml.sax.helpers.DefaultHandler() {
                    @Override
                    public void startElement(String u, String l, String n, org.xml.sax.Attributes a) {
                        throw new IllegalStateException("mine " + none);
                    }
                })).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("mine");
    }
}
