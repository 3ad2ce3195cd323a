package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.proof.Finding;
import org.teipress.proof.Prover;
import org.teipress.report.Report;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/**
 * Whoever deletes a template is found out: for each template, the editions are made without it, and the proof tells what is
 * wrong, or no edition can be made at all. Those that may go unnoticed are listed with the reason.
 */
class DeletedTemplatesTest {

    private static final TemplateSwitches TEMPLATES = new TemplateSwitches();
    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("tei"), Path.of("src", "test", "templates")));

    /** Templates of the preparation without which every step makes the same: what they do is to tell the editor something. */
    private static final Map<String, String> ONLY_TELL = Map.of("prepare/30-view.xsl  doubts", "unknown values: UnknownValuesTest",
            "prepare/20-normalize.xsl m:normalize (tei:rdg | tei:lem | tei:s)/tei:w[f:stands-before-word(.)]", "white space: PreparationTest",
            "prepare/signs/settle.xsl m:settle text()[following-sibling::node()[1]/self::tei:lb]", "white space: InscriptionsTest",
            "prepare/signs/balance.xsl  check-balance", "brackets without a partner: SignsTest");

    /** What the proof does not ask for: templates of outputs, by a regular expression, and why. */
    private static final Map<String, String> NOT_ASKED = Map.ofEntries(
            Map.entry("fo/styles\\.xsl .*|fo/properties\\.xsl .*|fo/tables\\.xsl  columns|html/head\\.xsl  rendition-css", "how it looks"),
            Map.entry("fo/(page|heads|verse|keys)\\.xsl .*|fo/breaks\\.xsl  line-end|fo/text\\.xsl  section-marker", "how pages are set"),
            Map.entry("fo/lists\\.xsl  list-block|fo/source-lines\\.xsl  hanging-lines", "where items and lines begin: BreaksTest, SourceLinesTest"),
            Map.entry("fo/behaviours\\.xsl m:content \\*.*", "the direction in which a passage is set"),
            Map.entry("html/toc\\.xsl .*|fo/front\\.xsl .*(contents|bookmark).*|elements/prepared\\.xsl m:plain .*", "contents and bookmarks"),
            Map.entry("fo/(index|indexes|listings|endnotes)\\.xsl .*|html/registers\\.xsl .*", "registers"),
            Map.entry("(fo/metadata|html/cite)\\.xsl .*|html/head\\.xsl .*|fo/front\\.xsl  (imprint|licence)|(fo/back|html/page)\\.xsl  colophon", "facts for machines and libraries"),
            Map.entry("html/(page|reading)\\.xsl  .*(tools|choices)|html/(variants|genesis|facsimile|metadata)\\.xsl .*|html/page\\.xsl  site-links", "tools of a page"),
            Map.entry("html/lists\\.xsl  item-number|(html|fo)/behaviours\\.xsl  b:anchor|fo/generated\\.xsl  anchor", "numbers and places that nothing leads to"),
            Map.entry("(html/lists|html/tables|fo/tables)\\.xsl m:(in-list|in-row|in-table|row) .*", "what may stand in lists and tables: PageValidityTest"),
            Map.entry("text/layout\\.xsl m:paragraphs t:(list|line|row)", "empty lines between items, strokes between cells"),
            Map.entry("elements/[a-z]+\\.xsl m:content tei:(dimensions/\\*|transpose/tei:ptr|surface)", "what parts measures, pointers and surfaces"),
            Map.entry("fo/plates\\.xsl  name-of-plate", "the number of a page that its image bears: EditionPdfTest"),
            Map.entry("elements/prepared\\.xsl m:content tp:gen", "without it the words are printed all the same"),
            Map.entry("elements/[a-z]+\\.xsl m:content .*\\[.*", "a closer rule for an element that has another one"));

    /** {@code -Dtemplates.all=true} takes every template of the outputs away; else one of four, always the same, is enough. */
    private static final boolean ALL = Boolean.getBoolean("templates.all");

    private static final ComposedPages PAGES = pages();

    /** An edition of a document, made with all templates. */
    private record Case(TeiDocument document, Output output, Settings settings, Trail whole, Set<String> needed) {
    }

    private static ComposedPages pages() {
        ENGINE.processor().registerExtensionFunction(TEMPLATES);
        return new ComposedPages(ENGINE, new Stylesheets(ENGINE, TEMPLATES));
    }

    @AfterEach
    void putBack() {
        TEMPLATES.takeAway("");
    }

    @TestFactory
    Stream<DynamicTest> preparation() throws IOException {
        Path signs = Path.of("src", "test", "templates", "signs.xml");
        List<Case> cases = List.of(made(signs, Output.TEXT, "leiden", View.EDITED), made(signs, Output.TEXT, "diplomatic-inscription", View.EDITED),
                made(signs, Output.TEXT, "clear-text", View.EDITED), made(signs, Output.HTML, "clear-text", View.EDITED, View.DIPLOMATIC),
                made(Path.of("tei", "manuscript", "song.xml"), Output.HTML, "leiden", View.EDITED));
        // Columns side by side, a base witness and transcripts are what few projects ask for: they have tests of their own.
        return without(t -> t.startsWith("prepare/") && !t.matches("prepare/70.*|.*(base-reading|\\$transcript).*"), cases, ONLY_TELL);
    }

    @TestFactory
    Stream<DynamicTest> outputs() throws IOException {
        Path signs = Path.of("src", "test", "templates", "signs.xml");
        Path notebook = Path.of("tei", "manuscript", "notebook.xml");
        List<Case> cases = List.of(made(signs, Output.TEXT, "leiden", View.EDITED), made(signs, Output.TEXT, "diplomatic-inscription", View.EDITED),
                made(signs, Output.HTML, "leiden", View.EDITED, View.DIPLOMATIC), made(signs, Output.PDF, "leiden", View.EDITED),
                made(notebook, Output.TEXT, "leiden", View.EDITED), made(notebook, Output.HTML, "leiden", View.EDITED),
                made(notebook, Output.PDF, "leiden", View.EDITED));
        return TEMPLATES.known().stream().filter(t -> t.matches("(text|html|fo|elements)[./].*") && NOT_ASKED.keySet().stream().noneMatch(t::matches))
                .filter(t -> cases.stream().anyMatch(c -> c.needed().contains(t)) && (ALL || t.startsWith("text") || Math.floorMod(t.hashCode(), 4) == 0))
                .map(t -> DynamicTest.dynamicTest("without " + t, () -> outputWithout(t, cases)));
    }

    /** It is noticed, or the editions are the same without it. */
    private static void outputWithout(String template, List<Case> cases) {
        List<Case> needy = cases.stream().filter(c -> c.needed().contains(template)).toList();
        if (needy.stream().map(c -> notice(template, c)).flatMap(Optional::stream).findFirst().isEmpty()) {
            assertThat(needy.stream().map(c -> change(template, c))).as("what nobody notices without %s", template).containsOnly("nothing");
        }
    }

    private static Case made(Path file, Output output, String convention, View... views) throws IOException {
        TeiDocument document = new DocumentReader(ENGINE).read(Source.of(file), List.of()).document().orElseThrow();
        Settings settings = new Settings(Optional.empty(), Optional.empty(), convention, List.of(views), Settings.Page.DEFAULT, List.of());
        TEMPLATES.asked();
        Trail whole = PAGES.publisher().trace(document, output, settings, Site.NONE);
        Case made = new Case(document, output, settings, whole, TEMPLATES.asked());
        Case composed = new Case(document, output, settings, made("", made), made.needed());
        assertThat(findings(document, composed.whole())).isEmpty();
        return composed;
    }

    /** A test for each template: it is noticed, or it is one of those that may not be. */
    private static Stream<DynamicTest> without(Predicate<String> which, List<Case> cases, Map<String, String> unnoticed) {
        return TEMPLATES.known().stream().filter(which).map(template -> DynamicTest.dynamicTest("without " + template, () -> {
            List<Case> needy = cases.stream().filter(c -> c.needed().contains(template)).toList();
            assertThat(needy).as("editions that need %s", template).isNotEmpty();
            Optional<String> noticed = needy.stream().map(c -> notice(template, c)).flatMap(Optional::stream).findFirst();
            if (unnoticed.containsKey(template)) {
                assertThat(noticed).as("what is noticed").isEmpty();
            } else {
                assertThat(noticed).as(() -> "what is noticed without " + template + ", of " + needy.stream().map(c -> change(template, c)).toList()).isPresent();
            }
        }));
    }

    /** What is noticed when a template is missing. */
    private static Optional<String> notice(String template, Case made) {
        Trail trail = made(template, made);
        return trail.publication().files().isEmpty() ? Optional.of("no edition is made")
                : findings(made.document(), trail).stream().findFirst().map(Finding::toString);
    }

    /** Where an edition first differs when a template is missing; "nothing" if it is the same. */
    private static String change(String template, Case made) {
        Map<String, String> changed = files(made(template, made));
        return files(made.whole()).entrySet().stream().filter(f -> !f.getValue().equals(changed.get(f.getKey()))).findFirst().map(f -> {
            String other = changed.getOrDefault(f.getKey(), "");
            int at = Arrays.mismatch(f.getValue().toCharArray(), other.toCharArray());
            return other.substring(Math.max(0, at - 40), Math.min(other.length(), at + 80));
        }).orElse("nothing");
    }

    private static Trail made(String template, Case made) {
        TEMPLATES.takeAway(template);
        Trail whole = made.whole();
        if (made.output() != Output.PDF) {
            return PAGES.publisher().trace(made.document(), made.output(), made.settings(), Site.NONE);
        }
        return PAGES.of(made.document(), made.settings())
                .map(trees -> new Trail(made.output(), made.settings(), whole.convention(), trees, whole.publication()))
                .orElseGet(() -> new Trail(made.output(), made.settings(), whole.convention(), Map.of(),
                        new Publication(List.of(), Report.of(List.of()), Set.of())));
    }

    private static Map<String, String> files(Trail trail) {
        return trail.output() == Output.PDF ? Map.of("fo", trail.trees().get("fo-notes.xsl").toString().replaceAll("\\?source \\S+", "?source"))
                : trail.publication().files().stream().collect(Collectors.toMap(PublishedFile::path,
                f -> new String(f.bytes(), StandardCharsets.ISO_8859_1), (a, b) -> a, TreeMap::new));
    }

    private static List<Finding> findings(TeiDocument document, Trail trail) {
        return Prover.prove(document, List.of(trail)).comparisons().stream().filter(c -> !c.stage().equals("pdf")).flatMap(c -> c.findings().stream()).toList();
    }
}
