package org.teipress.cli;

/** How the program ends; documented, and kept. */
final class ExitCode {

    /** Nothing found at or above the threshold. */
    static final int CLEAN = 0;
    /** Findings at or above the threshold. */
    static final int FINDINGS = 1;
    /** The job could not be done: a wrong option, a missing file, a full disk. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {
    }
}
