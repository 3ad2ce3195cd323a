package org.teipress.proof;

/** What became of a passage in an output. */
public enum Fate {
    /** It stands where the order of the source puts it. */
    SHOWN,
    /** It stands elsewhere, as what carries it may: in a note, in the apparatus, beside the text. */
    ELSEWHERE,
    /** It stands elsewhere, and nothing says that it may. */
    MOVED,
    /** A part of it is missing. */
    CUT,
    /** It is missing. */
    LOST,
    /** A rule that has a name keeps it from being shown. */
    SUPPRESSED;

    /** Whether this is as it should be. */
    public boolean isRight() {
        return this == SHOWN || this == ELSEWHERE || this == SUPPRESSED;
    }
}
