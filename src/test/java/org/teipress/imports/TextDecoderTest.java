package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | В письме от второго октября он просит пригласить его в Кызыл-Орду, но ответа нет.
            KOI8-R       | В письме от второго октября он просит пригласить его в Кызыл-Орду, но ответа нет.
            IBM866       | В письме от второго октября он просит пригласить его в Кызыл-Орду, но ответа нет.
            windows-1252 | Die Bücher für Müller fehlen; „größer“ hätte er geschrieben, naïf, déjà vu – ça va.
            windows-1253 | Το γράμμα δεν έφτασε ποτέ στην πόλη και κανείς δεν ξέρει το γιατί.
            windows-1250 | Žluťoučký kůň příšerně úpěl ďábelské ódy a zůstal stát před řekou.
            windows-1250 | Szanowny Panie, proszę przysłać mi książki, które zostały w domu; będę wdzięczny, jeśli żona je zapakuje.
            windows-1254 | Sayın Bey, gönderdiğiniz mektubu aldım; kışın İstanbul'a döneceğim, şimdilik işler iyi gidiyor.
            ISO-8859-2   | Szanowny Panie, proszę przysłać mi książki, które zostały w domu; będę wdzięczny, jeśli żona je zapakuje.
            ISO-8859-5   | В письме от второго октября он просит пригласить его в Кызыл-Орду, но ответа нет.
            ISO-8859-15  | Ma chère sœur, j'ai reçu ton cœur de sucre à Noël, et la vieille œuvre du curé m'a fait rire.
            x-MacRoman   | Die Bücher für Müller fehlen; „größer“ hätte er geschrieben, und die Straße wäre länger.
            x-MacRoman   | Ma chère sœur, j’ai reçu ta lettre à l’hôtel ; le garçon était déjà parti, où est-il maintenant ?
            x-MacCyrillic | В письме от второго октября он просит пригласить его в Кызыл-Орду, но ответа нет.
            IBM850       | Die Bücher für Müller fehlen; größer hätte er geschrieben, und die Straße wäre länger.
            windows-1252 | Ma chère sœur, j’ai reçu ta lettre à l’hôtel ; le garçon était déjà parti, où est-il maintenant ?
            windows-1252 | El señor Muñoz llegó mañana, ¿no? Dijo que el corazón del niño está mejor.
            UTF-16LE     | Ein kurzer Text ohne Marke am Anfang.
            UTF-16BE     | Короткий текст без метки порядка байтов.
            """)
    void tellsEncodingsByTheirText(String name, String text) throws IOException {
        TextDecoder.Result result = TextDecoder.decode(text.getBytes(Charset.forName(name)));
        assertThat(result.encoding()).isEqualTo(name);
        assertThat(result.text()).isEqualTo(text);
    }

    @Test
    void whatSomebodySaysHolds() {
        byte[] bytes = "Žluťoučký kůň".getBytes(Charset.forName("windows-1250"));
        ImportOptions options = ImportOptions.of(ImportConvention.PLAIN, Imports.DAY);
        assertThat(Imports.body(Imports.of(options.withEncoding(Optional.of(Charset.forName("windows-1250"))), bytes)))
                .isEqualTo("<p>Žluťoučký kůň</p>");
        Imported imported = Imports.of(options.withEncoding(Optional.of(StandardCharsets.UTF_8)), bytes);
        assertThat(Imports.findings(imported)).contains("1:1 import-character");
    }

    @Test
    void aByteOrderMarkDecides() throws IOException {
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            TextDecoder.Result result = TextDecoder.decode("\uFEFFÄ б".getBytes(Charset.forName(name)));
            assertThat(result.encoding()).isEqualTo(name);
            assertThat(result.text()).isEqualTo("Ä б");
        }
    }

    @Test
    void aDamagedByteIsReportedWhereItStands() {
        byte[] bytes = "Zwölf müde Männer übten über Flüsse\nund größere Häuser xy für Bücher".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xy")] = (byte) 0xC3;
        Imported imported = Imports.of(ImportOptions.of(ImportConvention.DOCUMENTARY, Imports.DAY), bytes);
        assertThat(Imports.findings(imported)).contains("2:20 import-character");
        assertThat(Imports.body(imported)).contains("Häuser \uFFFDy für");
    }

    @Test
    void controlCharactersDoNotReachTheXml() {
        Imported imported = Imports.documentary("one\u0000two\u0001three\u0085four\uFFFEfive");
        assertThat(Imports.body(imported)).isEqualTo("<p>one\uFFFDtwo\uFFFDthree four\uFFFDfive</p>");
        assertThat(Imports.findings(imported)).contains("1:4 import-character", "1:8 import-character",
                "2:5 import-character");
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> TextDecoder.decode("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotATranscriptException.class).hasMessageContaining("a PDF");
    }
}
