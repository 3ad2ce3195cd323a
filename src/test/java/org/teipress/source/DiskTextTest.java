package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What stays on the disk is read as what is in memory. Pages of a few bytes end in the middle of letters, lines and tags. */
class DiskTextTest {

    private static final int SMALL = 7;

    @TempDir
    private Path folder;

    @Test
    void lettersLinesAndPlacesAreTheSame() throws IOException {
        Random random = new Random(7);
        String[] letters = {"a", "<", ">", "é", "я", "語", "\uD83D\uDCDC", "\n", "\r", "\r\n", " "};
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder("<a>");
            for (int i = random.nextInt(600); i > 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            Path file = Files.writeString(folder.resolve("a.xml"), round % 2 == 0 ? text : "\uFEFF" + text);
            same(Source.onDisk(file, SMALL), Source.of(file));
        }
    }

    private static void same(Source disk, Source memory) throws IOException {
        assertThat(disk.chars()).isInstanceOf(DiskText.class);
        assertThat(disk.text()).isEqualTo(memory.text());
        StringWriter read = new StringWriter();
        disk.reader().transferTo(read);
        assertThat(read).hasToString(memory.text());
        assertThat(disk.lines().lines()).isEqualTo(memory.lines().lines());
        for (int i = 0; i < memory.text().length(); i++) {
            assertThat(disk.chars().charAt(i)).isEqualTo(memory.text().charAt(i));
            assertThat(disk.lines().position(i)).isEqualTo(memory.lines().position(i));
            assertThat(Chars.lastIndexOf(disk.chars(), "<", i)).isEqualTo(memory.text().lastIndexOf("<", i));
            assertThat(Chars.indexOf(disk.chars(), "я<", i)).isEqualTo(memory.text().indexOf("я<", i));
        }
        for (int line = 1; line <= memory.lines().lines(); line++) {
            assertThat(disk.lines().line(line)).isEqualTo(memory.lines().line(line));
            assertThat(disk.lines().offset(line, 3)).isEqualTo(memory.lines().offset(line, 3));
        }
        assertThat(disk.encoded("é")).contains(memory.encoded("é").orElseThrow());
    }

    static Stream<String> faults() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "wellformedness", "faults.tsv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('\t')));
    }

    /** Faults have the same place and the same words. */
    @ParameterizedTest
    @MethodSource
    void faults(String text) throws IOException, SAXException {
        Path file = Files.writeString(folder.resolve("a.xml"), Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text.replace('|', '\n'))
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        XmlReader reader = new XmlReader(AccessPolicy.below(folder));
        assertThat(reader.read(Source.onDisk(file, SMALL), new DefaultHandler()).diagnostics())
                .isEqualTo(reader.read(Source.of(file), new DefaultHandler()).diagnostics());
    }

    /** What is not plainly UTF-8, or not whole, goes the other way, which says what is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>", "<a>\u00ff</a>", "", "PK\u0003\u0004", "<\0a\0/\0>\0", "<a>é"})
    void otherEncodings(String text) throws IOException {
        Path file = Files.write(folder.resolve("a.xml"), text.getBytes(StandardCharsets.ISO_8859_1));
        Source source = Source.onDisk(file, SMALL);
        assertThat(source.chars()).isInstanceOf(String.class);
        assertThat(source.faults()).isEqualTo(Source.of(file).faults());
    }

    @Test
    void aFileThatChangesIsNotMistakenForWhatItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), "<a>" + "b".repeat(100) + "</a>");
        Source source = Source.onDisk(file, SMALL);
        Files.writeString(file, "<a/>");
        assertThatThrownBy(() -> source.chars().charAt(50)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("was changed while it was read");
    }
}
