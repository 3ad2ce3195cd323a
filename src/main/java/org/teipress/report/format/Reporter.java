package org.teipress.report.format;

import java.io.IOException;

/** Writes the reports of one run in one format. Used by one thread, for one run. */
public interface Reporter {

    /**
     * Takes the report of one file, in the order in which they shall appear.
     *
     * @throws IOException if it cannot be written
     */
    void add(FileReport file) throws IOException;

    /**
     * Writes what comes last; to be called once.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;
}
