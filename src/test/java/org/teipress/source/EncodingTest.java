package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teipress.report.Diagnostic;

/** From bytes to text: what is read, and where exactly the first bad byte is. */
class EncodingTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer b) {
                out.write(b);
            } else {
                out.writeBytes(part instanceof byte[] raw ? raw : utf8((String) part));
            }
        }
        return out.toByteArray();
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("byte order mark", bytes(0xEF, 0xBB, 0xBF, "<a>é</a>"), "é"),
                Arguments.of("windows-1252, declared", in("windows-1252",
                        "<?xml version='1.0' encoding='windows-1252'?><a>“é”</a>"), "“é”"),
                Arguments.of("UTF-16LE with its mark", bytes(0xFF, 0xFE, in("UTF-16LE", "<a>é𐀀</a>")), "é𐀀"),
                Arguments.of("UTF-16BE without one", in("UTF-16BE", "<a>é</a>"), "é"),
                Arguments.of("UTF-32 with its mark", bytes(0, 0, 0xFE, 0xFF, in("UTF-32BE", "<a>é</a>")), "é"),
                Arguments.of("private use, joiners, variation selectors, direction marks are kept",
                        utf8("<a>\uE000\u200D\uFE0F\u202E</a>"), "\uE000\u200D\uFE0F\u202E"),
                Arguments.of("CR and CR LF become LF", utf8("<a>1\r\n2\r3\n</a>"), "1\n2\n3\n"),
                Arguments.of("a hundred thousand marks on one letter",
                        utf8("<a>e" + "\u0301".repeat(100_000) + "</a>"), "e" + "\u0301".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readable(String what, byte[] bytes, String text) {
        Reads reads = Reads.of(bytes);
        assertThat(reads.found()).isEmpty();
        assertThat(reads.complete()).isTrue();
        assertThat(reads.text()).isEqualTo(text);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a byte that UTF-8 cannot have", bytes("<a>\n  x", 0xE9, " y</a>"), "2:4 xml-encoding"),
                Arguments.of("overlong UTF-8", bytes("<a>\n", 0xC0, 0x80, "</a>"), "2:1 xml-encoding"),
                Arguments.of("a surrogate in UTF-8", bytes("<a>\nab", 0xED, 0xA0, 0x80, "</a>"), "2:3 xml-encoding"),
                Arguments.of("the file ends inside a letter", bytes("<a>é</a>\n<!-- ", 0xC3), "2:6 xml-encoding"),
                Arguments.of("Latin-1 after 40,000 good bytes", bytes("<a>" + "x\n".repeat(20_000), in("ISO-8859-1",
                        "café"), "</a>"), "20001:4 xml-encoding"),
                Arguments.of("an encoding nobody knows", utf8("<?xml version='1.0' encoding='klingon'?><a/>"),
                        "1:31 xml-encoding-unknown"),
                Arguments.of("UTF-7", utf8("<?xml version='1.0' encoding='UTF-7'?><a/>"),
                        "1:31 xml-encoding-unknown"),
                Arguments.of("UTF-32 without a mark", in("UTF-32BE", "<a/>"), "1:1 xml-before-root"),
                Arguments.of("a ZIP archive", bytes("PK", 3, 4, "xx"), "1:1 xml-not-xml"),
                Arguments.of("a PDF", utf8("%PDF-1.7 ..."), "1:1 xml-not-xml"),
                Arguments.of("an old Word file", bytes(0xD0, 0xCF, 0x11, 0xE0), "1:1 xml-not-xml"),
                Arguments.of("a PNG", bytes(0x89, "PNG"), "1:1 xml-not-xml"),
                Arguments.of("a gzip archive", bytes(0x1F, 0x8B, 8), "1:1 xml-not-xml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] bytes, String found) {
        Reads reads = Reads.of(bytes);
        assertThat(reads.complete()).isFalse();
        assertThat(reads.found()).containsExactly(found);
        assertThat(reads.elements()).isEmpty();
    }

    @Test
    void theMessageNamesTheByteAndWhatItProbablyIs() {
        Diagnostic d = Reads.of(bytes("<a>caf", 0xE9, "</a>")).diagnostics().get(0);
        assertThat(d.message()).isEqualTo("byte 0xE9 at byte 6 is not valid UTF-8");
        assertThat(d.help()).hasValueSatisfying(h -> assertThat(h).contains("windows-1252", "\"é\""));
    }

    @Test
    void aDoubtfulDeclarationIsAWarning() {
        Reads latin = Reads.of(utf8("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>café</a>"));
        assertThat(latin.found()).containsExactly("2:7 xml-encoding-doubtful");
        assertThat(latin.complete()).isTrue();
        Reads wide = Reads.of(utf8("<?xml version='1.0' encoding='UTF-16'?><a>é</a>"));
        assertThat(wide.found()).containsExactly("1:1 xml-encoding-doubtful");
        assertThat(wide.text()).isEqualTo("é");
        Reads real = Reads.of(in("ISO-8859-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a>café Übung</a>"));
        assertThat(real.found()).isEmpty();
    }

    @Test
    void onlyRegularFilesAreRead(@TempDir Path folder) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Source.of(folder))
                .isInstanceOf(java.io.IOException.class).hasMessageContaining("not a regular file");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Source.of(Path.of("/dev/zero")))
                .isInstanceOf(java.io.IOException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Source.of(folder.resolve("gone.xml")))
                .isInstanceOf(java.io.IOException.class).hasMessageContaining("no such file");
    }

    @Test
    void placesCountLettersAndNotCodeUnits() {
        Source source = Source.of(URI.create("file:///a.xml"), "𐀀𐀀<b>\r\nx\ry\n");
        assertThat(source.lines().position(4)).hasToString("1:3");
        assertThat(source.lines().position(source.text().indexOf('x'))).hasToString("2:1");
        assertThat(source.lines().position(source.text().indexOf('y'))).hasToString("3:1");
        assertThat(source.lines().lines()).isEqualTo(4);
        assertThat(source.lines().line(1)).isEqualTo("𐀀𐀀<b>");
    }

    @Test
    void oldEncodingsAreToldApartByTheirLetters() {
        assertThat(Reads.of(in("windows-1250", "<a>Mikołaj, Kraków, środa</a>")).diagnostics().get(0).help().orElse("")).contains("windows-1250", "\"ł\"");
        assertThat(Reads.of(in("windows-1252", "<a>“Müller”</a>")).diagnostics().get(0).help().orElse("")).contains("windows-1252");
    }
}
