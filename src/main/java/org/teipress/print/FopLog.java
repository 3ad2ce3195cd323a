package org.teipress.print;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * FOP, Batik and PDFBox write to the log what they also say as events, or what is nobody's business: nothing of it
 * shall reach the terminal.
 */
final class FopLog {

    /** Held, because the log manager forgets loggers that nobody holds, and their level with them. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.fop"), Logger.getLogger("FOP"),
            Logger.getLogger("org.apache.xmlgraphics"), Logger.getLogger("org.apache.batik"),
            Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private FopLog() {
    }

    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
