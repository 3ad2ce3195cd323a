package org.teipress.imports;

/**
 * How many sequences of several bytes are well-formed UTF-8, and how many bytes fit into none.
 *
 * @param good sequences of two to four bytes
 * @param bad  bytes beyond ASCII outside of them
 */
record Utf8Census(int good, int bad) {

    static Utf8Census of(byte[] b) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < b.length; i++) {
            int lead = b[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0
                    ? 1 : 0;
            if (more > 0 && followed(b, i, more)) {
                good++;
                i += more;
            } else {
                bad++;
            }
        }
        return new Utf8Census(good, bad);
    }

    private static boolean followed(byte[] b, int at, int more) {
        for (int i = 1; i <= more; i++) {
            if (at + i >= b.length || (b[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
