package org.teipress.imports;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.teipress.report.Severity;

/** Finds words whose letters belong to different scripts, such as a Cyrillic і among Latin letters. */
final class Scripts {

    private static final Set<UnicodeScript> LOOKALIKE = Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    private Scripts() {
    }

    static void check(Flow flow, Findings findings) {
        UnicodeScript first = null;
        int start = -1;
        int foreign = -1;
        for (int i = 0; i <= flow.length(); i++) {
            char c = flow.at(i);
            if (!Character.isLetter(c)) {
                if (foreign >= 0) {
                    report(flow, start, i, foreign, findings);
                }
                first = null;
                foreign = -1;
                continue;
            }
            UnicodeScript script = UnicodeScript.of(c);
            if (first == null) {
                first = script;
                start = i;
            } else if (script != first && foreign < 0 && LOOKALIKE.contains(script) && LOOKALIKE.contains(first)) {
                foreign = i;
            }
        }
    }

    private static void report(Flow flow, int from, int to, int foreign, Findings findings) {
        char c = flow.at(foreign);
        findings.add("import-mixed-script", Severity.WARNING, flow.offset(from), flow.offset(to - 1) + 1, "“"
                + ImportRun.shorten(flow.words(from, to)) + "” mixes scripts: “" + c + "” is "
                + Character.getName(c) + String.format(" (U+%04X)", (int) c),
                "kept as it is; a search for the word in one script will not find it");
    }
}
