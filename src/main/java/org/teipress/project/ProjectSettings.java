package org.teipress.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teipress.publish.Output;
import org.teipress.publish.Settings;
import org.teipress.report.Report;
import org.teipress.report.RuleSettings;

/**
 * What one {@code teipress.toml} says, or what holds where there is none.
 *
 * @param folder   the folder it stands in
 * @param file     the file itself, where there is one
 * @param publish  how editions look
 * @param outputs  what editions are made into
 * @param schema   path or address of the project's schema
 * @param catalogs OASIS catalogs, by which schemas and other files are found
 * @param rules    which rules count, and how much
 * @param editions globs of the files that are editions; empty for every TEI file that no other one includes
 */
public record ProjectSettings(Path folder, Optional<Path> file, Settings publish, List<Output> outputs,
                              Optional<String> schema, List<Path> catalogs, RuleSettings rules,
                              List<String> editions) {

    public ProjectSettings {
        outputs = List.copyOf(outputs);
        catalogs = List.copyOf(catalogs);
        editions = List.copyOf(editions);
    }

    /** What holds in a folder without a file. */
    public static ProjectSettings defaults(Path folder) {
        return new ProjectSettings(folder, Optional.empty(), Settings.DEFAULT, List.of(Output.HTML, Output.PDF),
                Optional.empty(), List.of(), RuleSettings.NONE, List.of());
    }

    /** The same with another look of editions. */
    ProjectSettings withPublish(Settings other) {
        return new ProjectSettings(folder, file, other, outputs, schema, catalogs, rules, editions);
    }

    /** A report about a file as the project's rules have it. */
    public Report judged(Report report, Path document) {
        String path = folder.relativize(document.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return rules.apply(report, path);
    }
}
