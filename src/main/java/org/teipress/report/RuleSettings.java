package org.teipress.report;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rules count, and how much: what a project or a command line has decided. A rule is named whole, by its family
 * ({@code ref} for all that begin with {@code ref-}) or with {@code *}. Errors of reading ({@code xml-}, {@code xinclude-})
 * always count, since nothing after them was checked. Immutable.
 *
 * @param select only these rules count; empty for all
 * @param lines  changes of weight, the last that fits deciding
 */
public record RuleSettings(List<String> select, List<Line> lines) {

    /** Everything counts as it is. */
    public static final RuleSettings NONE = new RuleSettings(List.of(), List.of());

    private static final Pattern LINE = Pattern.compile("(?:(\\S+)\\s+)?([A-Za-z*][\\w.:*-]*?)\\s*:\\s*(off|error|warning|info)");

    /**
     * A change of weight.
     *
     * @param files    a glob of the files that it is for; empty for all
     * @param rule     which rules
     * @param severity their weight; empty if they do not count at all
     */
    public record Line(Optional<String> files, String rule, Optional<Severity> severity) {

        /** Reads {@code rule: weight} or {@code glob rule: weight}; empty if the text has another form. */
        public static Optional<Line> parse(String text) {
            Matcher m = LINE.matcher(text.strip());
            return m.matches() ? Optional.of(new Line(Optional.ofNullable(m.group(1)), m.group(2),
                    m.group(3).equals("off") ? Optional.empty()
                            : Optional.of(Severity.valueOf(m.group(3).toUpperCase(Locale.ROOT))))) : Optional.empty();
        }

        private boolean fits(Diagnostic d, String file) {
            return matches(rule, d.rule()) && files.map(glob -> isFile(glob, file)).orElse(true);
        }

        private static boolean isFile(String glob, String file) {
            try {
                return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
            } catch (InvalidPathException | java.util.regex.PatternSyntaxException e) {
                return false;
            }
        }
    }

    public RuleSettings {
        select = List.copyOf(select);
        lines = List.copyOf(lines);
    }

    /** Both together; where they differ, {@code other} decides. */
    public RuleSettings and(RuleSettings other) {
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new RuleSettings(other.select.isEmpty() ? select : other.select, both);
    }

    /** Whether a name, a family or a pattern with {@code *} means a rule. */
    public static boolean matches(String pattern, RuleId rule) {
        String name = rule.value();
        if (pattern.contains("*")) {
            return name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        }
        return name.equals(pattern) || name.startsWith(pattern.replaceFirst("-$", "") + "-");
    }

    /**
     * A report as these settings have it.
     *
     * @param file the file's path, as globs see it: with slashes, from the folder of the project
     */
    public Report apply(Report report, String file) {
        if (select.isEmpty() && lines.isEmpty()) {
            return report;
        }
        return report.withOnly(report.diagnostics().stream().flatMap(d -> told(d, file)).toList());
    }

    /** A finding as it counts; where it does not, what it stood in place of. */
    private Stream<Diagnostic> told(Diagnostic d, String file) {
        Optional<Diagnostic> judged = judged(d, file);
        return judged.isPresent() ? judged.stream() : d.covered().stream().flatMap(c -> told(c, file));
    }

    private Optional<Diagnostic> judged(Diagnostic d, String file) {
        if (isOfReading(d)) {
            return Optional.of(d);
        }
        if (!select.isEmpty() && select.stream().noneMatch(s -> matches(s, d.rule()))) {
            return Optional.empty();
        }
        Optional<Diagnostic> judged = Optional.of(d);
        for (Line line : lines) {
            if (line.fits(d, file)) {
                judged = line.severity().map(d::withSeverity);
            }
        }
        return judged;
    }

    /** Whether a finding says that the document could not be read: that can be neither ignored nor lowered. */
    public static boolean isOfReading(Diagnostic d) {
        return d.severity() == Severity.ERROR && (d.rule().value().startsWith("xml-")
                || d.rule().value().startsWith("xinclude-"));
    }
}
