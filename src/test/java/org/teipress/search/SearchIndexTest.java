package org.teipress.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.publish.PublishedFile;

/** What is asked for is found: the index of Java, read by the script of the page. */
class SearchIndexTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path WEB = Path.of("src", "main", "web");

    @TempDir
    private Path folder;

    private static Part part(String... texts) {
        return new Part("T", List.of(), "", "en", IntStream.range(0, texts.length)
                .mapToObj(i -> List.of("p" + i, "H", texts[i].replaceAll("\\|.*", ""),
                        texts[i].contains("|") ? texts[i].replaceAll(".*\\|", "") : "", "0", "")).toList(), List.of(), List.of(), List.of(), List.of());
    }

    private void write(Part... parts) throws IOException {
        SearchIndex index = new SearchIndex();
        for (int i = 0; i < parts.length; i++) {
            index.add("edition-" + i, parts[i]);
        }
        List<PublishedFile> files = new ArrayList<>(index.files());
        files.add(new PublishedFile("site/search.js", Files.readAllBytes(WEB.resolve("search.js"))));
        for (PublishedFile file : files) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(folder.resolve(file.path()), file.bytes());
        }
    }

    private JsonNode ask(String question) throws Exception {
        Path log = Files.createTempFile(folder, "node", ".log");
        Process node;
        try {
            node = new ProcessBuilder("node", Path.of("src", "test", "browser", "search.mjs").toString(),
                    folder.toString(), question).redirectError(log.toFile()).start();
        } catch (IOException e) {
            Assumptions.abort("skipped: node is not installed");
            throw e;
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(Files.readString(log)).isZero();
        return JSON.readTree(said);
    }

    private List<String> texts(String question) throws Exception {
        return StreamSupport.stream(ask(question).get("texts").spliterator(), false).map(JsonNode::asText).toList();
    }

    @Test
    void allWordsMustOccurAndBeginningsCount() throws Exception {
        write(part("Steppe and river", "The river alone", "Rivers of the steppe"), part("A steppe|river"));
        assertThat(texts("steppe river")).containsExactlyInAnyOrder("Steppe and river", "Rivers of the steppe", "A steppe");
        assertThat(texts("riv")).hasSize(4);
        assertThat(texts("“the steppe”")).containsExactly("Rivers of the steppe");
        assertThat(texts("sea")).isEmpty();
        assertThat(texts(" … ")).isEmpty();
    }

    @Test
    void aQuestionIsNarrowed() throws Exception {
        write(new Part("T", List.of(), "", "en", List.of(
                List.of("a", "", "A steppe in spring", "", "0", "person:Ada\nplace:Oral"),
                List.of("b", "", "The steppe again", "", "1", "person:Bob"),
                List.of("c", "", "No grass", "", "1", "person:Ada", "diplomatic", "No graſs, but ſteppes")),
                List.of(new Part.TimeAndKind("1901-05", List.of("letter")), new Part.TimeAndKind("1910/1912", List.of("diary"))),
                List.of(), List.of(), List.of()), part("A steppe without a date"));
        assertThat(texts("steppe?person=Ada")).containsExactly("A steppe in spring");
        assertThat(texts("?person=Ada")).containsExactly("A steppe in spring", "No grass");
        assertThat(texts("?person=Ada&place=Oral")).containsExactly("A steppe in spring");
        assertThat(texts("steppe?from=1905&to=1910")).containsExactly("The steppe again");
        assertThat(texts("?to=1901")).containsExactly("A steppe in spring");
        assertThat(texts("steppe?kind=1")).containsExactly("The steppe again");
        assertThat(texts("?kind=1")).containsExactly("The steppe again", "No grass");
        assertThat(texts("steppe?edition=1")).containsExactly("A steppe without a date");
        assertThat(texts("steppe?person=Nobody")).isEmpty();
        assertThat(texts("steppe?from=1950")).isEmpty();
    }

    @Test
    void theBetterWordComesFirst() throws Exception {
        write(part("Marking", "Mark", "Markings"));
        assertThat(texts("mark")).startsWith("Mark");
    }

    @Test
    void markupInTheTextStaysText() throws Exception {
        write(part("</script><script>alert(1)</script> \u2028 constructor __proto__"));
        assertThat(Files.readString(folder.resolve("site/search/texts-0.js"))).doesNotContain("<").doesNotContain("\u2028");
        assertThat(texts("constructor alert proto")).hasSize(1);
    }

    @Test
    void bothHalvesFoldAlike() throws Exception {
        String all = "Straße ÆŒ Øre Łódź Διδύμη λόγος Λόγοϲ Ёлка Қазақ ғылым İstanbul ışık שָׁלוֹם מלך قُرآن کتاب ى مدرسة "
                + "ﬁnd naïve Ångström 漢字かな ⟦abc⟧ e\u0323 ²3 don’t 𐍈𐌰 एक";
        write(part(all));
        JsonNode words = ask(all).get("words");
        assertThat(StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText).toList())
                .isEqualTo(Folding.words(all));
        assertThat(Folding.words("Διδύμη ΔΙΔΎΜΗΣ Straße ÅNGSTRÖM שָׁלוֹם"))
                .containsExactly("διδυμη", "διδυμησ", "strasse", "angstrom", "שלומ");
        assertThat(texts("διδυμη")).hasSize(1);
    }

    @Test
    void aLargeSiteIsReadInSmallFiles() throws Exception {
        Random random = new Random(7);
        Part[] parts = IntStream.range(0, 200).mapToObj(i -> part(IntStream.range(0, 40).mapToObj(
                j -> sentence(random)).toArray(String[]::new))).toArray(Part[]::new);
        write(parts);
        try (var files = Files.list(folder.resolve("site/search"))) {
            assertThat(files.toList()).hasSizeGreaterThan(10).allSatisfy(f -> assertThat(Files.size(f)).isLessThan(150_000));
        }
        assertThat(texts("needle0")).isNotEmpty().allSatisfy(t -> assertThat(t).contains("needle0"));
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("word").append((int) (Math.pow(random.nextDouble(), 4) * 20_000)).append(' ');
        }
        return text.append("needle").append(random.nextInt(500)).toString();
    }
}
