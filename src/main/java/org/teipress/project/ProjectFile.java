package org.teipress.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teipress.print.Fonts;
import org.teipress.print.PressProfile;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import org.teipress.publish.View;
import org.teipress.registers.MapTiles;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;
import org.teipress.report.Position;
import org.teipress.report.RuleSettings;
import org.teipress.report.Span;
import org.teipress.source.Source;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads a {@code teipress.toml}. A mistake in it is an error at its place, with what was probably meant; the build
 * then does not begin, for a misread setting would spoil every page.
 */
public final class ProjectFile {

    /** The file's name. */
    public static final String NAME = "teipress.toml";

    private static final Pattern MILLIMETRES = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*x\\s*(\\d+(?:\\.\\d+)?)");
    private static final Map<String, Settings.Size> SIZES = Map.of(
            "a4", new Settings.Size(210, 297), "a5", new Settings.Size(148, 210),
            "b5", new Settings.Size(176, 250), "letter", new Settings.Size(215.9, 279.4),
            "royal", new Settings.Size(156, 234));

    private static final Pattern TIER = Pattern.compile("\\s*[\\w.-]+(\\s+[\\w.-]+)*\\s*:\\s*(run-in|lines|columns-[23])\\s*");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");

    private final Source source;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Map<SettingKey, Object> values = new EnumMap<>(SettingKey.class);

    private ProjectFile(Source source) {
        this.source = source;
    }

    /**
     * What was read.
     *
     * @param settings what the file says; what it says wrongly is left at its default
     * @param faults   its mistakes
     */
    public record Result(ProjectSettings settings, List<Diagnostic> faults) {
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    public static Result read(Path file) throws IOException {
        ProjectFile reading = new ProjectFile(Source.of(file));
        reading.faults.addAll(reading.source.faults());
        TomlParseResult toml = Toml.parse(reading.source.text());
        toml.errors().forEach(e -> reading.complain(e.position(), "toml-syntax", String.valueOf(e.getMessage()),
                "see the manual, \"The project file\""));
        reading.gather(toml, "");
        reading.text(SettingKey.PRINT_STYLE).ifPresent(reading::follow);
        return new Result(reading.settings(file), List.copyOf(reading.faults));
    }

    /** What the file itself does not say, its house style says. */
    private void follow(String style) {
        Map<SettingKey, Object> own = new EnumMap<>(values);
        gather(HouseStyles.named(style), "");
        values.putAll(own);
    }

    private void gather(TomlTable table, String prefix) {
        for (String key : table.keySet()) {
            String path = prefix + key;
            Object value = table.get(List.of(key));
            TomlPosition at = table.inputPositionOf(List.of(key));
            boolean isTable = Arrays.stream(SettingKey.values()).anyMatch(k -> k.path().startsWith(path + "."));
            if (value instanceof TomlTable inner && isTable) {
                gather(inner, path + ".");
            } else {
                SettingKey.of(path).ifPresentOrElse(k -> take(k, value, at), () -> unknown(path, at));
            }
        }
    }

    private void unknown(String path, @Nullable TomlPosition at) {
        List<String> known = Arrays.stream(SettingKey.values()).map(SettingKey::path).toList();
        complain(at, "toml-key-unknown", "there is no setting \"" + path + "\"", NearestName.of(path, known)
                .map(s -> "did you mean \"" + s + "\"?").orElse("the settings are " + String.join(", ", known)));
    }

    private void take(SettingKey key, @Nullable Object value, @Nullable TomlPosition at) {
        Optional<Object> taken = switch (key.kind()) {
            case TEXT -> value instanceof String ? Optional.of(value) : Optional.empty();
            case FLAG -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case NUMBERS -> value instanceof TomlArray array
                    && array.toList().stream().allMatch(Number.class::isInstance)
                    ? Optional.of(array.toList().stream().map(n -> ((Number) n).doubleValue()).toList()) : Optional.empty();
            case NUMBER -> value instanceof Number n ? Optional.of(n.doubleValue()) : Optional.empty();
            case LIST -> value instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance)
                    ? Optional.of(array.toList().stream().map(String.class::cast).toList()) : Optional.empty();
        };
        if (taken.isEmpty()) {
            complain(at, "toml-value", "the setting \"" + key.path() + "\" takes another kind of value",
                    "write it like this: " + key.path() + " = " + key.example());
        } else if (key.isFile()) {
            takeFile(key, (String) taken.get(), at);
        } else if (check(key, taken.get(), at)) {
            values.put(key, taken.get());
        }
    }

