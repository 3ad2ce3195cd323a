package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;
import org.teipress.testing.Press;

/** The EPUBs of all sample editions, before EPUBCheck; what is in them. */
class EpubTest {

    private static final Press PRESS = new Press(Path.of("tei"));

    @TempDir
    private Path folder;

    private static byte[] epub(Path edition) throws IOException {
        Publication made = PRESS.publish(PRESS.read(Source.of(edition)), Output.EPUB);
        assertThat(made.files()).as(made.report().diagnostics().toString()).hasSize(1);
        return made.files().get(0).bytes();
    }

    /** What EPUBCheck says, warnings included. */
    private List<String> faults(byte[] epub) throws IOException {
        Path file = Files.write(folder.resolve("edition.epub"), epub);
        Heard heard = new Heard();
        new EpubCheck(file.toFile(), heard).doValidate();
        return heard.faults;
    }

    @TestFactory
    Stream<DynamicTest> epubcheckFindsNothing() {
        return Corpus.editions().stream().map(e -> DynamicTest.dynamicTest(e.toString(),
                () -> assertThat(faults(epub(e))).isEmpty()));
    }

    @Test
    void epubcheckWouldFindSomething() throws IOException {
        assertThat(faults(Epub.pack(List.of(new PublishedFile("package.opf", new byte[] {'<', 'x', '/', '>'}))))).isNotEmpty();
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        Path play = Path.of("tei", "play", "play.xml");
        assertThat(epub(play)).isEqualTo(epub(play));
    }

    @Test
    void linksLeadFromFileToFile() throws IOException {
        Map<String, String> files = unpack(epub(Path.of("tei", "bukeikhan", "bukeikhan.xml")));
        assertThat(files.keySet().iterator().next()).isEqualTo("mimetype");
        String register = files.get("EPUB/registers.xhtml");
        assertThat(register).contains("<a href=\"text-1.xhtml#");
        assertThat(files.get("EPUB/nav.xhtml")).contains("href=\"text-1.xhtml", "href=\"registers.xhtml#");
        assertThat(files.values().stream().collect(Collectors.joining())).doesNotContain("<script", "href=\"#");
    }

    private static Map<String, String> unpack(byte[] epub) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Hears errors and warnings. */
    private static final class Heard extends MasterReport {
        private final List<String> faults = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... args) {
            if (Set.of(Severity.WARNING, Severity.ERROR, Severity.FATAL).contains(message.getSeverity())) {
                faults.add(message.getID() + " " + location.getPath() + ":" + location.getLine() + " " + message.getMessage(args));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
        }

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {
        }
    }
}
