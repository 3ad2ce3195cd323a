package org.teipress.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teipress.project.ProjectFile;
import org.teipress.project.SettingKey;
import org.teipress.report.Markup;

/** The files of an edition to start from: small, valid, and with one example of what is marked most often. */
final class TeiSkeleton {

    /** Takes the title, the date and the year. */
    private static final String TEI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
              <teiHeader>
                <fileDesc>
                  <titleStmt>
                    <title>%s</title>
                    <editor>Who edits it</editor>
                  </titleStmt>
                  <publicationStmt>
                    <publisher>Who publishes it</publisher>
                    <date when="%s">%s</date>
                    <availability>
                      <licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence>
                    </availability>
                  </publicationStmt>
                  <sourceDesc>
                    <p>Where the original is kept, and under which shelfmark.</p>
                  </sourceDesc>
                </fileDesc>
              </teiHeader>
              <text>
                <body>
                  <div>
                    <head>A letter</head>
                    <opener>
                      <salute>Dear friend,</salute>
                    </opener>
                    <p>this paragraph shows a <supplied reason="omitted">supplied</supplied> word, a
                      <unclear>doubtful</unclear> one, a gap <gap reason="illegible" quantity="3" unit="character"/>,
                      a <del>deletion</del>, an <add place="above">addition</add>, an
                      <expan><abbr>abbr</abbr><ex>eviation</ex></expan> and a note.<note>Notes stand at the foot of
                      the page.</note></p>
                    <closer>
                      <signed>The writer</signed>
                    </closer>
                  </div>
                </body>
              </text>
            </TEI>
            """;

    private TeiSkeleton() {
    }

    /** File names and contents for an edition of this title. */
    static Map<String, String> files(String name, String title) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".xml", tei(Markup.escape(title)));
        files.put(ProjectFile.NAME, settings(title));
        files.put("README.md", "# " + title + "\n\n    teipress build\n\nmakes the web edition and the PDF. The text is in `"
                + name + ".xml`, the settings are in `" + ProjectFile.NAME + "`.\n");
        return files;
    }

    private static String settings(String title) {
        StringBuilder toml = new StringBuilder();
        String table = "";
        for (SettingKey key : SettingKey.values()) {
            String[] parts = key.path().split("\\.");
            if (parts.length == 2 && !parts[0].equals(table)) {
                table = parts[0];
                toml.append("\n[").append(table).append("]\n");
            }
            boolean set = key == SettingKey.TITLE || key == SettingKey.LANGUAGE || key == SettingKey.CONVENTION;
            String value = key == SettingKey.TITLE ? "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                    : key.example();
            toml.append("# ").append(key.meaning()).append('\n').append(set ? "" : "# ")
                    .append(parts[parts.length - 1]).append(" = ").append(value).append('\n');
        }
        return toml.toString();
    }

    private static String tei(String title) {
        return TEI.formatted(title, LocalDate.now(), LocalDate.now().getYear());
    }
}
