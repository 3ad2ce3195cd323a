package org.teipress.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teipress.publish.Output;
import org.teipress.publish.View;

/** The keys of {@code teipress.toml}: one list for reading, for checking, for the manual and for new projects. */
public enum SettingKey {
    TITLE("title", Kind.TEXT, "\"Letters\"", "Title of the edition, instead of the one in the TEI header."),
    LANGUAGE("language", Kind.TEXT, "\"en\"",
            "Language of headings, legends and buttons that teipress adds: en, de, fr, it, es, ru or kk."),
    CONVENTION("convention", Kind.TEXT, "\"leiden\"",
            "Which signs editorial markup prints: the name of a preset, or the path of a convention file."),
    VIEWS("views", Kind.LIST, "[\"edited\", \"diplomatic\", \"normalized\"]",
            "Views that readers of the web edition can choose; the first is shown first, and is the one that is printed.",
            words(View.values())),
    BASE_WITNESS("base-witness", Kind.TEXT, "\"A\"",
            "Siglum or xml:id of the witness whose readings the diplomatic view has, where the text follows another one."),
    OUTPUTS("outputs", Kind.LIST, "[\"html\", \"pdf\"]", "What to make.", words(Output.values())),
    EDITIONS("editions", Kind.LIST, "[\"*.xml\"]",
            "Files that are editions, as globs; without this key, every TEI file that no other file includes."),
    SCHEMA("schema", Kind.TEXT, "\"schema/house.rng\"",
            "Schema for documents that name none themselves; without this key, the schema of teipress."),
    CATALOGS("catalogs", Kind.LIST, "[\"catalog.xml\"]",
            "OASIS catalogs: where schemas lie that documents name by a public address."),
    SEVERITY("severity", Kind.LIST, "[\"tei-gap-extent: off\", \"drafts/** ref: warning\"]",
            "Weight of rules: off, info, warning or error; before a rule may stand a glob of the files that it is for."),
    PAGE_SIZE("page.size", Kind.TEXT, "\"a5\"",
            "Paper: a4, a5, b5, letter, royal, or width and height in millimetres as \"148x210\"."),
    PAGE_FONT_SIZE("page.font-size", Kind.NUMBER, "10.5", "Size of the text in points, 6 to 24.", 6, 24),
    FONTS_TEXT("fonts.text", Kind.LIST, "[\"Noto Serif\"]",
            "Typefaces of the text, the first preferred, the others for letters that it lacks."),
    PRINT_STYLE("print.style", Kind.TEXT, "\"royal-critical\"",
            "House style of the printed pages; other keys of page and print change single points of it.",
            HouseStyles.names()),
    PRINT_APPARATUS("print.apparatus", Kind.TEXT, "\"lines\"",
            "How readings at the foot are led to: by lines, or by letters in the text.", List.of("lines", "letters")),
    PRINT_TIERS("print.tiers", Kind.LIST, "[\"source parallel: run-in\", \"app: run-in\", \"note: lines\"]",
            "Tiers at the foot, from above: types of app and note, a colon, then run-in, lines, columns-2 or columns-3."),
    PRINT_TIER_RULES("print.tier-rules", Kind.FLAG, "true", "Whether rules part the tiers at the foot."),
    PRINT_LEMMA_WITNESSES("print.lemma-witnesses", Kind.FLAG, "true",
            "Whether an entry names the witnesses of the lemma, too: a positive apparatus."),
    PRINT_PAGE_WITNESSES("print.page-witnesses", Kind.FLAG, "true",
            "Whether a page names above its apparatus the witnesses that have its text."),
    PRINT_LEMMA_SEPARATOR("print.lemma-separator", Kind.TEXT, "\"]\"", "What follows the lemma of an entry."),
    PRINT_ENTRY_SEPARATOR("print.entry-separator", Kind.TEXT, "\"|\"",
            "What stands between the entries of one line in a tier that runs in."),
    PRINT_LINE_NUMBERS("print.line-numbers", Kind.TEXT, "\"page\"",
            "Which printed lines the margin counts: those of each page, section or text, or all; auto: where the apparatus needs it.",
            List.of("auto", "page", "section", "text", "continuous", "none")),
    PRINT_LINE_HEADINGS("print.line-headings", Kind.FLAG, "true", "Whether the lines of headings are counted, too."),
    PRINT_LINE_STEP("print.line-step", Kind.NUMBER, "5", "Every how many lines the margin shows a number, 1 to 100.", 1,
            100),
    PRINT_LINE_SIDE("print.line-side", Kind.TEXT, "\"outer\"", "The margin that shows the numbers of lines.",
            List.of("outer", "inner", "left", "right")),
    PRINT_VERSE_SIDE("print.verse-side", Kind.TEXT, "\"end\"",
            "Where the numbers of verses and of the lines of the source stand: at the end of the line, or in a margin.",
            List.of("end", "outer", "inner", "left", "right")),
    PRINT_GRID("print.grid", Kind.FLAG, "true", "Whether the lines of the text stand on a grid that all pages share."),
    PRINT_LEADING("print.leading", Kind.NUMBER, "1.32", "Distance of the lines, by the size of the text, 1 to 3.", 1, 3),
    PRINT_DROP_CAPITALS("print.drop-capitals", Kind.NUMBER, "2",
            "How many lines the first letter of a division is high, 0 to 4; 0: it is as high as the others.", 0, 4),
    PRINT_MARGINS("print.margins", Kind.NUMBERS, "[17, 20, 12, 12]",
            "Margins in millimetres: inner, outer, above the running head, below the page number."),
    PRINT_BLEED("print.bleed", Kind.NUMBER, "3", "What is cut off on each side, in millimetres, 0 to 20.", 0, 20),
    PRINT_CROP_MARKS("print.crop-marks", Kind.FLAG, "true", "Whether marks show where the paper is cut."),
    PRINT_RECTO("print.recto", Kind.FLAG, "true", "Whether chapters begin on right-hand pages."),
    PRINT_HALF_TITLE("print.half-title", Kind.FLAG, "true", "Whether a page with nothing but the title comes first."),
    PRINT_CONTENTS("print.contents", Kind.FLAG, "true", "Whether a book has a table of contents."),
    PRINT_NOTES("print.notes", Kind.TEXT, "\"foot\"",
            "Where notes stand: at the foot of their page, behind their section, or at the end, behind the text.",
            List.of("foot", "section", "end")),
    PRINT_MARGIN_NOTES("print.margin-notes", Kind.TEXT, "\"outer\"",
            "Where notes stand that the source has in its margin: at the foot, or in a margin.",
            List.of("foot", "outer", "inner", "left", "right")),
    PRINT_RUNNING_HEADS("print.running-heads", Kind.TEXT, "\"section\"",
            "What running heads say: the section; or first and last of the page: entries, verses, pages of the source.",
            List.of("section", "entries", "verses", "pages")),
    PRINT_PROOF("print.proof", Kind.FLAG, "true",
            "Whether the pages are a proof: lines of the file, doubtful readings and unresolved pointers are marked."),
    PRINT_PARALLEL("print.parallel", Kind.TEXT, "\"columns\"",
            "Whether a text and its translation stand beside each other, in columns or on facing pages; so do parallel-views.",
            List.of("none", "columns", "facing")),
    PRINT_PARALLEL_VIEWS("print.parallel-views", Kind.LIST, "[\"diplomatic\", \"edited\"]",
            "Two views that stand beside each other, paragraph by paragraph; notes hang on the first.",
            words(View.values())),
    PRINT_REFERENCES("print.references", Kind.TEXT, "\"page-line\"",
            "Which references name their place: pointers without words; or all, by page or by page and line.",
            List.of("pointers", "page", "page-line")),
    PRINT_INDEX("print.index", Kind.TEXT, "\"pages\"",
            "How registers and indexes say where the text speaks of their entries.", List.of("pages", "lines", "none")),
    PRINT_INDEXES("print.indexes", Kind.LIST, "[\"persons\", \"places\", \"works\", \"terms\"]",
            "Indexes at the back: persons, places, organisations, works, terms, or the name of an index in the source."),
    PRINT_LISTS("print.lists", Kind.LIST, "[\"figures\"]", "What is listed after the contents, with its pages.",
            List.of("figures", "tables")),
    PRINT_CONCORDANCE("print.concordance", Kind.FLAG, "true",
            "Whether the pages of the source are listed beside those of the edition."),
    PRINT_PRESS_PROFILE("print.press-profile", Kind.TEXT, "\"press.icc\"",
            "ICC colour profile (CMYK) of the press that prints the PDF, which then is PDF/X-4."),
    PRINT_ATTACH_SOURCE("print.attach-source", Kind.FLAG, "true",
            "Whether the TEI document is put into the PDF, which then is PDF/A-3u."),
    HTML_IMAGE_HOSTS("html.image-hosts", Kind.LIST, "[\"iiif.example.org\"]",
            "Hosts from which the web edition may show images of a facsimile, when the reader asks for them."),
    HTML_MAP_TILES("html.map-tiles", Kind.TEXT, "\"https://tiles.example.org/{z}/{x}/{y}.png\"",
            "Address of the tiles of a map server, shown below the places of the register when the reader asks for it."),
    HTML_MAP_CREDIT("html.map-credit", Kind.TEXT, "\"Map: Example Survey, https://example.org/licence\"",
            "Whom the map is owed to, as its server asks to be named; addresses become links."),
    HTML_CHAPTERS("html.chapters", Kind.TEXT, "\"auto\"",
            "Whether the divisions of a text have a page each: divisions, none, or auto: if the text is long.",
            List.of("auto", "divisions", "none")),
    HTML_LEMMA_WITNESSES("html.lemma-witnesses", Kind.FLAG, "true",
            "Whether an entry of the apparatus names the witnesses of the lemma, too: a positive apparatus."),
    HTML_THEME("html.theme", Kind.TEXT, "\"reading\"",
            "Look of the web edition: reading, as a book, or working, for a transcription that is still worked at.",
            List.of("reading", "working")),
    HTML_CSS("html.css", Kind.TEXT, "\"house.css\"",
            "Style sheet of the project, which comes last and changes what it wants of the look."),
    HTML_XSLT("html.xslt", Kind.TEXT, "\"house.xsl\"",
            "Stylesheet of the project, which overrides templates and behaviours of the web edition.");

