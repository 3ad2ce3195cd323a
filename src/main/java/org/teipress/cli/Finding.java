package org.teipress.cli;

import java.util.Optional;

/**
 * What the doctor found of one part.
 *
 * @param part   Java, memory, fonts …
 * @param state  how it is
 * @param detail what was seen
 * @param mend   what to do about it
 */
record Finding(String part, State state, String detail, Optional<String> mend) {

    /** How a part is. */
    enum State {
        GOOD("ok"), POOR("warn"), BAD("bad");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Finding good(String part, String detail) {
        return new Finding(part, State.GOOD, detail, Optional.empty());
    }

    static Finding poor(String part, String detail, String mend) {
        return new Finding(part, State.POOR, detail, Optional.of(mend));
    }

    static Finding bad(String part, String detail, String mend) {
        return new Finding(part, State.BAD, detail, Optional.of(mend));
    }
}
