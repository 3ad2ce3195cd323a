package org.teipress.report.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teipress.report.Rulebook;

/** The formats in which reports can be had. */
public enum Format {
    /** For people at a terminal: message, snippet, caret, way out; equal findings in one group. */
    TEXT,
    /** One line per finding, for editors. */
    LINE,
    /** Everything, as data. */
    JSON,
    /** SARIF 2.1.0, for code hosts and dashboards. */
    SARIF,
    /** JUnit XML, for build servers. */
    JUNIT,
    /** Workflow commands of GitHub: annotations in a pull request. */
    GITHUB,
    /** SVRL, for tools that read the reports of Schematron. */
    SVRL,
    /** A page to read and to pass on. */
    HTML;

    /** The name by which a user asks for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /** All names, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    /** Makes a reporter that writes to {@code out}. */
    public Reporter reporter(Appendable out, Style style) {
        return switch (this) {
            case TEXT -> new TextReporter(out, style);
            case LINE -> new LineReporter(out, style);
            case JSON -> new JsonReporter(out, style);
            case SARIF -> new SarifReporter(out, style, Rulebook.bundled());
            case JUNIT -> new JUnitReporter(out, style);
            case GITHUB -> new GitHubReporter(out, style);
            case SVRL -> new SvrlReporter(out, style);
            case HTML -> new HtmlReporter(out, style, Rulebook.bundled());
        };
    }
}
