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
    PAGE_FONT_SIZE("page.font-size", Kind.NUMBER, "10.5", "Size of the text in points, 6 to 24."),
    FONTS_TEXT("fonts.text", Kind.LIST, "[\"Noto Serif\"]",
            "Typefaces of the text, the first preferred, the others for letters that it lacks.");

    /** What kind of value a key takes. */
    public enum Kind { TEXT, NUMBER, LIST }

    private final String path;
    private final Kind kind;
    private final String example;
    private final String meaning;
    private final List<String> allowed;

    SettingKey(String path, Kind kind, String example, String meaning) {
        this(path, kind, example, meaning, List.of());
    }

    SettingKey(String path, Kind kind, String example, String meaning, List<String> allowed) {
        this.path = path;
        this.kind = kind;
        this.example = example;
        this.meaning = meaning;
        this.allowed = allowed;
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

    /** The only words that its list may hold; empty for any. */
    public List<String> allowed() {
        return allowed;
    }

    /** The key of a path; empty if there is none. */
    public static Optional<SettingKey> of(String path) {
        return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
    }
}