    /** A file of the project, by its whole path; one that is missing or lies elsewhere is a mistake. */
    private void takeFile(SettingKey key, String name, @Nullable TomlPosition at) {
        Path folder = Path.of(source.uri()).getParent();
        Path file = folder.resolve(name).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
            values.put(key, file.toString());
        } else {
            complain(at, "toml-value", "the project has no file \"" + name + "\"",
                    "\"" + key.path() + "\" names a file of the project, as seen from its folder");
        }
    }

    private boolean check(SettingKey key, Object value, @Nullable TomlPosition at) {
        if (key == SettingKey.PRINT_PRESS_PROFILE) {
            return isProfile((String) value, at);
        }
        Optional<String> wrong = wrong(key, value);
        List<String> allowed = key == SettingKey.FONTS_TEXT ? Fonts.names() : key.allowed();
        wrong.ifPresent(w -> complain(at, "toml-value", "\"" + w + "\" is no value for \"" + key.path() + "\"",
                NearestName.of(w, allowed).map(s -> "did you mean \"" + s + "\"?")
                        .orElse(key.meaning() + " For example: " + key.path() + " = " + key.example())));
        return wrong.isEmpty();
    }

    private boolean isProfile(String path, @Nullable TomlPosition at) {
        try {
            PressProfile.read(folder().resolve(path));
            return true;
        } catch (IOException | InvalidPathException e) {
            complain(at, "toml-value", "\"" + path + "\" cannot be the colour profile of a press: " + e.getMessage(),
                    "ask the press for its profile, and write where it lies, as seen from the project");
            return false;
        }
    }

    private Path folder() {
        return Path.of(source.uri()).toAbsolutePath().normalize().getParent();
    }

    /** The part of a value that a key does not take. */
    private static Optional<String> wrong(SettingKey key, Object value) {
        if (value instanceof Double number) {
            return key.takes(number) ? Optional.empty() : Optional.of(String.valueOf(number));
        }
        if (value instanceof String word) {
            boolean taken = key == SettingKey.PAGE_SIZE ? size(word).isPresent()
                    : key == SettingKey.HTML_MAP_TILES ? MapTiles.isAddress(word)
                    : key.allowed().isEmpty() || key.allowed().contains(word);
            return taken ? Optional.empty() : Optional.of(word);
        }
        if (!(value instanceof List<?> several) || key == SettingKey.PRINT_MARGINS) {
            return value instanceof List<?> margins && margins.size() != 4 ? Optional.of(value.toString()) : Optional.empty();
        }
        List<String> words = several.stream().map(String.class::cast).toList();
        return switch (key) {
            case SEVERITY -> words.stream().filter(l -> RuleSettings.Line.parse(l).isEmpty()).findFirst();
            case FONTS_TEXT -> words.stream().filter(w -> !Fonts.names().contains(w)).findFirst();
            case HTML_IMAGE_HOSTS -> words.stream().filter(h -> !HOST.matcher(h).matches()).findFirst();
            case PRINT_PARALLEL_VIEWS -> words.stream().filter(w -> !key.allowed().contains(w)).findFirst()
                    .or(() -> Optional.of(String.join(", ", words)).filter(w -> words.stream().distinct().count() != 2));
            case PRINT_TIERS -> words.stream().filter(t -> !TIER.matcher(t).matches()).findFirst();
            default -> key.allowed().isEmpty() ? Optional.empty() : words.isEmpty() ? Optional.of("")
                    : words.stream().filter(w -> !key.allowed().contains(w)).findFirst();
        };
    }

    private static Optional<Settings.Size> size(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        Matcher m = MILLIMETRES.matcher(name);
        if (!m.matches()) {
            return Optional.ofNullable(SIZES.get(name));
        }
        Settings.Size size = new Settings.Size(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)));
        boolean sensible = Math.min(size.width(), size.height()) >= 70 && Math.max(size.width(), size.height()) <= 1000;
        return sensible ? Optional.of(size) : Optional.empty();
    }

    private ProjectSettings settings(Path file) {
        Settings base = Settings.DEFAULT;
        Settings.Size size = text(SettingKey.PAGE_SIZE).flatMap(ProjectFile::size).orElse(base.page().size());
        double points = values.get(SettingKey.PAGE_FONT_SIZE) instanceof Double d ? d : base.page().fontSize();
        List<View> views = list(SettingKey.VIEWS).stream().map(w -> View.valueOf(w.toUpperCase(Locale.ROOT)))
                .distinct().toList();
        List<Output> outputs = list(SettingKey.OUTPUTS).stream().map(w -> Output.valueOf(w.toUpperCase(Locale.ROOT)))
                .distinct().toList();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Settings publish = new Settings(text(SettingKey.TITLE), text(SettingKey.LANGUAGE),
                text(SettingKey.CONVENTION).map(c -> convention(c, folder)).orElse(base.convention()),
                text(SettingKey.BASE_WITNESS), views.isEmpty() ? base.views() : views, new Settings.Page(size, points), list(SettingKey.FONTS_TEXT), said(SettingKey::ofPrint), said(SettingKey::ofWeb),
                base.transcript());
        return new ProjectSettings(folder, Optional.of(file), publish,
                outputs.isEmpty() ? ProjectSettings.defaults(folder).outputs() : outputs,
                text(SettingKey.SCHEMA), list(SettingKey.CATALOGS).stream().map(folder::resolve).toList(),
                new RuleSettings(List.of(), list(SettingKey.SEVERITY).stream()
                        .flatMap(l -> RuleSettings.Line.parse(l).stream()).toList()), list(SettingKey.EDITIONS));
    }

    /** What the file and its house style say of one output, by the names that its settings have there. */
    private Map<String, Object> said(Function<SettingKey, Optional<String>> nameOf) {
        Map<String, Object> said = new TreeMap<>();
        values.forEach((key, value) -> nameOf.apply(key).ifPresent(name -> said.put(name,
                key == SettingKey.PRINT_PRESS_PROFILE ? folder().resolve((String) value).normalize().toString() : value)));
        return said;
    }

    /** A preset's name as it is; a file's path as seen from the project. */
    private static String convention(String name, Path folder) {
        return name.matches("[a-z][a-z-]*") ? name : folder.resolve(name).normalize().toString();
    }

    private Optional<String> text(SettingKey key) {
        return values.get(key) instanceof String s ? Optional.of(s) : Optional.empty();
    }

    private List<String> list(SettingKey key) {
        return values.get(key) instanceof List<?> l ? l.stream().map(String.class::cast).toList() : List.of();
    }

    private void complain(@Nullable TomlPosition at, String rule, String message, String help) {
        Position position = at == null ? Position.START : source.position(at.line(), at.column());
        faults.add(Diagnostic.error(rule, Span.at(source.uri(), position), message).withHelp(help));
    }
}
