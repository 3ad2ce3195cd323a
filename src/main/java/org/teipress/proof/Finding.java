package org.teipress.proof;

import java.util.Locale;
import java.util.Optional;
import org.teipress.report.Span;

/**
 * Something that is not as it should be.
 *
 * @param stage where it happened: a step of the preparation, or an output
 * @param view  the view in which; empty where it does not matter
 * @param fault what is wrong
 * @param text  the text that it is about
 * @param near  what stands around it
 * @param span  where that was written; empty for text that nobody wrote
 */
public record Finding(String stage, String view, Fault fault, String text, String near, Optional<Span> span) {

    /** What can be wrong with a text. */
    public enum Fault {
        /** It is missing. */
        LOST,
        /** It is there, and nothing accounts for it: it is doubled, or invented. */
        ADDED,
        /** It stands elsewhere than its order asks for. */
        MOVED,
        /** A sign is missing. */
        SIGN_LOST;

        /** The lower-case words that reports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
