package org.teipress.imports;

import java.io.IOException;

/** A file that cannot be imported because it is something else; its message says what, and what to do. */
public final class NotATranscriptException extends IOException {

    private static final long serialVersionUID = 1L;

    NotATranscriptException(String message) {
        super(message);
    }
}
