package org.teipress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --fix} changes, byte by byte. */
class FixerTest {

    private static final String HEAD = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='de'>\r\n<teiHeader><fileDesc><titleStmt>"
            + "<title >Ein  Brief</title></titleStmt><publicationStmt><p>Müller</p></publicationStmt><sourceDesc><listWit>"
            + "<witness xml:id='A'>A</witness></listWit></sourceDesc></fileDesc></teiHeader>\t\r\n";
    private static final String WRONG = "<text><body><p lang = 'de'>Grüße<lb  break=\"No\"\r\n/>an <PersName  key='x'>Änne</PersName >"
            + "<app><lem wit=' A'>ja</lem><rdg wit='#A'>nein</rdg></app>, <date when='1920-5-1'>Mai</date></p></body></text></TEI>\r\n";
    private static final String RIGHT = "<text><body><p xml:lang = 'de'>Grüße<lb  break=\"no\"\r\n/>an <persName  key='x'>Änne</persName >"
            + "<app><lem wit=' #A'>ja</lem><rdg wit='#A'>nein</rdg></app>, <date when='1920-05-01'>Mai</date></p></body></text></TEI>\r\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,EFBBBF", "ISO-8859-1,", "windows-1252,", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void nothingChangesButWhatIsMended(String encoding, @org.jspecify.annotations.Nullable String mark) throws IOException {
        String name = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        String declaration = "<?xml version='1.0' encoding='" + name + "'?>\r\n";
        Path file = Files.write(folder.resolve("letter.xml"), bytes(declaration + HEAD + WRONG, encoding, mark));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int status = Main.run(new String[] {"validate", "--fix", file.toString()}, nowhere, nowhere);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(declaration + HEAD + RIGHT, encoding, mark));
        assertThat(status).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndPermissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("real.xml"), HEAD + WRONG);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), file);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(new String[] {"validate", "--fix", link.toString()}, nowhere, nowhere);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(HEAD + RIGHT);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(file, link);
        }
    }

    private static byte[] bytes(String text, String encoding, @org.jspecify.annotations.Nullable String mark) {
        byte[] body = text.getBytes(Charset.forName(encoding));
        byte[] head = java.util.HexFormat.of().parseHex(mark == null ? "" : mark);
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }
}
