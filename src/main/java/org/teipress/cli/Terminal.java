package org.teipress.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.teipress.project.Build;
import org.teipress.project.BuiltEdition;

/** Where a command prints: results to one writer, progress and remarks to the other. */
final class Terminal implements Build.Watcher {

    private static final int WIDTH = 24;

    private final PrintWriter out;
    private final PrintWriter err;
    private final PrintWriter remarks;
    private final boolean quiet;
    private final boolean interactive;
    private int done;
    private int total;

    /**
     * Makes a terminal.
     *
     * @param out     for findings
     * @param err     for progress and what is wrong with the job
     * @param remarks for what was made and where: one of the two
     */
    Terminal(PrintWriter out, PrintWriter err, PrintWriter remarks, boolean quiet) {
        this.out = out;
        this.err = err;
        this.remarks = remarks;
        this.quiet = quiet;
        this.interactive = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    PrintWriter out() {
        return out;
    }

    /** Whether colours help: on a terminal, unless NO_COLOR says otherwise. */
    boolean colours() {
        Map<String, String> environment = System.getenv();
        return interactive && !environment.containsKey("NO_COLOR");
    }

    /** A line of the result, unless only findings are wanted. */
    void say(String line) {
        if (!quiet) {
            remarks.println(line);
        }
    }

    /** A line about the job rather than its result. */
    void remark(String line) {
        err.println("teipress: " + line);
    }

    @Override
    public void begins(int editions) {
        expect(editions);
    }

    @Override
    public void ended(BuiltEdition edition) {
        step(edition.edition().name());
    }

    /** How many steps there will be. */
    synchronized void expect(int steps) {
        total = steps;
    }

    /** One step is done: a bar on a terminal, nothing elsewhere. */
    synchronized void step(String name) {
        done++;
        if (interactive && !quiet && total > 1) {
            int full = done * WIDTH / total;
            String label = name.length() > 40 ? "…" + name.substring(name.length() - 39) : name;
            err.print("\r\u001B[K" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + total + " "
                    + label);
            err.flush();
            if (done == total) {
                err.print("\r\u001B[K");
                err.flush();
            }
        }
    }
}
