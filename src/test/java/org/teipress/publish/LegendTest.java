package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.testing.Corpus;

/** The legend has exactly the signs that occur, in the language of the edition, in every output. */
class LegendTest {

    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("target"), Path.of("tei")));
    private static final Publisher PUBLISHER = new Publisher(ENGINE);
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "ru", "kk");
    private static final Path WORDS = Path.of("schema", "conventions", "words");
    private static final Pattern KEY = Pattern.compile("<word key=\"([^\"]+)\">");
    private static final Pattern ENTRY = Pattern.compile("(?s)<dt[^>]*>(.*?)</dt><dd[^>]*>(.*?)</dd>");
    /** The rows of the convention that the legend explains, and those whose signs stand in the text. */
    private static final String EXPLAINED = "string-join(sort(distinct-values(//*:entry/@row ! tokenize(.))), ' ')";
    private static final String OCCURRING = "string-join(sort(distinct-values(//*[@*:row][not(self::*:entry)]"
            + "[*:sign or *:letters or *:view/*:sign]/@*:row ! string())), ' ')";
    private static final List<String> ACTS = List.of("<supplied reason='lost'>abc</supplied>", "<supplied reason='omitted'>abc</supplied>",
            "<unclear>abc</unclear>", "<surplus>abc</surplus>", "<del>abc</del>", "<gap reason='illegible' quantity='2' unit='character'/>",
            "<expan><abbr>ab</abbr><ex>c</ex></expan>", "<choice><sic>a</sic><corr>b</corr></choice>", "<handShift new='#m2'/>");

    @TestFactory
    Stream<DynamicTest> isInTheLanguageOfTheEdition() {
        return LANGUAGES.stream().map(tag -> DynamicTest.dynamicTest(tag, () -> {
            TeiDocument document = document(tag, "abc <supplied reason='lost'>def</supplied>");
            for (Optional<String> language : List.of(Optional.<String>empty(), Optional.of(tag))) {
                assertThat(legend(document, settings(language))).containsExactly("[abc]\t" + word(tag, "legend.supplied"));
                assertThat(html(document, settings(language)))
                        .contains("<span class=\"say\" data-generated=\"\">" + word(tag, "supplied") + ": </span>");
            }
        }));
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        List<String> keys = KEY.matcher(Files.readString(WORDS.resolve("en.xml"))).results().map(m -> m.group(1)).toList();
        assertThat(keys).hasSizeGreaterThan(60);
        for (String tag : LANGUAGES) {
            assertThat(KEY.matcher(Files.readString(WORDS.resolve(tag + ".xml"))).results().map(m -> m.group(1))).as(tag)
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private static String word(String language, String key) throws IOException {
        Matcher word = Pattern.compile("key=\"" + key + "\">([^<]+)<").matcher(Files.readString(WORDS.resolve(language + ".xml")));
        assertThat(word.find()).isTrue();
        return word.group(1);
    }

    @TestFactory
    Stream<DynamicTest> hasExactlyTheSignsThatOccur() {
        return Stream.concat(Stream.of(ACTS), ACTS.stream().map(List::of)).map(acts -> DynamicTest.dynamicTest(String.valueOf(acts), () -> {
            TeiDocument document = document("en", String.join(" x ", acts));
            Settings settings = settings(Optional.empty());
            List<String> told = legend(document, settings);
            assertThat(told).hasSameSizeAs(acts);
            assertThat(asked(prepared(document, settings), EXPLAINED)).isEqualTo(asked(prepared(document, settings), OCCURRING));
            assertThat(inHtml(html(document, settings))).isEqualTo(told);
        }));
    }

    /** In each of our editions, in every view: no sign more and none less than the text has; the same in the page and beside the text. */
    @TestFactory
    Stream<DynamicTest> hasExactlyTheSignsOfOurEditions() {
        return Corpus.editions().stream().flatMap(file -> Stream.of(View.values()).map(view -> DynamicTest.dynamicTest(file + " " + view, () -> {
            TeiDocument document = new DocumentReader(ENGINE).read(Source.of(file), List.of()).document().orElseThrow();
            Settings settings = settings(Optional.empty()).withViews(List.of(view));
            Trail text = PUBLISHER.trace(document, Output.TEXT, settings, Site.NONE);
            XdmNode prepared = text.trees().get("prepare/40-signs.xsl");
            String rows = asked(prepared, EXPLAINED);
            assertThat(rows.replaceFirst("(^| )doubt( |$)", "$1").strip()).isEqualTo(asked(prepared, OCCURRING));
            assertThat(rows.matches("(.* )?doubt( .*)?")).isEqualTo(asked(prepared,
                    "exists(//*:sign[not(ancestor::*:legend)][contains(., '?')])").equals("true"));
            assertThat(inHtml(html(document, settings))).isEqualTo(rows.isEmpty() ? List.of() : told(text.publication()));
        })));
    }

    @Test
    void isLeftOutWhereNoSignOccurs() {
        TeiDocument document = document("en", "abc");
        assertThat(PUBLISHER.publish(document, Output.TEXT, settings(Optional.empty())).files()).hasSize(1);
        assertThat(html(document, settings(Optional.empty()))).doesNotContain("id=\"_legend\"");
    }

    @Test
    void isPrinted() throws Exception {
        TeiDocument document = document("de", String.join(" x ", ACTS));
        byte[] pdf = PUBLISHER.publish(document, Output.PDF, settings(Optional.empty())).files().get(0).bytes();
        try (var read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", "");
            assertThat(legend(document, settings(Optional.empty()))).hasSize(ACTS.size()).allSatisfy(line ->
                    assertThat(text).contains(line.substring(line.indexOf('\t') + 1).replaceAll("\\s+", "")));
        }
    }

    /** The lines of the legend of the plain text: sign, tabulator, meaning. */
    private static List<String> legend(TeiDocument document, Settings settings) {
        return told(PUBLISHER.publish(document, Output.TEXT, settings));
    }

    private static List<String> told(Publication text) {
        assertThat(text.files()).extracting(PublishedFile::path).containsExactly("text.txt", Publisher.LEGEND);
        List<String> lines = new String(text.files().get(1).bytes(), StandardCharsets.UTF_8).lines().toList();
        return lines.subList(3, lines.size());
    }

    private static String html(TeiDocument document, Settings settings) {
        return new String(PUBLISHER.publish(document, Output.HTML, settings).files().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> inHtml(String page) {
        if (!page.contains("id=\"_legend\"")) {
            return List.of();
        }
        Matcher entry = ENTRY.matcher(page.substring(page.indexOf("id=\"_legend\"")).replaceFirst("(?s)</section>.*", ""));
        return entry.results().map(m -> m.group(1) + "\t" + m.group(2))
                .map(line -> line.replace("&nbsp;", "\u00a0").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).toList();
    }

    private static String asked(XdmNode prepared, String path) throws Exception {
        return ENGINE.processor().newXPathCompiler().evaluateSingle(path, prepared).getStringValue();
    }

    private static XdmNode prepared(TeiDocument document, Settings settings) throws Exception {
        return PUBLISHER.steps(document, Output.TEXT, settings).get("prepare/40-signs.xsl");
    }

    private static Settings settings(Optional<String> language) {
        return new Settings(Optional.of("T"), language, "leiden", List.of(View.EDITED), Settings.Page.DEFAULT, List.of());
    }

    private static TeiDocument document(String language, String content) {
        Source source = Source.of(URI.create("file:///legend.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='" + language
                + "'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body><p>" + content
                + "</p></body></text></TEI>");
        return new DocumentReader(ENGINE).read(source, List.of()).document().orElseThrow();
    }
}