    /** What kind of value a key takes. */
    public enum Kind { TEXT, NUMBER, LIST, NUMBERS, FLAG }

    private final String path;
    private final Kind kind;
    private final String example;
    private final String meaning;
    private final List<String> allowed;
    private final double least;
    private final double most;

    SettingKey(String path, Kind kind, String example, String meaning) {
        this(path, kind, example, meaning, List.of());
    }

    SettingKey(String path, Kind kind, String example, String meaning, List<String> allowed) {
        this(path, kind, example, meaning, allowed, 0, Double.MAX_VALUE);
    }

    SettingKey(String path, Kind kind, String example, String meaning, double least, double most) {
        this(path, kind, example, meaning, List.of(), least, most);
    }

    SettingKey(String path, Kind kind, String example, String meaning, List<String> allowed, double least,
               double most) {
        this.path = path;
        this.kind = kind;
        this.example = example;
        this.meaning = meaning;
        this.allowed = allowed;
        this.least = least;
        this.most = most;
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** The key as the file writes it, its table before it: {@code page.size}. */
    public String path() {
        return path;
    }

    /** What kind of value it takes. */
    public Kind kind() {
        return kind;
    }

    /** An example of its value, as TOML. */
    public String example() {
        return example;
    }

    /** What it decides, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** The only words that it takes, or that its list may hold; empty for any. */
    public List<String> allowed() {
        return allowed;
    }

    /** Whether a number is one of those that it takes. */
    boolean takes(double number) {
        return number >= least && number <= most;
    }

    /** Its name as a parameter of the printed page, if it is one: {@code line-step}. */
    Optional<String> ofPrint() {
        return path.startsWith("print.") && this != PRINT_STYLE ? Optional.of(path.substring(6)) : Optional.empty();
    }

    /** Its name among the settings of web editions, if it is one: {@code chapters}. */
    Optional<String> ofWeb() {
        return path.startsWith("html.") ? Optional.of(path.substring(5)) : Optional.empty();
    }

    /** Whether its value is a file of the project that must be there. */
    boolean isFile() {
        return this == HTML_CSS || this == HTML_XSLT;
    }

    /** The key of a path; empty if there is none. */
    public static Optional<SettingKey> of(String path) {
        return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
    }
}
