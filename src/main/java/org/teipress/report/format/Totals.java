package org.teipress.report.format;

import org.teipress.report.Report;
import org.teipress.report.Severity;

/** Counts over a run. */
final class Totals {

    private long files;
    private long clean;
    private final long[] findings = new long[Severity.values().length];

    void add(Report report) {
        files++;
        clean += report.diagnostics().isEmpty() ? 1 : 0;
        for (Severity severity : Severity.values()) {
            findings[severity.ordinal()] += report.count(severity);
        }
    }

    long files() {
        return files;
    }

    long count(Severity severity) {
        return findings[severity.ordinal()];
    }

    /** For instance {@code 3 files: 1 without findings; 2 errors, 1 warning}. */
    String sentence() {
        StringBuilder text = new StringBuilder(of(files, "file")).append(": ").append(clean)
                .append(" without findings; ").append(of(count(Severity.ERROR), "error")).append(", ")
                .append(of(count(Severity.WARNING), "warning"));
        if (count(Severity.INFO) > 0) {
            text.append(", ").append(of(count(Severity.INFO), "remark"));
        }
        return text.toString();
    }

    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
