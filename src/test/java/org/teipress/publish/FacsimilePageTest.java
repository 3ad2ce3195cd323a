package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.source.Source;
import org.teipress.testing.Press;

/** Images of a source: those of the project, with small copies; those on the web only where project and reader allow. */
class FacsimilePageTest {

    private static final String HEADER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>
            <sourceDesc><p/></sourceDesc></fileDesc></teiHeader>""";
    private static final String ON_THE_WEB = """
            <facsimile facs="https://iiif.example.org/book/manifest.json"><surface xml:id="s1" n="1r"><graphic url="https://IIIF.example.org/1r/info.json"/></surface>
            <surface xml:id="s2" n="1v"><graphic url="https://other.example.org/1v.jpg"/></surface></facsimile>
            <text><body><p><pb n="1r" facs="#s1"/>a <pb n="1v" facs="#s2"/>b</p></body></text></TEI>""";

    private static Publication publish(Path folder, String rest, Settings settings) {
        Press press = new Press(folder);
        return press.publish(press.read(Source.of(folder.resolve("text.xml").toUri(), HEADER + rest)), Output.HTML, settings);
    }

    private static String page(Publication made) {
        return made.files().stream().filter(f -> f.path().equals("index.html")).map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
                .findFirst().orElseThrow();
    }

    @Test
    void imagesOfOtherHostsAreLinksOnly(@TempDir Path folder) {
        String page = page(publish(folder, ON_THE_WEB, Settings.DEFAULT));
        assertThat(page).doesNotContain("<img", "ask-for-image").contains("img-src 'self' data:;",
                "href=\"https://iiif.example.org/book/manifest.json\"", "href=\"https://other.example.org/1v.jpg\"");
    }

    @Test
    void aHostThatTheProjectNamesMayBeAskedByTheReader(@TempDir Path folder) {
        String page = page(publish(folder, ON_THE_WEB, Settings.DEFAULT.withWeb(Map.of("image-hosts", List.of("iiif.example.org")))));
        assertThat(page).doesNotContain("<img src=\"https:").containsPattern("img-src [^;\"]*https://iiif\\.example\\.org")
                .containsPattern("<a href=\"https://IIIF.example.org/1r/full/!1600,1600/0/default.jpg\"[^>]*class=\"ask-for-image\"")
                .doesNotContainPattern("img-src [^;\"]*other\\.example").doesNotContainPattern("1v\\.jpg\"[^>]*ask-for-image");
    }

    /** Without a facsimile element; a large scan has a small copy, a small one is its own. */
    @Test
    void imagesThatPageBreaksNameHaveSmallCopies(@TempDir Path folder) throws IOException {
        for (int width : new int[] {1200, 100}) {
            ImageIO.write(new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("p" + width + ".png").toFile());
        }
        Publication made = publish(folder, "<text><body><p><pb n='1' facs='p1200.png'/>a <pb n='2' facs='p100.png'/>b</p></body></text></TEI>",
                Settings.DEFAULT);
        assertThat(page(made)).contains("<img src=\"images/thumbnails/p1200.png.jpg\"", "<img src=\"images/p100.png\"", "<img src=\"images/p1200.png\"")
                .containsPattern("<a class=\"page-number\"[^>]* href=\"#[^\"]+\">1</a>");
        PublishedFile small = made.files().stream().filter(f -> f.path().equals("images/thumbnails/p1200.png.jpg")).findFirst().orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.bytes()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(160, 80);
        assertThat(made.files()).noneMatch(f -> f.path().contains("thumbnails/p100"));
        assertThat(Files.exists(folder.resolve("images"))).isFalse();
    }

    /** Pages of the web lead to files of music, and bring them along; what is no music stays where it is. */
    @Test
    void musicComesAlong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tune.mei"), "<mei xmlns='http://www.music-encoding.org/ns/mei'/>");
        Files.writeString(folder.resolve("page.html"), "<p>no music</p>");
        Publication made = publish(folder, "<text><body><p>A <notatedMusic><ptr target='tune.mei'/></notatedMusic> and <notatedMusic>"
                + "<ptr target='page.html'/></notatedMusic> and <ptr target='tune.mei'/></p></body></text></TEI>", Settings.DEFAULT);
        assertThat(made.files()).extracting(PublishedFile::path).contains("images/tune.mei").noneMatch(p -> p.endsWith("page.html"));
        assertThat(page(made)).containsOnlyOnce("href=\"images/tune.mei\"").contains(">tune.mei<");
    }

    @Test
    void musicInTheTextBecomesAFile(@TempDir Path folder) {
        Publication made = publish(folder, "<text><body><p>A <notatedMusic><mei xmlns='http://www.music-encoding.org/ns/mei'><syl>Glo</syl></mei>"
                + "</notatedMusic></p></body></text></TEI>", Settings.DEFAULT);
        assertThat(made.files()).filteredOn(f -> f.path().equals("images/music-in-text-1.mei")).singleElement()
                .satisfies(f -> assertThat(new String(f.bytes(), StandardCharsets.UTF_8)).startsWith("<mei xmlns=\"http://www.music-encoding.org/ns/mei\"")
                        .contains("<syl>Glo</syl>"));
        assertThat(page(made)).contains("href=\"images/music-in-text-1.mei\"").doesNotContain("Glo");
    }
}
